import { fileKinds } from '../../src/records/kinds.ts';
import type { IsoDate } from '../../src/schemas/keys.ts';
import type { Page } from '../../src/schemas/page.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { listEnrollments, toFinding, type Rule } from './rule.ts';

const agreementUnknown: Rule = {
  code: 'agreement-unknown',
  title: 'A cohort asks for an agreement that does not exist',
  level: 'problem',
  where: fileKinds.cohort.path,
  docs: 'People accept the text of `content/pages/agreement.mdx`, in the version that its `version` names; the cohort says which version it asks for. The page has to exist, to have a version, and the version cannot be older than the one that the cohort asks for. A cohort of the past keeps the version that its people accepted.',
  *run({ cohorts, pages }, { paths }) {
    const page = pages.get('agreement');
    // A page that is there but can't be read has a problem of its own.
    if (page === undefined && paths.has('content/pages/agreement.mdx')) return;
    for (const entry of cohorts.values()) {
      const described = describeAgreement(entry.data.agreement, page?.data);
      if (described !== undefined) {
        yield toFinding(entry, ['agreement'], described.message, described.next);
      }
    }
  },
};

const agreementOutdated: Rule = {
  code: 'agreement-outdated',
  title: 'An open cohort asks for an older agreement',
  level: 'notice',
  where: fileKinds.cohort.path,
  docs: 'People who enroll now read the newest text of the agreement, but would be recorded with an older version. Write the newest version in the cohort, unless people have already accepted the older one there.',
  *run({ cohorts, pages }, { now }) {
    const version = pages.get('agreement')?.data.version;
    if (version === undefined) return;
    for (const entry of cohorts.values()) {
      const { agreement, windows } = entry.data;
      if (agreement >= version || windows.mentees.closes < toDay(now)) continue;
      yield toFinding(
        entry,
        ['agreement'],
        `People still enroll, and the cohort asks for the agreement of ${agreement}; the newest one is of ${version}.`,
        `Write ${version}, unless people have already accepted ${agreement} here.`,
      );
    }
  },
};

const agreementDiffers: Rule = {
  code: 'agreement-differs',
  title: 'An enrollment accepts another agreement than its cohort asks for',
  level: 'problem',
  where: fileKinds.enrollment.path,
  docs: 'Everybody in a cohort accepts the same version of the agreement, the one that its `cohort.mdx` names. Ask the person to accept that version; do not write it for them.',
  *run(programme) {
    for (const { entry, cohort } of listEnrollments(programme)) {
      const { agreement, state } = entry.data;
      if (cohort === undefined || state === 'withdrawn') continue;
      if (agreement === cohort.data.agreement) continue;
      yield toFinding(
        entry,
        ['agreement'],
        `The accepted agreement is of ${agreement}; ${cohort.data.title} asks for the one of ${cohort.data.agreement}.`,
        `Ask the person to accept the version of ${cohort.data.agreement}, then write that day.`,
      );
    }
  },
};

function describeAgreement(
  asked: IsoDate,
  page: Page | undefined,
): { message: string; next: string } | undefined {
  if (page === undefined) {
    return {
      message: 'There is no agreement that people could accept.',
      next: 'Add content/pages/agreement.mdx with a version.',
    };
  }
  if (page.version === undefined) {
    return {
      message: 'The agreement has no version that people could accept.',
      next: `Write version: ${asked} in content/pages/agreement.mdx.`,
    };
  }
  if (asked <= page.version) return undefined;
  return {
    message: `There is no agreement of ${asked}; the newest one is of ${page.version}.`,
    next: `Write ${page.version}, or publish the new version in content/pages/agreement.mdx.`,
  };
}

/** Which version of the agreement is asked for and accepted. */
export const agreementRules: readonly Rule[] = [
  agreementUnknown,
  agreementOutdated,
  agreementDiffers,
];

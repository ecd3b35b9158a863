import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme } from '../../src/records/programme.ts';
import { getCohortStage } from './cohort-stage.ts';
import { listFiles } from './references/known-records.ts';
import { toFinding, type Rule } from './rule.ts';
import { findMeantName } from './suggestion.ts';

const where = fileKinds.grouping.path;

const groupPersonUnknown: Rule = {
  code: 'group-person-unknown',
  title: 'A group holds somebody who is not enrolled',
  level: 'problem',
  where,
  docs: 'Everybody in a group, leads included, is enrolled in its cohort. A grouping is never edited by hand: bring the enrollment back, or, before the cohort begins, plan it again with `npm run plan`.',
  *run(programme, context) {
    const somewhere = listFiles('enrollment', context);
    for (const { entry, index, key, person, position, enrollments } of listPlaces(programme)) {
      const file = fileKinds.enrollment.path.replace('SLUG', entry.id).replace('HANDLE', person);
      if (enrollments?.has(person) === true || context.paths.has(file)) continue;
      const here = [...(enrollments?.keys() ?? [])].map((name) => ({ name }));
      const meant = somewhere.has(person) ? undefined : findMeantName(person, here);
      const back = meant === undefined ? 'Bring' : `Did you mean ${meant}? Otherwise bring`;
      const isAhead = getCohortStage(programme, entry.id, context) === 'ahead';
      yield toFinding(
        entry,
        ['groups', index, key, position],
        `${person} is not enrolled in ${entry.id}.`,
        `${back} the enrollment back${isAhead ? `, or plan again: npm run plan -- ${entry.id}` : ''}.`,
      );
    }
  },
};

const groupPersonLeft: Rule = {
  code: 'group-person-left',
  title: 'A group holds somebody who cannot be in it any more',
  level: 'notice',
  where,
  docs: 'Somebody withdrew after the groups were published, or their enrollment is no longer complete. Their seat stays taken, and their group is one smaller; a cohort that has not begun can be planned again with `npm run plan`.',
  *run(programme, context) {
    for (const { entry, index, key, person, position, enrollments } of listPlaces(programme)) {
      const enrollment = enrollments?.get(person);
      if (enrollment === undefined || enrollment.data.state === 'complete') continue;
      const isAhead = getCohortStage(programme, entry.id, context) === 'ahead';
      yield toFinding(
        entry,
        ['groups', index, key, position],
        `${person} is in a group, but the state of their enrollment is ${enrollment.data.state}.`,
        isAhead
          ? `Tell the group, or plan again: npm run plan -- ${entry.id}.`
          : 'Tell the group. The cohort has begun, so its groups stay as they are.',
      );
    }
  },
};

const groupMemberTwice: Rule = {
  code: 'group-member-twice',
  title: 'Somebody is a member of two groups',
  level: 'problem',
  where,
  docs: 'A grouping places each person at most once. One that does not was edited or merged by hand: restore it from git, or plan and publish again.',
  *run({ groupings }) {
    for (const entry of groupings.values()) {
      const placed = new Map<string, string>();
      for (const [index, { id, members }] of entry.data.groups.entries()) {
        for (const [position, member] of members.entries()) {
          const before = placed.get(member);
          placed.set(member, before ?? id);
          if (before === undefined) continue;
          yield toFinding(
            entry,
            ['groups', index, 'members', position],
            `${member} is already a member of ${before}.`,
            'Restore the grouping from git, or plan and publish again.',
          );
        }
      }
    }
  },
};

const groupTooLarge: Rule = {
  code: 'group-too-large',
  title: 'A group is larger than its cohort allows',
  level: 'problem',
  where,
  docs: 'No group has more members than the largest size that the cohort had when the groups were planned. One that has was edited or merged by hand: restore it from git, or plan and publish again.',
  *run({ groupings }) {
    for (const entry of groupings.values()) {
      const { max } = entry.data.settings.groupSize;
      for (const [index, { members, name }] of entry.data.groups.entries()) {
        if (members.length <= max) continue;
        yield toFinding(
          entry,
          ['groups', index, 'members'],
          `The group ${name} has ${members.length} members; at most ${max} are allowed.`,
          'Restore the grouping from git, or plan and publish again.',
        );
      }
    }
  },
};

function* listPlaces({ groupings, enrollments }: Programme) {
  for (const entry of groupings.values()) {
    for (const [index, group] of entry.data.groups.entries()) {
      for (const key of ['leads', 'members'] as const) {
        for (const [position, person] of group[key].entries()) {
          yield { entry, index, key, person, position, enrollments: enrollments.get(entry.id) };
        }
      }
    }
  }
}

/** What published groups say about people who enrolled. */
export const groupingRules: readonly Rule[] = [
  groupPersonUnknown,
  groupPersonLeft,
  groupMemberTwice,
  groupTooLarge,
];

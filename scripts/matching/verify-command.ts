import type { Finding } from '../../src/domain/matching/findings.ts';
import { hasTimes } from '../../src/domain/matching/meeting-times.ts';
import { verify, type Verdict } from '../../src/domain/matching/verify/verify.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { describeMissingKey, readCohortIdentities } from '../lib/cohort-identity.ts';
import { UsageError, type Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { toUnreadable } from '../lib/unreadable-programme.ts';
import { toCohortFacts, toProgram } from './cohort-facts.ts';
import { getStage } from './cohort-stage.ts';
import { isPrivateFinding, toFindingSentence } from './finding-words.ts';
import { openEvidence } from './open-evidence.ts';
import { openOthers } from './open-others.ts';
import { getReader } from './reader.ts';
import { toCount, uncheckedWords } from './words.ts';
import { verifyPublishedRotation } from '../rotation/verify-rotations.ts';

const options = {
  level: {
    type: 'string',
    choices: ['public', 'full'],
    description:
      'public: without any key; full: with it, and fail where it is missing. By default full where the key is at hand.',
  },
} as const;

export const verifyCommand: Command<typeof options> = {
  name: 'verify',
  summary: 'Checks the published groups against the records, with nothing of what formed them.',
  positionals: [
    {
      name: 'COHORT',
      description: 'The cohorts; all with published groups by default.',
      count: 'any',
    },
  ],
  options,
  examples: ['npm run verify', 'npm run verify -- winter-2027 --level public'],
  async run({ options: { level }, contentFolder, positionals, note, print }) {
    const folder = await readContentFolder(contentFolder);
    const { programme, problems } = readProgramme(folder.files);
    // Groups that can't be read must not look like groups that aren't there.
    if (programme.program === undefined) {
      throw toUnreadable(contentFolder, [...folder.problems, ...problems]);
    }
    const unread = [...folder.problems, ...problems].filter(isOfCohort);
    for (const { file, line, message, next } of unread) note(`${file}:${line} ${message} ${next}`);
    const cohorts = chooseCohorts(programme, positionals, unread);
    const rotations = chooseRotations(programme, positionals);
    if (cohorts.length + rotations.length === 0 && unread.length === 0) {
      print('No groups are published yet.');
    }
    let isSound = unread.length === 0;
    for (const [cohort, grouping] of cohorts) {
      const { lines, holds } = await verifyCohort(programme, cohort, grouping, level);
      for (const line of lines) print(line);
      isSound = isSound && holds;
    }
    for (const cohort of rotations) {
      const { lines, holds } = await verifyPublishedRotation(programme, cohort, level);
      for (const line of lines) print(line);
      isSound = isSound && holds;
    }
    return isSound ? 0 : 1;
  },
};

/** Whether a problem hides a cohort's groups, or the cohort whose groups they are. */
function isOfCohort({ file, level }: Problem): boolean {
  return (
    level === 'problem' && /\/((grouping|rotation)\.(json|age)|times\.age|cohort\.mdx)$/.test(file)
  );
}

function chooseCohorts(
  { groupings, rotations, cohorts }: Programme,
  named: readonly string[],
  unread: readonly Problem[],
): (readonly [string, GroupingRecord])[] {
  const chosen = named.length === 0 ? [...groupings.keys()] : [...new Set(named)];
  return chosen.flatMap((id) => {
    const grouping = groupings.get(id);
    if (grouping !== undefined && cohorts.has(id)) return [[id, grouping.data] as const];
    if (unread.some(({ file }) => file.includes(`/${id}/`))) return [];
    if (!cohorts.has(id)) throw new UsageError(`There is no cohort ${id} that can be read.`);
    if (rotations.has(id)) return [];
    throw new UsageError(`${id} has no published groups.`);
  });
}

function chooseRotations({ rotations, cohorts }: Programme, named: readonly string[]): string[] {
  const chosen = named.length === 0 ? [...rotations.keys()] : [...new Set(named)];
  return chosen.filter((id) => rotations.has(id) && cohorts.has(id));
}

interface CohortVerdict {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

async function verifyCohort(
  programme: Programme,
  cohort: string,
  grouping: GroupingRecord,
  level: string | undefined,
): Promise<CohortVerdict> {
  const program = toProgram(programme);
  const own = toCohortFacts(programme, cohort);
  const { facts } = level === 'public' ? { facts: own } : await openOthers(programme, own);
  const isAhead = getStage(facts.cohort, readNow(program.clock)) === 'before-start';
  const identities = level === 'public' ? [] : await readCohortIdentities(cohort, program);
  const sealed = {
    proof: programme.sealedGroupings.get(cohort),
    times: programme.sealedTimes.get(cohort),
  };
  const opened =
    identities.length === 0 ? undefined : await openEvidence(facts, grouping, sealed, identities);
  const stage = isAhead ? 'before-start' : 'started';
  const verdict = verify(facts, grouping, stage, opened?.evidence);
  const isKeyMissing = level === 'full' && opened === undefined;
  return {
    lines: [
      ...toVerdictLines(cohort, grouping, verdict, stage),
      ...(opened?.sentences ?? []).map((sentence) => `  ${sentence}`),
      ...(isKeyMissing ? [`  ${describeMissingKey(cohort, program.name)}`] : []),
    ],
    holds: !isKeyMissing && verdict.findings.every((finding) => finding.level === 'notice'),
  };
}

function toVerdictLines(
  cohort: string,
  grouping: GroupingRecord,
  { level, findings, unchecked }: Verdict,
  stage: 'before-start' | 'started',
): string[] {
  const { counts, plannedOn } = grouping;
  const problems = findings.filter((finding) => finding.level === 'problem').length;
  const verdict = problems === 0 ? `holds at the ${level} level` : toCount(problems, 'problem');
  const what = `${toCount(counts.groups, 'group')}, ${toCount(counts.placed, 'member')}, planned on ${plannedOn}`;
  return [
    `${cohort}: ${what}: ${verdict}`,
    ...toFindingLines(findings, hasTimes(grouping) ? 'public' : 'sealed', stage),
    ...(unchecked.length === 0
      ? []
      : [`  Not checked: ${unchecked.map((one) => uncheckedWords[one]).join('; ')}.`]),
  ];
}

function toFindingLines(
  findings: readonly Finding[],
  times: 'public' | 'sealed',
  stage: 'before-start' | 'started',
): string[] {
  const isPublicLog = getReader() === 'public-log';
  const shown = findings.filter((finding) => !isPublicLog || !isPrivateFinding(finding, times));
  const hidden = findings.length - shown.length;
  const lines = shown.map((finding) => `  ${finding.level}: ${toFindingSentence(finding, stage)}`);
  if (hidden === 0) return lines;
  return [
    ...lines,
    `  ${toCount(hidden, 'finding')} more rest on private parts and are not shown, because this log may be public. Run verify on your own machine.`,
  ];
}

import { getParticipation } from '../../src/domain/matching/participation.ts';
import { verify, type OpenedEvidence, type Verdict } from '../../src/domain/matching/verify.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import { describeKeyPlaces, readCohortIdentities } from '../lib/cohort-identity.ts';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { toCohortFacts, toProgram } from './cohort-facts.ts';
import { getStage } from './cohort-stage.ts';
import { isPrivateFinding, toFindingSentence } from './finding-words.ts';
import { openPrivateParts, openProof } from './open-sealed.ts';
import { getReader } from './plan-command.ts';
import { toCount, uncheckedWords } from './words.ts';

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
  async run(input) {
    const { contentFolder, positionals, note, print } = input;
    const folder = await readContentFolder(contentFolder);
    const { programme, problems } = readProgramme(folder.files);
    const unread = [...folder.problems, ...problems].filter(
      ({ file, level }) => level === 'problem' && /\/grouping\.(json|age)$/.test(file),
    );
    for (const { file, line, message, next } of unread) note(`${file}:${line} ${message} ${next}`);
    const cohorts = chooseCohorts(programme, positionals);
    if (cohorts.length === 0 && unread.length === 0) print('No groups are published yet.');
    let isSound = unread.length === 0;
    for (const [cohort, grouping] of cohorts) {
      isSound = (await verifyCohort(input, programme, cohort, grouping)) && isSound;
    }
    return isSound ? 0 : 1;
  },
};

function chooseCohorts(
  { groupings, cohorts }: Programme,
  named: readonly string[],
): (readonly [string, Grouping])[] {
  const chosen = named.length === 0 ? [...groupings.keys()] : [...new Set(named)];
  return chosen.flatMap((id) => {
    const grouping = groupings.get(id);
    if (grouping !== undefined) return [[id, grouping.data] as const];
    if (!cohorts.has(id)) throw new UsageError(`There is no cohort ${id} that can be read.`);
    throw new UsageError(`${id} has no published groups that can be read.`);
  });
}

async function verifyCohort(
  { options: { level }, print }: CommandInput<typeof options>,
  programme: Programme,
  cohort: string,
  grouping: Grouping,
): Promise<boolean> {
  const facts = toCohortFacts(programme, cohort);
  const now = readNow(programme.program?.data.clock);
  const stage = getStage(facts.cohort, now) === 'before-start' ? 'before-start' : 'started';
  const program = toProgram(programme);
  const found = level === 'public' ? [] : await readCohortIdentities(cohort, program);
  const identities = found.map(({ identity }) => identity);
  const { evidence, sentences } =
    identities.length === 0
      ? { evidence: undefined, sentences: [] }
      : await openEvidence(programme, facts, grouping, identities);
  const verdict = verify(facts, grouping, stage, evidence);
  const isKeyMissing = level === 'full' && evidence === undefined;
  for (const line of toVerdictLines(cohort, grouping, verdict)) print(line);
  for (const sentence of sentences) print(`  ${sentence}`);
  if (isKeyMissing) {
    print(`  No key of ${cohort} is at hand. ${describeKeyPlaces(cohort, program.name)}`);
  }
  return !isKeyMissing && verdict.findings.every((finding) => finding.level === 'notice');
}

/** Opens the proof and the private parts; what stays closed is missing, and a sentence says why. */
export async function openEvidence(
  programme: Pick<Programme, 'sealedGroupings'>,
  facts: ReturnType<typeof toCohortFacts>,
  { groups }: Grouping,
  identities: readonly string[],
): Promise<{ evidence: OpenedEvidence; sentences: string[] }> {
  const { seekers, leads } = getParticipation(facts);
  const placed = groups.flatMap((group) => [...group.leads, ...group.members]);
  const handles = [...new Set([...seekers, ...leads, ...placed])];
  const { parts, closed } = await openPrivateParts(facts, handles, identities);
  const armored = programme.sealedGroupings.get(facts.id);
  const proof = armored === undefined ? undefined : await openProof(armored, identities);
  return {
    evidence: {
      proof: proof?.kind === 'opened' ? proof.proof : undefined,
      privateParts: parts,
    },
    sentences: [
      ...(proof?.kind === 'closed' ? [`grouping.age: ${proof.detail}`] : []),
      ...closed.map(({ handle, detail }) => `${handle}: ${detail}`),
    ],
  };
}

function toVerdictLines(cohort: string, { counts, plannedOn }: Grouping, verdict: Verdict) {
  const { level, findings, unchecked } = verdict;
  const problems = findings.filter((finding) => finding.level === 'problem');
  const isPublicLog = getReader() === 'public-log';
  const shown = findings.filter((finding) => !isPublicLog || !isPrivateFinding(finding));
  const head = `${cohort}: ${toCount(counts.groups, 'group')}, ${toCount(counts.placed, 'member')}, planned on ${plannedOn}`;
  return [
    `${head}: ${problems.length === 0 ? `holds at the ${level} level` : toCount(problems.length, 'problem')}`,
    ...shown.map((finding) =>
      finding.level === 'notice'
        ? `  notice: ${toFindingSentence(finding)}`
        : `  problem: ${toFindingSentence(finding)}`,
    ),
    ...(shown.length < findings.length
      ? [
          `  ${toCount(findings.length - shown.length, 'finding')} more rest on private parts and are not shown, because this log may be public. Run verify on your own machine.`,
        ]
      : []),
    `  Not checked: ${unchecked.map((one) => uncheckedWords[one]).join('; ')}.`,
  ];
}

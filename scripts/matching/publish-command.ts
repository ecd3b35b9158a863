import path from 'node:path';
import { toPublicInputs } from '../../src/domain/matching/public-inputs.ts';
import { verify, type Verdict } from '../../src/domain/matching/verify.ts';
import { isSamePlan } from '../../src/domain/matching/compare.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import { groupingSchema, type Grouping } from '../../src/schemas/grouping.ts';
import { readCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { commitToBranch } from '../lib/matching-git.ts';
import {
  readGroupingFiles,
  toCohortFolder,
  toPlanFolder,
  type GroupingFiles,
} from '../lib/matching-plan-files.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortFacts, toProgram } from './cohort-facts.ts';
import { toFindingSentence } from './finding-words.ts';
import { findLateness } from './make-plan.ts';
import { toPullRequestAddress } from './pull-request-address.ts';
import { toCount } from './words.ts';
import { openEvidence } from './verify-command.ts';

const options = {
  'no-commit': {
    type: 'boolean',
    description: 'Write the two files into the content folder and leave git alone.',
  },
} as const;

export const publishCommand: Command<typeof options> = {
  name: 'publish',
  summary: "Commits a cohort's plan to a branch of its own, exactly as it was shown.",
  positionals: [{ name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'one' }],
  options,
  examples: ['npm run publish -- spring-2027', 'npm run publish -- spring-2027 --no-commit'],
  async run({ options: { 'no-commit': isFilesOnly }, positionals, contentFolder, print }) {
    const [cohort] = positionals;
    if (cohort === undefined) throw new UsageError('Name a cohort.');
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const files = await readPlan(contentFolder, cohort);
    const grouping = parsePlan(files, cohort);
    await refuseUnfit(programme, cohort, files, grouping);
    if (isFilesOnly) {
      const folder = toCohortFolder(contentFolder, cohort);
      const changed = await writeFiles([
        { path: path.join(folder, 'grouping.json'), text: files.grouping },
        { path: path.join(folder, 'grouping.age'), text: files.sealed },
      ]);
      print(
        changed.length === 0
          ? `The plan of ${cohort} is already in the content folder.`
          : `Written: ${changed.map((file) => path.relative(process.cwd(), file)).join(', ')}`,
      );
      return 0;
    }
    for (const line of await commitPlan(contentFolder, programme, files, grouping)) print(line);
    return 0;
  },
};

async function readPlan(contentFolder: string, cohort: string): Promise<GroupingFiles> {
  const files = await readGroupingFiles(toPlanFolder(contentFolder, cohort));
  if (files !== undefined) return files;
  throw new CommandFailure(`There is no plan of ${cohort}. Run "npm run plan -- ${cohort}" first.`);
}

function parsePlan({ grouping }: GroupingFiles, cohort: string): Grouping {
  try {
    const parsed = groupingSchema.safeParse(JSON.parse(grouping));
    if (parsed.success && parsed.data.cohort === cohort) return parsed.data;
  } catch {
    // Not even JSON: the same refusal.
  }
  throw new CommandFailure(
    `The plan of ${cohort} was changed and can't be read. Run "npm run plan -- ${cohort}" again.`,
  );
}

/** Publishing never lets through what is late, older than the records, or fails verification. */
async function refuseUnfit(
  programme: Programme,
  cohort: string,
  files: GroupingFiles,
  grouping: Grouping,
): Promise<void> {
  const facts = toCohortFacts(programme, cohort);
  const published = programme.groupings.get(cohort)?.data;
  const isPublished = published !== undefined && isSamePlan(published, grouping);
  const late = findLateness(facts, published, readNow(programme.program?.data.clock));
  if (late !== undefined && !isPublished) throw new CommandFailure(late);
  if (toPublicInputs(facts) !== grouping.publicInputs && !isPublished) {
    throw new CommandFailure(
      `The records changed since ${cohort} was planned. Run "npm run plan -- ${cohort}" again.`,
    );
  }
  if (isPublished) return;
  const { findings } = await verifyPlan(programme, facts, files, grouping);
  const problems = findings.filter(({ level }) => level === 'problem');
  if (problems.length === 0) return;
  throw new CommandFailure(
    [`The plan of ${cohort} does not hold:`, ...problems.map(toFindingSentence)].join('\n  '),
  );
}

async function verifyPlan(
  programme: Programme,
  facts: ReturnType<typeof toCohortFacts>,
  files: GroupingFiles,
  grouping: Grouping,
): Promise<Verdict> {
  const found = await readCohortIdentities(facts.id, toProgram(programme));
  if (found.length === 0) return verify(facts, grouping, 'before-start');
  const identities = found.map(({ identity }) => identity);
  const sealedGroupings = new Map([[facts.id, files.sealed]]);
  const { evidence } = await openEvidence({ sealedGroupings }, facts, grouping, identities);
  return verify(facts, grouping, 'before-start', evidence);
}

async function commitPlan(
  contentFolder: string,
  programme: Programme,
  { grouping: text, sealed }: GroupingFiles,
  { cohort, groups }: Grouping,
): Promise<string[]> {
  const { repository } = toProgram(programme);
  const branch = `groups/${cohort}`;
  const result = await commitToBranch(contentFolder, {
    branch,
    base: repository.branch,
    subject: `Publish groups for ${cohort} (${toCount(groups.length, 'group')})`,
    files: [
      { path: `cohorts/${cohort}/grouping.json`, text },
      { path: `cohorts/${cohort}/grouping.age`, text: sealed },
    ],
  });
  if (result.kind === 'unchanged') {
    return [`${result.where} already holds exactly this plan, so there is nothing to commit.`];
  }
  const { differing, id } = result;
  return [
    `Committed to the branch ${branch} (${id.slice(0, 10)}). What you have checked out is untouched.`,
    ...(differing.length === 0
      ? []
      : [
          `${toCount(differing.length, 'other file')} of your content folder ${differing.length === 1 ? 'is' : 'are'} not on ${repository.branch}, and so not in this branch: ${differing.slice(0, 5).join(', ')}${differing.length > 5 ? ' …' : ''}. If planning used them, bring them to ${repository.branch} too.`,
        ]),
    'Next:',
    `  git push origin ${branch}`,
    `  open ${toPullRequestAddress(repository, branch)}`,
    'Merging it publishes the groups.',
  ];
}

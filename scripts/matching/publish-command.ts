import path from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { listUnanswered } from '../../src/domain/enrollment/places.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import type { Program } from '../../src/schemas/program.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { ledgerFile, toLedgerChange, type LedgerChange } from '../ledger/ledger-text.ts';
import { commitToBranch, type CommitResult } from '../lib/matching-git.ts';
import { toCohortFolder } from '../lib/matching-plan-files.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toProgram } from './cohort-facts.ts';
import { findEarliness } from './earliness.ts';
import { toPullRequestAddress } from './pull-request-address.ts';
import { readFitPlan, type FitPlan } from './read-plan.ts';
import { toCount } from './words.ts';

const options = {
  'no-commit': {
    type: 'boolean',
    description: 'Write the files into the content folder and leave git alone.',
  },
  early: {
    type: 'boolean',
    description: 'Publish although people can still enroll, or before the announced day.',
  },
  unanswered: {
    type: 'boolean',
    description: 'Publish although some have not answered the offer of their place.',
  },
} as const;

/** Most names of files that a line shows. */
const mostNames = 5;

export const publishCommand: Command<typeof options> = {
  name: 'publish',
  summary: "Commits a cohort's plan to a branch of its own, exactly as it was shown.",
  positionals: [{ name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'one' }],
  options,
  examples: ['npm run publish -- spring-2027', 'npm run publish -- spring-2027 --no-commit'],
  async run({ options, positionals, contentFolder, print }) {
    const { 'no-commit': isFilesOnly, unanswered, early } = options;
    const [cohort] = positionals;
    if (cohort === undefined) throw new UsageError('Name a cohort.');
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const plan = await readFitPlan(contentFolder, programme, cohort);
    if (!early && plan.state === 'new') refuseEarly(programme, cohort);
    if (!unanswered) refuseUnanswered(programme, plan);
    const { grouping } = plan;
    const ledger = await toLedgerChange(contentFolder, programme, { cohort, grouping });
    const lines = isFilesOnly
      ? [await copyPlan(contentFolder, plan, ledger)]
      : await commitPlan(contentFolder, toProgram(programme), plan, ledger);
    for (const line of lines) print(line);
    if (ledger.kind === 'closed') print(ledger.sentence);
    return 0;
  },
};

/** Publishing before enrollment has closed leaves out whoever still comes, so it has to be meant. */
function refuseEarly({ program, cohorts }: Programme, id: string): void {
  const cohort = cohorts.get(id)?.data;
  if (cohort === undefined) return;
  const sentences = findEarliness(cohort, readNow(program?.data.clock));
  if (sentences.length === 0) return;
  throw new CommandFailure(
    `It is early to publish the groups of ${id}, so nothing was done. ${sentences.join(' ')} Plan and publish then, or publish now with --early.`,
  );
}

/** Waits for whoever was offered a place and has not answered; who says no is planned around. */
function refuseUnanswered(programme: Programme, { grouping }: FitPlan): void {
  const people = programme.enrollments.get(grouping.cohort) ?? new Map<string, never>();
  const enrollments = new Map([...people].map(([handle, { data }]) => [handle, data]));
  const waiting = listUnanswered(grouping, enrollments);
  if (waiting.length === 0) return;
  throw new CommandFailure(
    `${toCount(waiting.length, 'person', 'people')} in the plan of ${grouping.cohort} ${waiting.length === 1 ? 'has' : 'have'} not answered the offer of a place: ${waiting.join(', ')}. Note each yes with "npm run place -- accept", plan again without those who say no, or publish with --unanswered.`,
  );
}

async function copyPlan(
  contentFolder: string,
  { files, grouping }: FitPlan,
  ledger: LedgerChange,
): Promise<string> {
  const folder = toCohortFolder(contentFolder, grouping.cohort);
  const changed = await writeFiles([
    { path: path.join(folder, 'grouping.json'), text: files.grouping },
    { path: path.join(folder, 'grouping.age'), text: files.sealed },
    files.times === undefined
      ? { path: path.join(folder, 'times.age'), remove: true }
      : { path: path.join(folder, 'times.age'), text: files.times },
    ...(ledger.kind === 'changed'
      ? [{ path: path.join(contentFolder, ledgerFile), text: ledger.text }]
      : []),
  ]);
  if (changed.length === 0) {
    return `The plan of ${grouping.cohort} is already in the content folder.`;
  }
  return `Written: ${changed.map((file) => path.relative(process.cwd(), file)).join(', ')}`;
}

async function commitPlan(
  contentFolder: string,
  { repository }: Program,
  { files, grouping: { cohort, groups } }: FitPlan,
  ledger: LedgerChange,
): Promise<string[]> {
  const branch = `groups/${cohort}`;
  const result = await commitToBranch(contentFolder, {
    branch,
    base: repository.branch,
    subject: `Publish groups for ${cohort} (${toCount(groups.length, 'group')})`,
    files: [
      { path: `cohorts/${cohort}/grouping.json`, text: files.grouping },
      { path: `cohorts/${cohort}/grouping.age`, text: files.sealed },
      { path: `cohorts/${cohort}/times.age`, text: files.times },
      ...(ledger.kind === 'changed' ? [{ path: ledgerFile, text: ledger.text }] : []),
    ],
  });
  if (result.kind === 'unchanged') {
    return [`${result.where} already holds exactly this plan, so there is nothing to commit.`];
  }
  return [
    `Committed to the branch ${branch} (${result.id.slice(0, 10)}). What you have checked out is untouched.`,
    ...toDifferingLines(result, repository.branch),
    'Next:',
    `  git push origin ${branch}`,
    `  open ${toPullRequestAddress(repository, branch)}`,
    'Merging it publishes the groups.',
  ];
}

function toDifferingLines(
  { differing }: Extract<CommitResult, { kind: 'committed' }>,
  base: string,
): string[] {
  if (differing.length === 0) return [];
  const are = differing.length === 1 ? 'is' : 'are';
  const more = differing.length > mostNames ? ' …' : '';
  const names = `${differing.slice(0, mostNames).join(', ')}${more}`;
  return [
    `${toCount(differing.length, 'other file')} of your content folder ${are} not on ${base} as you have it, and so not in this branch: ${names}. If planning used it, bring it to ${base} too.`,
  ];
}

import path from 'node:path';
import process from 'node:process';
import type { Program } from '../../src/schemas/program.ts';
import { ledgerFile, type LedgerChange } from '../ledger/ledger-text.ts';
import { commitToBranch, type CommitResult } from '../lib/matching-git.ts';
import { toCohortFolder } from '../lib/matching-plan-files.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toPullRequestAddress } from './pull-request-address.ts';
import { toBehindLines } from './behind-words.ts';
import { toCount } from './words.ts';

/** A checked plan on its way to where people see it. */
export interface PlacedPlan {
  readonly contentFolder: string;
  readonly cohort: string;
  /** Its files within the folder of the cohort; one without a text is removed. */
  readonly files: readonly { readonly name: string; readonly text: string | undefined }[];
  readonly ledger: LedgerChange;
  /** What is published, within a sentence: "the groups". */
  readonly what: string;
}

/** The branch on which a plan is committed, and what its commit says. */
export interface PlanBranch {
  readonly repository: Program['repository'];
  readonly branch: string;
  /** What each of its commits says, followed by `detail` in parentheses. */
  readonly subject: string;
  readonly detail: string;
}

/** Most names of files that a line shows. */
const mostNames = 5;

/** Writes a plan into the content folder, all files of it or none, and says which changed. */
export async function copyPlan(plan: PlacedPlan): Promise<string[]> {
  const { contentFolder, cohort, files, ledger, what } = plan;
  const folder = toCohortFolder(contentFolder, cohort);
  const changed = await writeFiles([
    ...files.map(({ name, text }) => {
      const file = path.join(folder, name);
      return text === undefined ? { path: file, remove: true as const } : { path: file, text };
    }),
    ...(ledger.kind === 'changed'
      ? [{ path: path.join(contentFolder, ledgerFile), text: ledger.text }]
      : []),
  ]);
  if (changed.length === 0) {
    return [`The plan for ${what} of ${cohort} is already in the content folder.`];
  }
  return [`Written: ${changed.map((file) => path.relative(process.cwd(), file)).join(', ')}`];
}

/** Commits a plan to a branch of its own, and says what to do next. */
export async function commitPlan(
  { contentFolder, cohort, files, ledger, what }: PlacedPlan,
  { repository, branch, subject, detail }: PlanBranch,
): Promise<string[]> {
  const planFiles = files.map(({ name, text }) => ({ path: `cohorts/${cohort}/${name}`, text }));
  const result = await commitToBranch(contentFolder, {
    branch,
    base: repository.branch,
    subject,
    detail,
    files: [
      ...planFiles,
      ...(ledger.kind === 'changed' ? [{ path: ledgerFile, text: ledger.text }] : []),
    ],
    own: [...planFiles.map((file) => file.path), ledgerFile],
  });
  if (result.kind === 'unchanged') {
    return [`${result.where} already holds exactly this plan, so there is nothing to commit.`];
  }
  return [
    `Committed to the branch ${branch} (${result.id.slice(0, 10)}). What you have checked out is untouched.`,
    ...(result.how === 'anew'
      ? [`It stood on an earlier ${repository.branch}, so it was built anew on the present one.`]
      : []),
    ...toDifferingLines(result, cohort, repository.branch),
    ...(await toBehindLines(contentFolder, repository.branch)),
    'Next:',
    `  git push ${result.push === 'with-lease' ? '--force-with-lease ' : ''}origin ${branch}`,
    `  open ${toPullRequestAddress(repository, branch)}`,
    `Merging it publishes ${what}.`,
  ];
}

function toDifferingLines(
  { differing }: Extract<CommitResult, { kind: 'committed' }>,
  cohort: string,
  base: string,
): string[] {
  if (differing.length === 0) return [];
  const are = differing.length === 1 ? 'is' : 'are';
  const isOwn = (file: string) => file.startsWith(`cohorts/${cohort}/`);
  const ownFirst = [...differing.filter(isOwn), ...differing.filter((file) => !isOwn(file))];
  return [
    `${toCount(differing.length, 'other file')} of your content folder ${are} not on ${base} as you have it, and so not in this branch: ${toFirstNames(ownFirst)}. If planning used it, bring it to ${base} too.`,
  ];
}

/** Lists the first names of many, and shows that there are more. */
export function toFirstNames(names: readonly string[]): string {
  return `${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? ' …' : ''}`;
}

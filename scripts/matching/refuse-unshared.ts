import path from 'node:path';
import process from 'node:process';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { getParticipation } from '../../src/domain/matching/participation.ts';
import { CommandFailure } from '../lib/command.ts';
import { compareWithBranch } from '../lib/matching-git.ts';
import { toBehindLines } from './behind-words.ts';
import { toFirstNames } from './place-plan.ts';
import { toCount } from './words.ts';

/** What a plan rests on: whose plan it is, and handles of everybody whom it names. */
interface Rested {
  readonly facts: CohortFacts;
  readonly placed: readonly string[];
}

/**
 * Says, with the commands to run, that what a cohort was planned from has to be committed before its plan
 * can be published; nothing where it is, or where there is no repository.
 */
export async function toCommitLines(
  contentFolder: string,
  rested: Rested,
  base: string,
): Promise<string[]> {
  const found = await findUnshared(contentFolder, rested, base).catch((error: unknown) => {
    if (error instanceof CommandFailure) return undefined;
    throw error;
  });
  const count = (found?.absent.length ?? 0) + (found?.different.length ?? 0);
  if (count === 0) return [];
  const are = count === 1 ? 'is' : 'are';
  return [
    `Before publishing, commit what it was planned from: ${toCount(count, 'file')} ${are} not on ${base} yet.`,
    `  git add ${path.relative(process.cwd(), contentFolder)}`,
    `  git commit -m "Bring in ${rested.facts.id} as it was planned"`,
    '  git push',
  ];
}

/**
 * Makes sure that what a cohort was planned from is on the branch that its plan is committed on top of:
 * its own file, the enrollments of those who take part, and the profiles of those who lead.
 * @param placed handles of everybody whom the plan names
 * @param base the branch that people see
 * @throws CommandFailure when the branch lacks one of these files or has it otherwise
 */
export async function refuseUnshared(
  contentFolder: string,
  facts: CohortFacts,
  placed: readonly string[],
  base: string,
): Promise<void> {
  const { id } = facts;
  const cohortFile = toCohortFile(id);
  const { absent, different } = await findUnshared(contentFolder, { facts, placed }, base);
  if (absent.length === 0 && different.length === 0) return;
  const behind = await toBehindLines(contentFolder, base);
  const next = [`Commit content/ and bring it to ${base}, then publish again.`, ...behind].join(
    ' ',
  );
  if (absent.includes(cohortFile)) {
    throw new CommandFailure(`${id} is not on ${base} yet. ${next}`);
  }
  const names = [...absent, ...different];
  const are = names.length === 1 ? 'is' : 'are';
  throw new CommandFailure(
    `${toCount(names.length, 'file')} that ${id} was planned from ${are} not on ${base} as you have ${names.length === 1 ? 'it' : 'them'}: ${toFirstNames(names)}. ${next}`,
  );
}

function toCohortFile(id: string): string {
  return `cohorts/${id}/cohort.mdx`;
}

/** Lists the files that a plan rests on and that a branch lacks or has otherwise. */
async function findUnshared(contentFolder: string, { facts, placed }: Rested, base: string) {
  const { id, enrollments, mentors } = facts;
  const { seekers, leads } = getParticipation(facts);
  const people = [...new Set([...seekers, ...leads, ...placed])];
  const files = [
    toCohortFile(id),
    ...people
      .filter((handle) => enrollments.has(handle))
      .map((handle) => `cohorts/${id}/enrollments/${handle}.yml`),
    ...leads.filter((handle) => mentors.has(handle)).map((handle) => `mentors/${handle}.mdx`),
  ];
  return compareWithBranch(contentFolder, base, files);
}

import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { getParticipation } from '../../src/domain/matching/participation.ts';
import { CommandFailure } from '../lib/command.ts';
import { compareWithBranch } from '../lib/matching-git.ts';
import { toBehindLines } from './behind-words.ts';
import { toFirstNames } from './place-plan.ts';
import { toCount } from './words.ts';

/**
 * Makes sure that what a cohort was planned from is on the branch that its plan is committed on top of:
 * its own file, the enrollments of those who take part, and the profiles of those who lead.
 * @param placed handles of everybody whom the plan names
 * @param base the branch that people see
 * @throws CommandFailure when the branch lacks one of these files or has it otherwise
 */
export async function refuseUnshared(
  contentFolder: string,
  { id, enrollments, mentors, ...facts }: CohortFacts,
  placed: readonly string[],
  base: string,
): Promise<void> {
  const { seekers, leads } = getParticipation({ id, enrollments, mentors, ...facts });
  const cohortFile = `cohorts/${id}/cohort.mdx`;
  const people = [...new Set([...seekers, ...leads, ...placed])];
  const files = [
    cohortFile,
    ...people
      .filter((handle) => enrollments.has(handle))
      .map((handle) => `cohorts/${id}/enrollments/${handle}.yml`),
    ...leads.filter((handle) => mentors.has(handle)).map((handle) => `mentors/${handle}.mdx`),
  ];
  const { absent, different } = await compareWithBranch(contentFolder, base, files);
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

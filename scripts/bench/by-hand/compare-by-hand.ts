import { toTopicsValue } from '../../../src/domain/matching/fit.ts';
import type { Problem } from '../../../src/domain/matching/problem.ts';
import type { SampleFacts } from '../../../src/domain/matching/sample-facts.ts';
import { solve, type MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { toProvenGrouping } from '../../../src/domain/matching/to-grouping.ts';
import { toProblem } from '../../../src/domain/matching/to-problem.ts';
import { verify } from '../../../src/domain/matching/verify/verify.ts';
import type { GroupingProof } from '../../../src/schemas/grouping-proof.ts';
import type { HandMadeCohort, HandMadeProject } from './hand-made-cohort.ts';
import { toHandMadeFacts, type Hours } from './hand-made-facts.ts';

/** Somebody's mentors and how many of the wanted topics they help with. */
export interface Fit {
  readonly handle: string;
  /** 0 to 1000, as the fit of a cohort whose only preference is topics. */
  readonly value: number;
}

/** One matching of a cohort. */
export interface Matching {
  /** Of those who were placed, in order of their handles. */
  readonly fits: readonly Fit[];
  /** Groups, and how many of them have an hour that all can make. */
  readonly groups: number;
  readonly groupsWithHour: number;
}

/** The matching by hand beside a planned one. */
export interface Comparison {
  readonly participants: number;
  readonly byHand: Matching;
  readonly planned: Matching;
  readonly proof: GroupingProof;
}

const plannedOn = '2027-01-07';

/**
 * Plans a hand-made cohort anew, verifies the plan in full and holds both matchings to the same measure.
 * @throws {Error} where the plan fails or does not verify
 */
export function compareByHand(
  cohort: HandMadeCohort,
  hours: Hours,
  solver: MatchingSolver,
): Comparison {
  const facts = toHandMadeFacts(cohort, hours);
  const { privateParts } = facts;
  const problem = toProblem(facts, privateParts);
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') throw new Error(solved.message);
  const proof = toProvenGrouping(facts, privateParts, problem, solved, plannedOn);
  const { findings } = verify(facts, proof.grouping, 'before-start', { proof, privateParts });
  const [finding] = findings;
  if (finding !== undefined) throw new Error(`The plan does not verify: ${finding.code}.`);
  return {
    participants: problem.people.filter(({ isSeeker }) => isSeeker).length,
    byHand: toByHand(cohort, facts, problem),
    planned: toPlanned(proof),
    proof,
  };
}

function toPlanned({ fits, grouping }: GroupingProof): Matching {
  return {
    fits: fits
      .filter((one) => one.as === 'member')
      .map(({ handle, fit }) => ({ handle, value: fit })),
    groups: grouping.groups.length,
    groupsWithHour: grouping.groups.length,
  };
}

function toByHand({ projects }: HandMadeCohort, facts: SampleFacts, problem: Problem): Matching {
  const matched = projects.filter(
    ({ participants, mentors }) => participants.length > 0 && mentors.length > 0,
  );
  return {
    fits: matched
      .flatMap((project) => toProjectFits(project, facts))
      .sort((one, other) => (one.handle < other.handle ? -1 : 1)),
    groups: matched.length,
    groupsWithHour: matched.filter((project) => hasSharedSlot(project, problem)).length,
  };
}

function toProjectFits({ participants, mentors }: HandMadeProject, facts: SampleFacts): Fit[] {
  const helpsWith = mentors.flatMap((handle) => facts.mentors.get(handle)?.topics ?? []);
  return participants.map((handle) => {
    const topics = facts.enrollments.get(handle)?.topics ?? [];
    return { handle, value: toTopicsValue(topics, helpsWith) };
  });
}

/** Whether all participants and all mentors of a project can make one slot. */
function hasSharedSlot({ participants, mentors }: HandMadeProject, problem: Problem): boolean {
  const all = new Set([...participants, ...mentors]);
  const people = problem.people.filter(({ handle }) => all.has(handle));
  return problem.slots.some((_, slot) => people.every(({ free }) => free[slot] === 1));
}

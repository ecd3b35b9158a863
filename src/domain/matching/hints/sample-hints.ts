import type { WeeklyHours } from '../../../schemas/private-part.ts';
import type { Problem } from '../problem.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { solve, type MatchingSolver } from '../solve.ts';
import { toProblem } from '../to-problem.ts';
import { findHints } from './find-hints.ts';
import { toHintFacts } from './hint-facts.ts';
import type { PersonHints } from './hint.ts';
import { toPlaced } from './place.ts';
import { mostWork } from './search.ts';

/** A solved cohort with the hints for everybody who has no place in it. */
export interface Hinted {
  readonly problem: Problem;
  readonly placed: readonly string[];
  readonly people: readonly PersonHints[];
}

/**
 * Forms the groups of a cohort and looks for hints for everybody whom they leave out.
 * @param work how much of the counted work all hints together may take
 */
export function toHinted(facts: SampleFacts, solver: MatchingSolver, work = mostWork): Hinted {
  const problem = toProblem(facts, facts.privateParts);
  const solved = solve(problem, solver);
  if (solved.kind !== 'solved') throw new Error(solved.message);
  const placed = toPlaced(problem, solved.groups).people;
  const budget = { left: work };
  const hintFacts = toHintFacts(facts, facts.privateParts, problem);
  return {
    problem,
    placed: problem.people.flatMap(({ handle }, index) => (placed.has(index) ? [handle] : [])),
    people: problem.people.flatMap(({ isSeeker }, index) =>
      isSeeker && !placed.has(index)
        ? [findHints(problem, hintFacts, solved.groups, index, solver, budget)]
        : [],
    ),
  };
}

/** Monday at six, for an hour. */
export const monday: WeeklyHours[] = [{ day: 'monday', from: '18:00', to: '19:00' }];

/** Builds one lead on Mondays at six with two seats, and groups of one to two. */
export function toMonday(capacity = 2): SampleFacts {
  const facts = toSampleFacts(toSampleCohort([1], { groupSize: { min: 1, target: 2, max: 2 } }));
  addLead(facts, 'lead-a', { topics: ['boats'], capacity }, {}, { availability: monday });
  addSeeker(facts, 'p1', { topics: ['boats'] }, { availability: monday });
  return facts;
}

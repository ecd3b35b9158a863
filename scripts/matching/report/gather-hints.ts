import type { PrivateParts } from '../../../src/domain/matching/facts.ts';
import { findHints } from '../../../src/domain/matching/hints/find-hints.ts';
import { toHintFacts } from '../../../src/domain/matching/hints/hint-facts.ts';
import type { PersonHints } from '../../../src/domain/matching/hints/hint.ts';
import { mostWork } from '../../../src/domain/matching/hints/search.ts';
import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import type { Plan } from '../make-plan.ts';
import { toFormedGroups } from './report-input.ts';

/**
 * Finds what would place each person without a group, within one budget of counted work.
 * @param onPerson told before each person is searched: how many are done, of how many
 */
export function gatherHints(
  plan: Plan,
  privateParts: PrivateParts,
  solver: MatchingSolver,
  onPerson: (done: number, all: number) => void,
): PersonHints[] {
  const { facts, problem, proof } = plan;
  const hintFacts = toHintFacts(facts, privateParts, problem);
  const groups = toFormedGroups(plan);
  const budget = { left: mostWork };
  return proof.unplaced.map(({ handle }, done) => {
    onPerson(done, proof.unplaced.length);
    const person = problem.people.findIndex((one) => one.handle === handle);
    return findHints(problem, hintFacts, groups, person, solver, budget);
  });
}

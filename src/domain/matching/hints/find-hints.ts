import type { FormedGroup, Problem } from '../problem.ts';
import type { MatchingSolver } from '../solve.ts';
import { searchHalfHours } from './half-hours.ts';
import type { HintFacts } from './hint-facts.ts';
import { hintItems, type Hint, type HintItem, type HintOutcome } from './hint.ts';
import type { PersonHints, WithoutChange } from './hint.ts';
import { searchAnotherLead, searchLargerGroups, searchSeat, searchWishes } from './other-items.ts';
import {
  askDisplacing,
  askDisplacingWithOthers,
  toPlaced,
  type DisplacingAnswer,
} from './place.ts';
import { ask, spend, type Budget, type ItemResult, type Search } from './search.ts';

/**
 * Finds what would place one person without a group, by a fixed menu in order of cost: everybody now
 * placed still has a place, all other requirements hold. What it costs is taken from the budget.
 */
export function findHints(
  problem: Problem,
  facts: HintFacts,
  groups: readonly FormedGroup[],
  person: number,
  solver: MatchingSolver,
  budget: Budget,
): PersonHints {
  const placed = toPlaced(problem, groups);
  const search: Search = { problem, facts, placed, person, solver, budget };
  const handle = problem.people[person]?.handle ?? '';
  const withoutChange = searchWithoutChange(search);
  if (withoutChange.kind === 'fits') {
    return { handle, withoutChange, hints: [], outcomes: toOutcomes(() => 'suffices') };
  }
  const results: Record<HintItem, ItemResult> = {
    ...searchHalfHours(search),
    seat: searchSeat(search),
    'group-maximum': searchLargerGroups(search),
    wish: searchWishes(search),
    'another-lead': searchAnotherLead(search),
  };
  return {
    handle,
    withoutChange,
    hints: toHints(results),
    outcomes: toOutcomes((item) => results[item].outcome),
  };
}

function searchWithoutChange(search: Search): WithoutChange {
  const { problem } = search;
  const answer = ask(search, problem);
  if (answer.kind === 'placed') return { kind: 'fits' };
  if (answer.kind !== 'impossible') return { kind: answer.kind };
  const displacing = searchDisplacing(search);
  if (displacing.kind === 'impossible') return { kind: 'never' };
  if (displacing.kind !== 'placed') return { kind: displacing.kind };
  const handles = displacing.displaced.flatMap((index) => problem.people[index]?.handle ?? []);
  return { kind: 'displaces', handles: handles.sort() };
}

/** Others without a group come along only where the person has no place without them. */
function searchDisplacing(search: Search): DisplacingAnswer | { readonly kind: 'not-searched' } {
  const { problem, placed, person, solver } = search;
  if (!spend(search)) return { kind: 'not-searched' };
  const alone = askDisplacing(problem, placed, person, solver);
  const hasOthers = problem.people.some(
    ({ isSeeker }, index) => isSeeker && index !== person && !placed.people.has(index),
  );
  if (alone.kind === 'placed' || !hasOthers) return alone;
  if (!spend(search)) return { kind: 'not-searched' };
  return askDisplacingWithOthers(problem, placed, person, solver);
}

/** Only what follows items that were all proven impossible is called the smallest change. */
function toHints(results: Readonly<Record<HintItem, ItemResult>>): Hint[] {
  return hintItems.flatMap((item, rank) => {
    const cheaper = hintItems.slice(0, rank);
    const isSmallest = cheaper.every((other) => results[other].outcome === 'impossible');
    return results[item].found.map((hint): Hint => {
      return { ...hint, certainty: isSmallest ? 'smallest' : 'suffices' };
    });
  });
}

function toOutcomes(read: (item: HintItem) => HintOutcome): Record<HintItem, HintOutcome> {
  return {
    'one-half-hour': read('one-half-hour'),
    'two-half-hours': read('two-half-hours'),
    'three-half-hours': read('three-half-hours'),
    'four-half-hours': read('four-half-hours'),
    seat: read('seat'),
    'group-maximum': read('group-maximum'),
    wish: read('wish'),
    'another-lead': read('another-lead'),
  };
}

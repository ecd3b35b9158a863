import { withHours } from './changed-problem.ts';
import type { HintItem } from './hint.ts';
import { toWeeklyHours } from './missing-hours.ts';
import {
  ask,
  mostOfItem,
  nothingToChange,
  toFoundHint,
  toOutcome,
  type FoundHint,
  type ItemResult,
  type Search,
} from './search.ts';

const items = [
  'one-half-hour',
  'two-half-hours',
  'three-half-hours',
  'four-half-hours',
] as const satisfies readonly HintItem[];

/** Questions about further slots for as many half hours. */
const mostOthers = 3;

type Missing = readonly (readonly number[] | undefined)[];

/**
 * Finds the fewest half hours, four at most, that would place a person. A person needs but one slot,
 * so whoever may add n half hours is free at every slot that misses n or fewer: one question for each
 * n answers for all sets of them.
 */
export function searchHalfHours(search: Search): Record<(typeof items)[number], ItemResult> {
  const missing = search.facts.missing(search.person);
  const results = items.map((): ItemResult => nothingToChange);
  const toResults = () => ({
    'one-half-hour': results[0] ?? nothingToChange,
    'two-half-hours': results[1] ?? nothingToChange,
    'three-half-hours': results[2] ?? nothingToChange,
    'four-half-hours': results[3] ?? nothingToChange,
  });
  for (let most = getMost(missing, items.length); most > 0;) {
    const hint = askWithin(search, missing, (count) => count <= most);
    if (hint.kind !== 'found') {
      results.fill({ outcome: hint.outcome, found: [] }, 0, most);
      return toResults();
    }
    const { count, found } = hint;
    results.fill({ outcome: 'suffices', found: [] }, count - 1);
    results[count - 1] = { outcome: 'suffices', found: [found] };
    most = getMost(missing, count - 1);
  }
  const fewest = results.findIndex(({ outcome }) => outcome === 'suffices');
  const [first] = results[fewest]?.found ?? [];
  if (first === undefined) return toResults();
  results.fill({ outcome: 'suffices', found: [] }, fewest);
  results[fewest] = {
    outcome: 'suffices',
    found: searchOthers(search, missing, fewest + 1, first),
  };
  return toResults();
}

/** The most half hours, of no more than allowed, that open any slot; 0 where none does. */
function getMost(missing: Missing, allowed: number): number {
  const counts = missing.map((halfHours) => halfHours?.length ?? 0);
  return Math.max(0, ...counts.filter((count) => count <= allowed));
}

function askWithin(
  search: Search,
  missing: Missing,
  isAllowed: (count: number, slot: number) => boolean,
) {
  const isAdded = (slot: number) => {
    const count = missing[slot]?.length ?? 0;
    return count > 0 && isAllowed(count, slot);
  };
  const changed = withHours(search.problem, search.person, isAdded);
  const answer = ask(search, changed);
  if (answer.kind !== 'placed') return { kind: 'other', outcome: toOutcome(answer) } as const;
  const own = answer.groups.find(({ members }) => members.includes(search.person));
  const hours = missing[own?.slot ?? -1] ?? [];
  // Without new hours the person fits as it is; the caller has asked that before.
  const count = Math.max(1, hours.length);
  const item = items[count - 1] ?? 'four-half-hours';
  const change = { kind: 'half-hours', count, hours: toWeeklyHours(hours) } as const;
  const found = toFoundHint(search, changed, answer.groups, item, change);
  return { kind: 'found', count, found } as const;
}

/** Other slots that as many half hours open, the most comfortable first. */
function searchOthers(
  search: Search,
  missing: Missing,
  count: number,
  first: FoundHint,
): FoundHint[] {
  const { slots, people } = search.problem;
  const comfort = (slot: number) => people[search.person]?.localHour[slot] ?? 0;
  const tried = new Set([JSON.stringify(first.change)]);
  const found = [first];
  const others = [...slots.keys()]
    .filter((slot) => missing[slot]?.length === count)
    .sort((a, b) => comfort(b) - comfort(a) || a - b);
  let questions = 0;
  for (const slot of others) {
    if (found.length >= mostOfItem || questions >= mostOthers) break;
    const key = JSON.stringify({
      kind: 'half-hours',
      count,
      hours: toWeeklyHours(missing[slot] ?? []),
    });
    if (tried.has(key)) continue;
    tried.add(key);
    questions += 1;
    const answer = askWithin(search, missing, (_, other) => other === slot);
    if (answer.kind === 'found' && answer.count === count) found.push(answer.found);
  }
  return found;
}

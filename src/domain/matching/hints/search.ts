import type { Problem } from '../problem.ts';
import type { MatchingSolver } from '../solve.ts';
import type { HintFacts } from './hint-facts.ts';
import type { Hint, HintChange, HintItem, HintOutcome } from './hint.ts';
import { askPlacing, type Placed, type PlacingAnswer } from './place.ts';

/** Counted work: each question costs the seekers times the tables of its problem. */
export interface Budget {
  left: number;
}

/** Work for all hints of a plan: some hundreds of questions about 25 seekers, some dozens about 120. */
export const mostWork = 100_000;

/** What searching the hints of one person rests on. */
export interface Search {
  readonly problem: Problem;
  readonly facts: HintFacts;
  readonly placed: Placed;
  readonly person: number;
  readonly solver: MatchingSolver;
  readonly budget: Budget;
}

/** An answer, or that there was no work left to ask. */
export type SearchAnswer = PlacingAnswer | { readonly kind: 'not-searched' };

/** A change that suffices, before it is known whether a cheaper one does. */
export type FoundHint = Omit<Hint, 'certainty'>;

/** What searching one item of the menu gave. */
export interface ItemResult {
  readonly outcome: HintOutcome;
  readonly found: readonly FoundHint[];
}

/** An item for which there is no change to make. */
export const nothingToChange: ItemResult = { outcome: 'impossible', found: [] };

/** Most changes of one item that are named. */
export const mostOfItem = 3;

/** Takes the cost of one question from what is left; false where that is not enough. */
export function spend({ problem, budget }: Pick<Search, 'problem' | 'budget'>): boolean {
  const seekers = problem.people.filter(({ isSeeker }) => isSeeker).length;
  const cost = Math.max(1, seekers * problem.tables.length);
  if (budget.left < cost) return false;
  budget.left -= cost;
  return true;
}

/** Asks whether a changed problem has a place for the person beside everybody now placed. */
export function ask(search: Search, changed: Problem): SearchAnswer {
  if (!spend(search)) return { kind: 'not-searched' };
  return askPlacing(changed, search.placed, search.person, search.solver);
}

/** Reads from the groups of an answer what a change would lead to. */
export function toFoundHint(
  { person, placed }: Search,
  changed: Problem,
  groups: Extract<PlacingAnswer, { kind: 'placed' }>['groups'],
  item: HintItem,
  change: HintChange,
): FoundHint {
  const handle = (index: number) => changed.people[index]?.handle ?? '';
  const leadsOf = (table: number) => (changed.tables[table]?.leads ?? []).map(handle);
  const own = groups.find(({ members }) => members.includes(person));
  const { weekday = 'monday', start = '00:00' } = changed.slots[own?.slot ?? -1] ?? {};
  const moved = groups.flatMap(({ table, slot, members }) =>
    members.filter((member) => {
      const before = placed.leads.get(member);
      if (before === undefined || member === person) return false;
      const isSameLead = before.join(' ') === leadsOf(table).join(' ');
      return !isSameLead || placed.slots.get(member)?.has(slot) !== true;
    }),
  );
  return {
    item,
    change,
    leads: leadsOf(own?.table ?? -1).filter((lead) => lead !== ''),
    slot: { weekday, start },
    moved: moved.map(handle).sort(),
  };
}

/** Turns an answer that names no groups into what is known of an item. */
export function toOutcome({ kind }: SearchAnswer): HintOutcome {
  return kind === 'placed' ? 'suffices' : kind;
}

/** Says what is known of an item of which several changes were asked. */
export function toJointOutcome(outcomes: readonly HintOutcome[]): HintOutcome {
  const order: readonly HintOutcome[] = ['suffices', 'not-searched', 'unknown'];
  return order.find((one) => outcomes.includes(one)) ?? 'impossible';
}

import type { Problem } from '../problem.ts';
import { toSharedLanguages } from '../units.ts';
import {
  listLeadsShortOfSeats,
  withAnotherLead,
  withAnyLead,
  withHours,
  withLargerGroups,
  withoutTopics,
  withSeat,
  withWishes,
} from './changed-problem.ts';
import type { HintChange, HintOutcome } from './hint.ts';
import {
  ask,
  mostOfItem,
  nothingToChange,
  toFoundHint,
  toJointOutcome,
  toOutcome,
  type FoundHint,
  type ItemResult,
  type Search,
} from './search.ts';

/** Requirements that rest on a wish of which no hint asks what dropping it would do. */
const unaskedWishes = ['local-hour', 'communication', 'goal-topic'] as const;

/** Finds leads of whom one more seat would place a person. */
export function searchSeat(search: Search): ItemResult {
  const { problem, facts } = search;
  if (problem.people[search.person]?.seeks !== 'lead') return nothingToChange;
  const result = searchSeatHere(search, listLeadsShortOfSeats(problem, facts));
  // A lead without any seat left is not in the problem, so nothing can be said of one more.
  return facts.hasFullLeads ? withoutProof(result) : result;
}

function searchSeatHere(search: Search, limited: readonly number[]): ItemResult {
  const { problem, facts } = search;
  if (limited.length === 0) return nothingToChange;
  // If a seat more at every lead is not enough, none at a single one is.
  const all =
    limited.length > 1
      ? ask(
          search,
          withSeat(problem, facts, () => true),
        )
      : undefined;
  if (all !== undefined && all.kind !== 'placed') return { outcome: toOutcome(all), found: [] };
  return askEach(
    search,
    'seat',
    limited.map((lead) => {
      const changed = withSeat(problem, facts, (one) => one === lead);
      return { changed, change: { kind: 'seat', lead: problem.people[lead]?.handle ?? '' } };
    }),
  );
}

/** Tells whether groups of one person more would place a person. */
export function searchLargerGroups(search: Search): ItemResult {
  const changed = withLargerGroups(search.problem, search.facts);
  const isLarger = changed.tables.some(({ max }, index) => {
    return max > (search.problem.tables[index]?.max ?? 0);
  });
  if (!isLarger) return nothingToChange;
  const change = { kind: 'group-maximum', max: changed.size.max } as const;
  return askEach(search, 'group-maximum', [{ changed, change }]);
}

/** Finds wishes of the person's own that would have to be dropped, one at a time. */
export function searchWishes(search: Search): ItemResult {
  const { problem } = search;
  const changes = [...listAnyChanges(search), ...listCompanyChanges(search)];
  const result = askEach(
    search,
    'wish',
    changes.filter(({ changed }) => isOther(problem, changed)),
  );
  const isAnyUnasked = unaskedWishes.some((name) => problem.requirements.includes(name));
  return isAnyUnasked ? withoutProof(result) : result;
}

/** Wishes about topic, lead and hour. */
function listAnyChanges({ problem, facts, person }: Search): Changed[] {
  const own = problem.people[person];
  const changes: Changed[] = [];
  if (own?.seeks === 'lead' && own.neededLeads.length > 0) {
    changes.push({ changed: withAnyLead(problem, person), change: { kind: 'any-lead' } });
  }
  if (problem.requirements.includes('topic') && own?.seeks === 'lead' && own.topics.length > 0) {
    changes.push({ changed: withoutTopics(problem, person), change: { kind: 'any-topic' } });
  }
  const anyHour = facts.anyHour(person);
  if (anyHour !== undefined) {
    const changed = withHours(problem, person, (slot) => anyHour[slot] === 1);
    changes.push({ changed, change: { kind: 'any-waking-hour' } });
  }
  return changes;
}

/** Wishes about other people. */
function listCompanyChanges({ problem, facts, person }: Search): Changed[] {
  const wishes = facts.wishes[person];
  const changes: Changed[] = [];
  const without = (list: readonly string[], handle: string) =>
    list.filter((other) => other !== handle);
  for (const handle of wishes?.apart ?? []) {
    const changed = withWishes(problem, facts, person, ({ apart, together }) => {
      return { apart: without(apart, handle), together };
    });
    changes.push({ changed, change: { kind: 'not-apart', from: handle } });
  }
  for (const handle of wishes?.together ?? []) {
    const changed = withWishes(problem, facts, person, ({ apart, together }) => {
      return { apart, together: without(together, handle) };
    });
    changes.push({ changed, change: { kind: 'not-together', with: handle } });
  }
  return changes;
}

/** What was not asked of everybody proves nothing impossible. */
function withoutProof(result: ItemResult): ItemResult {
  return result.outcome === 'impossible' ? { ...result, outcome: 'not-searched' } : result;
}

/**
 * Finds what one more lead would have to bring. A lead who speaks every language, helps with every
 * topic and has all of the person's hours is asked for first, at the hours that suit the person best;
 * the group that this gives says what of it is needed.
 */
export function searchAnotherLead(search: Search): ItemResult {
  const { problem, person } = search;
  const own = problem.people[person];
  if (own?.seeks !== 'lead') return nothingToChange;
  const free = [...own.free.keys()].filter((slot) => own.free[slot] === 1);
  const comfort = Math.max(0, ...free.map((slot) => own.localHour[slot] ?? 0));
  const comfortable = free.filter((slot) => own.localHour[slot] === comfort);
  const languages = [...new Set(problem.people.flatMap((one) => one.languages))];
  const helpsWith = [
    ...new Set(problem.people.flatMap(({ topics, goalTopics }) => [...topics, ...goalTopics])),
  ];
  const tries = comfortable.length < free.length ? [comfortable, free] : [free];
  let outcome = nothingToChange.outcome;
  for (const slots of tries) {
    const wanted = { format: search.facts.leadFormat, languages, helpsWith, slots };
    const changed = withAnotherLead(problem, person, wanted);
    const answer = ask(search, changed);
    outcome = toOutcome(answer);
    if (answer.kind !== 'placed') continue;
    const led = answer.groups.find(({ table }) => table === problem.tables.length);
    const change = toWantedLead(search, led?.members ?? [person]);
    const found = toFoundHint(search, changed, answer.groups, 'another-lead', change);
    const { weekday, start } = problem.slots[led?.slot ?? -1] ?? found.slot;
    return { outcome, found: [{ ...found, slot: { weekday, start } }] };
  }
  return { outcome, found: [] };
}

interface Changed {
  readonly changed: Problem;
  readonly change: HintChange;
}

/** Asks each change on its own, until as many suffice as are named. */
function askEach(search: Search, item: FoundHint['item'], changes: readonly Changed[]): ItemResult {
  const found: FoundHint[] = [];
  const outcomes: HintOutcome[] = [];
  for (const { changed, change } of changes) {
    if (found.length >= mostOfItem) break;
    const answer = ask(search, changed);
    outcomes.push(toOutcome(answer));
    if (answer.kind === 'placed') {
      found.push(toFoundHint(search, changed, answer.groups, item, change));
    }
  }
  return { outcome: toJointOutcome(outcomes), found };
}

/** Tells whether a change of wishes changes anything: a wish of the other side may say the same. */
function isOther(problem: Problem, changed: Problem): boolean {
  const read = ({ apart, together, onlyWith, people }: Problem) =>
    JSON.stringify([
      apart,
      together,
      onlyWith,
      people.map(({ topics, neededLeads, free }) => [topics, neededLeads, [...free]]),
    ]);
  return read(problem) !== read(changed);
}

/** Of what a group needs: one language that all speak, and topics that reach each of them, the person's own first. */
function toWantedLead({ problem, facts, person }: Search, members: readonly number[]): HintChange {
  const { requirements, people } = problem;
  const everybody = [person, ...members].flatMap((index) => people[index] ?? []);
  const isTopical = requirements.includes('topic') || facts.leadFormat === 'reverse';
  const [language] = toSharedLanguages(problem, members);
  return {
    kind: 'another-lead',
    language: requirements.includes('language') ? language : undefined,
    topics: coverTopics([
      ...(isTopical ? everybody.map(({ topics }) => topics) : []),
      ...(requirements.includes('goal-topic') ? everybody.map((one) => one.goalTopics) : []),
    ]),
  };
}

function coverTopics(asked: readonly (readonly string[])[]): string[] {
  const needed: string[] = [];
  for (const topics of asked) {
    const [first] = topics;
    if (first !== undefined && !topics.some((topic) => needed.includes(topic))) needed.push(first);
  }
  return needed;
}

import { best } from '../fit.ts';
import type { LedFormat } from '../leading.ts';
import { toRequiredApart } from '../person-company.ts';
import type { Person, Problem, Table } from '../problem.ts';
import { joinPairs, toApartPairs, toOnlyWith, toTogetherUnits, type Wishes } from '../wishes.ts';
import type { HintFacts } from './hint-facts.ts';

/** Frees a person at more slots. */
export function withHours(
  problem: Problem,
  person: number,
  isAdded: (slot: number) => boolean,
): Problem {
  const mustSuit = problem.requirements.includes('local-hour');
  return changePerson(problem, person, ({ free, localHour }) => ({
    free: free.map((isFree, slot) => {
      const canAdd = !mustSuit || localHour[slot] === best;
      return isFree === 1 || (canAdd && isAdded(slot)) ? 1 : 0;
    }),
  }));
}

/** Lets a person be content with a lead whom they did not rank. */
export function withAnyLead(problem: Problem, person: number): Problem {
  return changePerson(problem, person, () => ({ neededLeads: [] }));
}

/** Lets a person be content with any topic. */
export function withoutTopics(problem: Problem, person: number): Problem {
  return changePerson(problem, person, () => ({ topics: [] }));
}

/** Takes out of a problem what one person's change of wishes undoes, and leaves all else as it is. */
export function withWishes(
  problem: Problem,
  { wishes }: HintFacts,
  person: number,
  change: (own: Wishes) => Wishes,
): Problem {
  const { people, tables } = problem;
  const leads = new Set(tables.flatMap((table) => table.leads));
  const changed = wishes.map((own, index) => (index === person ? change(own) : own));
  const read = (all: readonly Wishes[]) => ({
    apart: toApartPairs(people, all),
    together: toTogetherUnits(people, all),
    onlyWith: toOnlyWith(people, all, (index) => leads.has(index)),
  });
  const [before, after] = [read(wishes), read(changed)];
  return {
    ...problem,
    // A wish may say what a requirement says too, which no change of wishes undoes.
    apart: joinPairs(replace(problem.apart, before.apart, after.apart), toRequiredApart(problem)),
    together: replace(problem.together, before.together, after.together),
    onlyWith: replace(problem.onlyWith, before.onlyWith, after.onlyWith),
  };
}

/** Gives one more seat to each lead who is named, where seats are what limits them. */
export function withSeat(
  problem: Problem,
  facts: HintFacts,
  isNamed: (lead: number) => boolean,
): Problem {
  const changed = changeTables(problem, (table) => {
    const lead = findLimitingLead(problem, facts, table);
    return lead !== undefined && isNamed(lead) ? { ...table, max: table.max + 1 } : table;
  });
  return {
    ...changed,
    leadSeats: problem.leadSeats.map((row) =>
      isNamed(row.lead) ? { ...row, seats: row.seats + 1 } : row,
    ),
  };
}

/** Lists the leads of whom one more seat would let a group be larger or another one form. */
export function listLeadsShortOfSeats(problem: Problem, facts: HintFacts): number[] {
  const limiting = problem.tables.flatMap((table) => findLimitingLead(problem, facts, table) ?? []);
  return [...new Set([...limiting, ...problem.leadSeats.map(({ lead }) => lead)])];
}

/** Where two leads of one group have as few seats, one more at one of them changes nothing. */
function findLimitingLead(
  { size }: Problem,
  { seats }: HintFacts,
  table: Table,
): number | undefined {
  if (!isGroupWithLead(table) || table.max >= size.max) return undefined;
  const [first, second] = table.leads.filter((lead) => seats[lead] === table.max);
  return second === undefined ? first : undefined;
}

/** Lets groups have one person more; pairs and meetings of two stay what they are. */
export function withLargerGroups(problem: Problem, { seats }: HintFacts): Problem {
  const max = problem.size.max + 1;
  const changed = changeTables(problem, (table) => {
    if (table.format === 'peer-circle') return { ...table, max };
    if (!isGroupWithLead(table)) return table;
    return { ...table, max: Math.min(max, ...table.leads.map((lead) => seats[lead] ?? 0)) };
  });
  return { ...changed, size: { ...problem.size, max } };
}

/** What a lead who is not there yet would have to bring. */
export interface WantedLead {
  readonly format: LedFormat;
  readonly languages: readonly string[];
  readonly helpsWith: readonly string[];
  readonly slots: readonly number[];
}

/** Adds a lead behind all others, so that no index changes; the table is the last one. */
export function withAnotherLead(problem: Problem, person: number, wanted: WantedLead): Problem {
  const like = problem.people[person];
  if (like === undefined) return problem;
  const lead: Person = {
    ...like,
    handle: '',
    isSeeker: false,
    seeks: undefined,
    isLeftOver: false,
    languages: [...wanted.languages].sort(),
    topics: [],
    goalTopics: [],
    rankedLeads: [],
    free: like.free.map((_, slot) => (wanted.slots.includes(slot) ? 1 : 0)),
  };
  const { min, max } = wanted.format === 'one-to-one' ? { min: 1, max: 1 } : problem.size;
  const table: Table = {
    format: wanted.format,
    leads: [problem.people.length],
    helpsWith: wanted.helpsWith,
    min,
    max,
    slots: wanted.slots,
  };
  return { ...problem, people: [...problem.people, lead], tables: [...problem.tables, table] };
}

function isGroupWithLead({ format, leads }: Table): boolean {
  return leads.length > 0 && format !== 'one-to-one';
}

function changePerson(
  problem: Problem,
  person: number,
  change: (one: Person) => Partial<Person>,
): Problem {
  return {
    ...problem,
    people: problem.people.map((one, index) =>
      index === person ? { ...one, ...change(one) } : one,
    ),
  };
}

function changeTables(problem: Problem, change: (table: Table, index: number) => Table): Problem {
  return { ...problem, tables: problem.tables.map(change) };
}

/** Takes the items that were read before out of a list and adds those that are read now. */
function replace<Item>(
  list: readonly Item[],
  before: readonly Item[],
  after: readonly Item[],
): Item[] {
  const known = new Set(before.map((item) => JSON.stringify(item)));
  return [...list.filter((item) => !known.has(JSON.stringify(item))), ...after];
}

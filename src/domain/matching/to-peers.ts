import type { PairLayer, PeerProblem } from './circles/peer-problem.ts';
import { best, toGoalsValue, toTopicsValue } from './fit.ts';
import { toEvenness, toPairValue } from './pair-values.ts';
import { pairPreferences, toWeightSum } from './preferences.ts';
import type { Person, Problem, Table } from './problem.ts';

/** Those who seek a group of equals, as plain integers. */
export interface PeerPart {
  /** Index of the table without a lead. */
  readonly table: number;
  /** By index in the plain problem: the person's index. */
  readonly people: readonly number[];
  readonly plain: PeerProblem;
}

/** States what equals can be grouped to, in plain integers; nothing where nobody seeks that. */
export function toPeerPart(problem: Problem): PeerPart | undefined {
  const table = problem.tables.findIndex(({ leads }) => leads.length === 0);
  const bounds = problem.tables[table];
  const people = [...problem.people.keys()].filter(
    (index) => problem.people[index]?.seeks === 'peers',
  );
  if (bounds === undefined || people.length === 0) return undefined;
  return { table, people, plain: toPlain(problem, bounds, people) };
}

function toPlain(problem: Problem, table: Table, people: readonly number[]): PeerProblem {
  const persons = people.flatMap((index) => problem.people[index] ?? []);
  const at = new Map(people.map((person, index) => [person, index]));
  const toInner = (indices: readonly number[]) => indices.flatMap((index) => at.get(index) ?? []);
  return {
    people: persons.length,
    slots: problem.slots.length,
    min: table.min,
    max: table.max,
    free: persons.map(({ free }) => free),
    languages: toLanguageBits(problem, persons),
    leftOver: Uint8Array.from(persons, ({ isLeftOver }) => (isLeftOver ? 1 : 0)),
    apart: problem.apart.flatMap((pair) => {
      const [one, other] = toInner(pair);
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    }),
    together: problem.together.map(toInner).filter(({ length }) => length > 0),
    worths: toWorths(problem, table, persons),
    fitFloor: problem.fitFloor,
  };
}

function toLanguageBits({ requirements }: Problem, persons: readonly Person[]): Uint32Array[] {
  if (!requirements.includes('language')) return persons.map(() => new Uint32Array(0));
  const known = [...new Set(persons.flatMap(({ languages }) => languages))].sort();
  return persons.map(({ languages }) => {
    const words = new Uint32Array(Math.ceil(known.length / 32));
    for (const language of languages) {
      const bit = known.indexOf(language);
      words[bit >> 5] = (words[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    return words;
  });
}

/** Topics and goals are what the others bring; no lead can be ranked, so that wish is met. */
function toWorths(
  { preferences, size }: Problem,
  { format, max }: Table,
  persons: readonly Person[],
) {
  const { topics, rankedLeads, goals, localHour, evenSizes } = preferences;
  const sum = toWeightSum(preferences);
  const toLayer = (weight: number, value: (one: Person, other: Person) => number): PairLayer => ({
    weight,
    values: Uint16Array.from(
      persons.flatMap((one) => persons.map((other) => (one === other ? 0 : value(one, other)))),
    ),
  });
  return {
    own: persons.map((person) =>
      Int32Array.from(person.localHour, (value) =>
        sum === 0 ? best : rankedLeads * best + localHour * value,
      ),
    ),
    size: Int32Array.from(
      { length: max + 1 },
      (_, members) => evenSizes * toEvenness(size, format, members),
    ),
    layers: [
      toLayer(topics, (one, other) => toTopicsValue(one.topics, other.brings)),
      toLayer(goals, (one, other) => toGoalsValue(one.goalTopics, other.brings)),
      ...pairPreferences
        .filter((name) => preferences[name] > 0)
        .map((name) => toLayer(preferences[name], (one, other) => toPairValue(name, one, other))),
    ].filter(({ weight }) => weight > 0),
    divisor: Math.max(1, sum),
  };
}

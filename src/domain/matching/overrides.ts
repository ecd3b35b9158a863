import type { Override } from '../../schemas/override.ts';
import type { CohortFacts } from './facts.ts';
import type { Person, Problem } from './problem.ts';

type Pin = Extract<Override, { kind: 'pin' }>;

/**
 * Restricts a problem to whom the coordinators pinned to whom and to the times they fixed. Leads who are
 * closed and seats that are held never get into a problem.
 */
export function withOverrides({ cohort }: CohortFacts, problem: Problem): Problem {
  const { overrides } = cohort;
  return overrides.reduce(
    (before, one) => (one.kind === 'pin' ? withPin(before, one) : before),
    overrides.some(({ kind }) => kind === 'slot') ? withFixedSlots(problem, overrides) : problem,
  );
}

/** Tells whether the coordinators give a lead no group. */
export function isClosed({ cohort }: Pick<CohortFacts, 'cohort'>, handle: string): boolean {
  return cohort.overrides.some((one) => one.kind === 'close' && one.lead === handle);
}

/** Counts the seats of a lead that the coordinators hold. */
export function countHeldSeats({ cohort }: Pick<CohortFacts, 'cohort'>, handle: string): number {
  return cohort.overrides.reduce(
    (sum, one) => (one.kind === 'hold' && one.lead === handle ? sum + one.seats : sum),
    0,
  );
}

/** A pin to a lead binds to that lead's groups; one to another seeker binds both to each other. */
function withPin(problem: Problem, { person, to }: Pin): Problem {
  const { people, tables, onlyWith } = problem;
  const one = people.findIndex(({ handle }) => handle === person);
  const other = people.findIndex(({ handle }) => handle === to);
  const seeks = people[one]?.seeks;
  if (seeks === undefined) return problem;
  if (seeks === 'lead' && tables.some(({ leads }) => leads.includes(other))) {
    return { ...problem, onlyWith: [...onlyWith, { person: one, lead: other }] };
  }
  if (people[other]?.seeks === seeks) return withUnit(problem, one, other);
  // Nobody sits at their own table, so this ties a person to nobody.
  if (seeks === 'lead') return { ...problem, onlyWith: [...onlyWith, { person: one, lead: one }] };
  return withoutHours(problem, one);
}

function withUnit(problem: Problem, one: number, other: number): Problem {
  const isBound = (unit: readonly number[]) => unit.includes(one) || unit.includes(other);
  const joined = [...new Set([one, other, ...problem.together.filter(isBound).flat()])];
  const units = [
    ...problem.together.filter((unit) => !isBound(unit)),
    joined.sort((first, second) => first - second),
  ];
  return { ...problem, together: units.sort(([first = 0], [second = 0]) => first - second) };
}

/** An equal who is pinned to somebody who takes no part has no hour at which they could meet. */
function withoutHours(problem: Problem, index: number): Problem {
  const nowhere = (person: Person) => ({ ...person, free: new Uint8Array(person.free.length) });
  return {
    ...problem,
    people: problem.people.map((person, at) => (at === index ? nowhere(person) : person)),
  };
}

/** Whoever has a fixed time is free at that time alone, as a lead and as a member. */
function withFixedSlots(problem: Problem, overrides: readonly Override[]): Problem {
  const isAllowed = (index: number, at: number) => {
    const { handle } = problem.people[index] ?? {};
    const slot = problem.slots[at];
    return overrides.every(
      (one) =>
        one.kind !== 'slot' ||
        one.person !== handle ||
        (one.weekday === slot?.weekday && one.start === slot.start),
    );
  };
  return {
    ...problem,
    people: problem.people.map((person, index) => ({
      ...person,
      free: person.free.map((value, slot) => (isAllowed(index, slot) ? value : 0)),
    })),
    tables: problem.tables.map((table) => ({
      ...table,
      slots: table.slots.filter((slot) => table.leads.every((lead) => isAllowed(lead, slot))),
    })),
  };
}

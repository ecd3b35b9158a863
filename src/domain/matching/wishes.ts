import type { Person, Problem } from './problem.ts';

/** Whom a person wants to be with or must not meet, by handle. */
export interface Wishes {
  readonly apart: readonly string[];
  readonly together: readonly string[];
}

/** Pairs people of whom at least one asked to be apart from the other; wishes are by the index of people. */
export function toApartPairs(
  people: readonly Person[],
  wishes: readonly Wishes[],
): (readonly [number, number])[] {
  return toPairs(
    people,
    (one, other) =>
      wishes[one]?.apart.includes(people[other]?.handle ?? '') === true ||
      wishes[other]?.apart.includes(people[one]?.handle ?? '') === true,
  );
}

/** Joins two lists of pairs to one in which each stands once, in order. */
export function joinPairs(
  some: readonly (readonly [number, number])[],
  others: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const known = new Set(some.map((pair) => pair.join(' ')));
  const added = others.filter((pair) => !known.has(pair.join(' ')));
  return [...some, ...added].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Joins seekers of one kind of group who asked for each other, and whom those asked for, to units of two or more. */
export function toTogetherUnits(people: readonly Person[], wishes: readonly Wishes[]): number[][] {
  const pairs = toPairs(
    people,
    (one, other) =>
      people[one]?.isSeeker === true &&
      people[one].seeks === people[other]?.seeks &&
      isMutual(people, wishes, one, other),
  );
  return joinToUnits(people.length, pairs);
}

/** Joins leads who only lead and asked for each other, and whom those asked for, to sets of two or more; people kept apart are in none. */
export function toCoLeads(
  people: readonly Person[],
  wishes: readonly Wishes[],
  leads: readonly number[],
): number[][] {
  const isAble = (index: number) => leads.includes(index) && people[index]?.isSeeker === false;
  const pairs = toPairs(
    people,
    (one, other) => isAble(one) && isAble(other) && isMutual(people, wishes, one, other),
  );
  const apart = toApartPairs(people, wishes);
  return joinToUnits(people.length, pairs).filter(
    (unit) => !apart.some(([one, other]) => unit.includes(one) && unit.includes(other)),
  );
}

/** Joins what pairs connect, to sets of two or more in ascending order. */
function joinToUnits(count: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const unitOf = Array.from({ length: count }, (_, index) => index);
  for (const [one, other] of pairs) {
    const [from, to] = [unitOf[other], unitOf[one]];
    unitOf.forEach((unit, index) => {
      if (unit === from && to !== undefined) unitOf[index] = to;
    });
  }
  const units = new Map<number, number[]>();
  unitOf.forEach((unit, index) => units.set(unit, [...(units.get(unit) ?? []), index]));
  return [...units.values()].filter((unit) => unit.length > 1);
}

/** Pairs each seeker with those who only lead where both asked for each other. */
export function toOnlyWith(
  people: readonly Person[],
  wishes: readonly Wishes[],
  isLead: (index: number) => boolean,
): Problem['onlyWith'] {
  return people.flatMap((person, seeker) =>
    people.flatMap((other, lead) => {
      const canTie = person.seeks === 'lead' && !other.isSeeker && isLead(lead);
      if (!canTie || !isMutual(people, wishes, seeker, lead)) return [];
      return [{ person: seeker, lead }];
    }),
  );
}

function isMutual(
  people: readonly Person[],
  wishes: readonly Wishes[],
  one: number,
  other: number,
): boolean {
  return (
    wishes[one]?.together.includes(people[other]?.handle ?? '') === true &&
    wishes[other]?.together.includes(people[one]?.handle ?? '') === true
  );
}

function toPairs(
  people: readonly Person[],
  test: (one: number, other: number) => boolean,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0; one < people.length; one += 1) {
    for (let other = one + 1; other < people.length; other += 1) {
      if (test(one, other)) pairs.push([one, other]);
    }
  }
  return pairs;
}

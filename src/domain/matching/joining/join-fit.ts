import { toHourValue } from './join-hours.ts';
import type { JoinPlace, JoinQuestion } from './join-question.ts';
import { toFit, toLeadParts } from '../fit.ts';
import { toMemberParts } from '../member-parts.ts';
import { toSizeParts } from '../pair-values.ts';
import type { Person, Problem } from '../problem.ts';

/**
 * Computes the fits of everybody in a group with the given members, leads included, by handle. The hour
 * is valued by the meetings that are still to come. Whoever takes no part any more has none.
 */
export function toGroupFits(
  question: JoinQuestion,
  place: JoinPlace,
  members: readonly string[],
): Map<string, number> {
  const { table } = place;
  if (table === undefined) return new Map();
  const problem = withHoursToCome(question, place, members);
  const indexOf = new Map(problem.people.map(({ handle }, index) => [handle, index]));
  const seated = members.flatMap((handle) => indexOf.get(handle) ?? []);
  const toParts = (index: number, person: Person) =>
    table.leads.includes(index)
      ? { ...toLeadParts(person, 0), ...toSizeParts(problem, table.format, seated.length) }
      : toMemberParts(problem, table, { slot: 0, members: seated }, person);
  return new Map(
    [...table.leads, ...seated].flatMap((index): [string, number][] => {
      const person = problem.people[index];
      if (person === undefined) return [];
      return [[person.handle, toFit(problem.preferences, toParts(index, person))]];
    }),
  );
}

/** The same people with one slot, that of the place, at which only what is still to come counts. */
function withHoursToCome(
  question: JoinQuestion,
  { leads, meetings }: JoinPlace,
  members: readonly string[],
): Problem {
  const concerned = new Set([...leads, ...members]);
  const people = question.problem.people.map((person) => {
    const part = question.parts.get(person.handle);
    if (part === undefined || !concerned.has(person.handle)) return person;
    return { ...person, localHour: Uint16Array.of(toHourValue(question, part, meetings)) };
  });
  return { ...question.problem, people };
}

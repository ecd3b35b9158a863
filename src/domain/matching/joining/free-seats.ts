import { isAnyOverlapping } from '../../time/slot-meetings.ts';
import type { JoinPlace, JoinQuestion } from './join-question.ts';

/** By group id or lead and slot: people to whom a seat was offered or who said yes, and are not there yet. */
export type ExpectedPeople = ReadonlyMap<string, readonly string[]>;

/** Names a place: the id of its group, or lead and time of a meeting of two that is still to begin. */
export function toPlaceKey({
  group,
  leads,
  slot,
}: Pick<JoinPlace, 'group' | 'leads' | 'slot'>): string {
  return group?.id ?? `${leads.join(' ')} ${slot.weekday} ${slot.start}`;
}

/** Counts the seats of a place that are neither taken nor expected to be. */
export function countFreeSeats(
  question: JoinQuestion,
  place: JoinPlace,
  expected: ExpectedPeople,
): number {
  const { problem, groups, places } = question;
  const isExpected = (one: JoinPlace) => (expected.get(toPlaceKey(one)) ?? []).length > 0;
  const here = place.members.length + (expected.get(toPlaceKey(place)) ?? []).length;
  const ofLeads = place.leads.map((handle) => {
    const row = problem.leadSeats.find(({ lead }) => problem.people[lead]?.handle === handle);
    if (row === undefined) return Infinity;
    const taken = groups
      .filter(({ leads }) => leads.includes(handle))
      .reduce((sum, { members }) => sum + members.length, 0);
    const promised = places
      .filter(({ leads }) => leads.includes(handle))
      .flatMap((one) => expected.get(toPlaceKey(one)) ?? []);
    return row.seats - taken - promised.length;
  });
  // One-to-one, another meeting of the lead may be promised that overlaps this one.
  const isMeeting = places.some(
    (one) =>
      one !== place &&
      one.group === undefined &&
      one.leads.some((lead) => place.leads.includes(lead)) &&
      isExpected(one) &&
      isAnyOverlapping(one.meetings, place.meetings),
  );
  return isMeeting ? 0 : Math.max(0, Math.min(place.max - here, ...ofLeads));
}

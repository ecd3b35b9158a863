import type { Requirement } from '../../schemas/cohort.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import {
  isAnyOverlapping,
  toGridSlots,
  toSlotMeetings,
  type Meeting,
  type Span,
} from '../time/slot-meetings.ts';
import { toSpokenLanguage } from '../naming/spoken-language.ts';
import { isFree, toMinuteOfWeek, toWeekSteps } from '../time/weekly-availability.ts';
import { toCohortClock } from '../time/cohort-clock.ts';
import { getOffsetMinutes, type ZoneClock } from '../time/zone-clock.ts';
import { getBusySpans, toExpectedSpans } from './busy-spans.ts';
import { toDrawOrder } from './draw-order.ts';
import type { CohortFacts, PrivateParts } from './facts.ts';
import { best, toLocalHourValue } from './fit.ts';
import { canShareGroup, getParticipation, getSoughtKind, isLeftOver } from './participation.ts';
import { toCompany, toRequiredApart, withRequiredHour } from './person-company.ts';
import type { OfferedSlot, Person, Problem } from './problem.ts';
import { withOverrides } from './overrides.ts';
import { toTables } from './to-tables.ts';
import { joinPairs, toApartPairs, toOnlyWith, toTogetherUnits } from './wishes.ts';

/**
 * States the problem of forming a cohort's groups as plain data. People whose private part
 * is not among those given are left out; the caller decides whether that may be.
 */
export function toProblem(facts: CohortFacts, privateParts: PrivateParts): Problem {
  const { cohort, id } = facts;
  const { seekers, leads } = getParticipation(facts);
  const handles = [...new Set([...seekers, ...leads])].filter((one) => privateParts.has(one));
  const slots = toOfferedSlots(facts);
  const roles = { seekers: new Set(seekers), leads: new Set(leads) };
  const people = toDrawOrder(id, cohort.draw, handles).map((handle) =>
    toPerson(facts, privateParts, slots, handle, roles.seekers),
  );
  const isLead = (index: number) => roles.leads.has(people[index]?.handle ?? '');
  const wishes = people.map(({ handle }) => toWishes(privateParts.get(handle)));
  const requirements = [...cohort.requirements].sort() satisfies Requirement[];
  return withOverrides(facts, {
    cohort: id,
    size: cohort.groupSize,
    requirements,
    preferences: cohort.preferences,
    fitFloor: cohort.fitFloor,
    slots,
    people,
    ...toTables({ facts, people, wishes, isLead, slotCount: slots.length }),
    apart: joinPairs(toApartPairs(people, wishes), toRequiredApart({ requirements, people })),
    together: toTogetherUnits(people, wishes).filter(([first = -1]) => {
      const kind = people[first]?.seeks;
      return kind !== undefined && canShareGroup(cohort, kind);
    }),
    onlyWith: toOnlyWith(people, wishes, isLead),
  });
}

/** Lists the slots that a cohort can offer, in order of weekday and start: no meeting meets a session of everybody. */
function toOfferedSlots({ cohort, from }: Pick<CohortFacts, 'cohort' | 'from'>): OfferedSlot[] {
  const expected = toExpectedSpans(cohort);
  return toGridSlots().flatMap((slot) => {
    const found = toSlotMeetings(cohort, slot, from);
    if (found.kind !== 'offered' || isAnyOverlapping(found.meetings, expected)) return [];
    if (from !== undefined && found.meetings.length === 0) return [];
    return [{ ...slot, meetings: found.meetings }];
  });
}

function toPerson(
  facts: CohortFacts,
  privateParts: PrivateParts,
  slots: readonly OfferedSlot[],
  handle: string,
  seekers: ReadonlySet<string>,
): Person {
  const enrollment = facts.enrollments.get(handle);
  const part = privateParts.get(handle);
  if (enrollment === undefined || part === undefined) {
    throw new Error(`${handle} has no enrollment or no opened private part.`);
  }
  const isSeeker = seekers.has(handle);
  const clock = toCohortClock(facts.cohort, part.zone);
  return {
    handle,
    isSeeker,
    seeks: isSeeker ? getSoughtKind(enrollment, facts.cohort) : undefined,
    isLeftOver: isSeeker && isLeftOver(facts, handle),
    languages: [...new Set(enrollment.languages.map(toSpokenLanguage))].sort(),
    topics: enrollment.topics,
    goalTopics: enrollment.goalTopics,
    brings: [
      ...new Set([...enrollment.topics, ...enrollment.offers, ...enrollment.goalTopics]),
    ].sort(),
    rankedLeads: part.rankedLeads,
    neededLeads: facts.cohort.requirements.includes('ranked-lead') ? part.rankedLeads : [],
    ...toCompany(facts, seekers, enrollment, part),
    ...withRequiredHour(facts.cohort, toHours(part, slots, getBusySpans(facts, handle), clock)),
  };
}

function toHours(
  part: PrivatePart,
  slots: readonly OfferedSlot[],
  busy: readonly Span[],
  clock: ZoneClock,
): Pick<Person, 'free' | 'localHour'> {
  const free = new Uint8Array(slots.length);
  const localHour = new Uint16Array(slots.length);
  const steps = toWeekSteps(
    part.availability,
    part.outsideWakingHours ? 'all-hours' : 'waking-hours',
  );
  slots.forEach(({ meetings }, index) => {
    const canMeet = meetings.every((one) => isFree(steps, clock, one.startMinute, one.endMinute));
    free[index] = canMeet && !isAnyOverlapping(meetings, busy) ? 1 : 0;
    localHour[index] = part.outsideWakingHours ? best : toWorstHour(meetings, clock);
  });
  return { free, localHour };
}

/** Values the least comfortable of some meetings on a person's clock, 0 to 1000. */
export function toWorstHour(meetings: readonly Meeting[], clock: ZoneClock): number {
  const values = meetings.map(({ startMinute, endMinute }) => {
    const local = toMinuteOfWeek(startMinute + getOffsetMinutes(clock, startMinute));
    return toLocalHourValue(local % (24 * 60), endMinute - startMinute);
  });
  return Math.min(best, ...values);
}

function toWishes(part: PrivatePart | undefined) {
  return { apart: part?.apart ?? [], together: part?.together ?? [] };
}

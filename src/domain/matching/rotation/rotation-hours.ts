import { isAnyOverlapping, type Meeting, type Span } from '../../time/slot-meetings.ts';
import { isFree, toMinuteOfWeek, toWeekSteps } from '../../time/weekly-availability.ts';
import { toCohortClock } from '../../time/cohort-clock.ts';
import { toSlotMeetings } from '../../time/slot-meetings.ts';
import { getOffsetMinutes, type ZoneClock } from '../../time/zone-clock.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { PrivatePart } from '../../../schemas/private-part.ts';
import { getBusySpans, toExpectedSpans } from '../busy-spans.ts';
import type { CohortFacts } from '../facts.ts';
import { best, toLocalHourValue } from '../fit.ts';
import type { CalendarRound } from './rotation-rounds.ts';

/**
 * Finds for each round at which of its times a person can meet, as bits: every quarter hour on their own
 * clock on that very day, hours that a requirement calls comfortable if there is one, and nowhere else.
 * @param grouping the cohort's own groups with a lead, whose meetings take hours too
 */
export function toRoundHours(
  facts: CohortFacts,
  part: PrivatePart,
  rounds: readonly CalendarRound[],
  grouping: Grouping | undefined,
): Uint32Array[] {
  const clock = toCohortClock(facts.cohort, part.zone);
  const rule = part.outsideWakingHours ? 'all-hours' : 'waking-hours';
  const steps = toWeekSteps(part.availability, rule);
  const isComfort = facts.cohort.requirements.includes('local-hour') && !part.outsideWakingHours;
  const busy = [
    ...getBusySpans(facts, part.handle),
    ...toExpectedSpans(facts.cohort),
    ...toOwnMeetings(facts, part.handle, grouping),
  ];
  return rounds.map(({ meetings }) => {
    // The round itself is a session of the cohort, and keeps nobody from coming to it.
    const elsewhere =
      meetings.length === 1 ? busy.filter((one) => !isSame(one, meetings[0])) : busy;
    const bits = new Uint32Array(Math.ceil(meetings.length / 32));
    meetings.forEach((meeting, index) => {
      const { startMinute, endMinute } = meeting;
      if (!isFree(steps, clock, startMinute, endMinute)) return;
      if (isComfort && !isComfortable(meeting, clock)) return;
      if (isAnyOverlapping([meeting], elsewhere)) return;
      bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
    });
    return bits;
  });
}

function isSame(one: Span, other: Span | undefined): boolean {
  return one.startMinute === other?.startMinute && one.endMinute === other.endMinute;
}

function isComfortable({ startMinute, endMinute }: Span, clock: ZoneClock): boolean {
  const local = toMinuteOfWeek(startMinute + getOffsetMinutes(clock, startMinute));
  return toLocalHourValue(local % (24 * 60), endMinute - startMinute) === best;
}

/** The meetings of groups of this very cohort that a person leads or is in. */
function toOwnMeetings(
  { cohort }: CohortFacts,
  handle: string,
  grouping: Grouping | undefined,
): Meeting[] {
  return (grouping?.groups ?? [])
    .filter(({ leads, members }) => leads.includes(handle) || members.includes(handle))
    .flatMap(({ slot }) => {
      const found = toSlotMeetings(cohort, slot);
      return found.kind === 'offered' ? found.meetings : [];
    });
}

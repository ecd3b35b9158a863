import type { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import { toInstant } from './wall-time.ts';
import { getDateInWeek } from './weekday.ts';
import { weekdays } from './weekdays.ts';
import { toEpochMinute } from './zone-clock.ts';

/** A stretch of time, in minutes since 1970-01-01T00:00Z; the end is the first minute after it. */
export interface Span {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** One concrete meeting of a group. */
export interface Meeting extends Span {
  readonly session: string;
  readonly week: number;
  /** The day, in the cohort's zone. */
  readonly date: IsoDate;
  readonly starts: Temporal.Instant;
}

/** The meetings of a slot, or why a cohort can't offer it. */
export type SlotMeetings =
  | { readonly kind: 'offered'; readonly meetings: readonly Meeting[] }
  | {
      readonly kind: 'not-offered';
      readonly reason: 'nonexistent' | 'ambiguous' | 'after-end';
      readonly date: IsoDate;
    };

/** Minutes between two neighboring starts. */
export const gridMinutes = 30;

/** Lists every slot of a week on the 30-minute grid, from Monday 00:00. */
export function toGridSlots(): Slot[] {
  const starts = Array.from({ length: (24 * 60) / gridMinutes }, (_, index) =>
    toWallTime(index * gridMinutes),
  );
  return weekdays.flatMap((weekday) => starts.map((start) => ({ weekday, start })));
}

/**
 * Finds the meetings that a slot gives the group sessions of a cohort, in order of time. A slot with
 * a meeting that a clock change of the cohort's zone skips or repeats, or that falls after the
 * cohort's last day, is not offered.
 * @param from first day that counts; meetings before it are past and left out
 */
export function toSlotMeetings(
  cohort: Pick<Cohort, 'sessions' | 'starts' | 'ends' | 'zone'>,
  slot: Slot,
  from?: IsoDate,
): SlotMeetings {
  const meetings: Meeting[] = [];
  for (const session of cohort.sessions) {
    if (session.kind !== 'group') continue;
    const date = getDateInWeek(cohort.starts, session.week, slot.weekday);
    if (from !== undefined && date < from) continue;
    if (date > cohort.ends) return { kind: 'not-offered', reason: 'after-end', date };
    const found = toInstant(date, slot.start, cohort.zone);
    if (found.kind !== 'exact') return { kind: 'not-offered', reason: found.kind, date };
    const span = toSpan(found.instant, session.durationMinutes);
    meetings.push({
      session: session.id,
      week: session.week,
      date,
      starts: found.instant,
      ...span,
    });
  }
  return { kind: 'offered', meetings: meetings.sort((a, b) => a.startMinute - b.startMinute) };
}

/** Finds the stretch from an instant over a length in minutes. */
export function toSpan(starts: Temporal.Instant, durationMinutes: number): Span {
  const startMinute = toEpochMinute(starts);
  return { startMinute, endMinute: startMinute + durationMinutes };
}

/** Tells whether two stretches share a minute. */
export function isOverlapping(one: Span, other: Span): boolean {
  return one.startMinute < other.endMinute && other.startMinute < one.endMinute;
}

/** Tells whether any stretch of one list shares a minute with any of another. */
export function isAnyOverlapping(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => isOverlapping(one, other)));
}

function toWallTime(minuteOfDay: number): string {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}

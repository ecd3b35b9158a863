import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import type { Week } from '../../domain/schedule/week.ts';

/** Names a stretch of a cohort: its week, or what stands before the first or after the last. */
export function toWeekTitle(
  { part, number }: Pick<Week, 'part' | 'number'>,
  copy: Copy['cohort'],
): string {
  if (part === 'week') return copy.week(number);
  return part === 'before' ? copy.beforeStart : copy.afterEnd;
}

/** Writes the days of a stretch of a cohort: "18–24 January". */
export function toWeekDays(
  { first, last }: Pick<Week, 'first' | 'last'>,
  { cohort, time }: Pick<Copy, 'cohort' | 'time'>,
): string {
  const [start, end] = [toCalendarDay(first), toCalendarDay(last)];
  return first === last ? time.dayAndMonth(start) : cohort.range(start, end, time.dayAndMonth);
}

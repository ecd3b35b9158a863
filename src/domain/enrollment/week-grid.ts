import type { WeeklyHours } from '../../schemas/private-part.ts';
import type { Weekday } from '../../schemas/words.ts';
import { weekdays } from '../time/weekdays.ts';

/** Hours that the grid always shows, `to` exclusive: those in which most people are awake. */
export const wakingGridHours = { from: 7, to: 22 } as const;

/** One hour of the week as the grid names it: `monday-17` is Monday 17:00 to 18:00. */
export type GridCell = `${Weekday}-${number}`;

/** Names the cell of a day and an hour (0 to 23). */
export function toGridCell(day: Weekday, hour: number): GridCell {
  return `${day}-${hour}`;
}

/** Writes an hour of the grid as a wall time; 24 is the end of the day. */
export function toHourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** Turns chosen cells into stretches in the order of the week; hours that touch become one. Unknown cells are left out. */
export function toWeeklyHours(cells: readonly string[]): WeeklyHours[] {
  const chosen = new Set(cells);
  return weekdays.flatMap((day) => {
    const stretches: WeeklyHours[] = [];
    for (let hour = 0; hour < 24; hour += 1) {
      if (!chosen.has(toGridCell(day, hour))) continue;
      const from = toHourText(hour);
      const last = stretches.at(-1);
      if (last?.to === from) last.to = toHourText(hour + 1);
      else stretches.push({ day, from, to: toHourText(hour + 1) });
    }
    return stretches;
  });
}

/** Tells whether any chosen hour lies before 07:00 or from 22:00 on. */
export function hasUnusualHours(cells: readonly string[]): boolean {
  return toWeeklyHours(cells).some(
    ({ from, to }) =>
      from < toHourText(wakingGridHours.from) || to > toHourText(wakingGridHours.to),
  );
}

/** A choice of many hours at once. */
export interface QuickChoice {
  readonly name: 'mornings' | 'middays' | 'afternoons' | 'evenings' | 'weekends';
  readonly cells: readonly GridCell[];
}

const weekend = weekdays.slice(5);
const workdays = weekdays.slice(0, 5);

/** The choices that most weeks are made of. */
export const quickChoices: readonly QuickChoice[] = [
  { name: 'mornings', cells: toCells(workdays, 9, 12) },
  { name: 'middays', cells: toCells(workdays, 12, 14) },
  { name: 'afternoons', cells: toCells(workdays, 14, 17) },
  { name: 'evenings', cells: toCells(workdays, 17, 21) },
  { name: 'weekends', cells: toCells(weekend, 10, 18) },
];

function toCells(days: readonly Weekday[], from: number, to: number): GridCell[] {
  return days.flatMap((day) =>
    Array.from({ length: to - from }, (_, index) => toGridCell(day, from + index)),
  );
}

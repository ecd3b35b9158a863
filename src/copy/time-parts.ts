/** A day of the calendar; `weekday` counts from 1 for Monday, `month` from 1 for January. */
export interface DayParts {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A time of day on a 24-hour clock. */
export interface ClockParts {
  readonly hour: number;
  readonly minute: number;
}

/** Writes a length of time by the signs that languages share: minutes up to two hours, then hours ("90 min", "2 h 30 min"). */
export function toShortLength(minutes: number): string {
  if (minutes < 120) return `${String(minutes)} min`;
  const rest = minutes % 60;
  const hours = `${String(Math.floor(minutes / 60))} h`;
  return rest === 0 ? hours : `${hours} ${String(rest)} min`;
}

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

/** How a language names the days of the week and the months, each counted from 1. For display alone. */
export interface CalendarNames {
  readonly weekday: (weekday: number) => string;
  readonly month: (month: number) => string;
}

const firstMonday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** Builds the names of a language, whole or cut short as it does. */
export function toCalendarNames(tag: string, width: 'long' | 'short' = 'long'): CalendarNames {
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: width, timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: width, timeZone: 'UTC' });
  return {
    weekday: (weekday) => weekdays.format(firstMonday + (weekday - 1) * dayLength),
    month: (month) => months.format(Date.UTC(2024, month - 1, 1)),
  };
}

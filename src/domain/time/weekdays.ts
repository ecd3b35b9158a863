import type { Weekday } from '../../schemas/words.ts';

/** The days of ISO 8601, Monday first; the index is days since Monday. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

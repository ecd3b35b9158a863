import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../schemas/keys.ts';

/** When a mentor last said that they are still here. */
export type Freshness =
  | { readonly kind: 'never' }
  /** `daysAgo` counts calendar days; `due` when the programme asks again by now. */
  | { readonly kind: 'confirmed' | 'due'; readonly on: IsoDate; readonly daysAgo: number };

/**
 * Measures how long ago a mentor confirmed their profile.
 * @param today a day in UTC
 * @param confirmAfterDays days after which the programme asks again
 */
export function getFreshness(
  confirmed: IsoDate | undefined,
  today: IsoDate,
  confirmAfterDays: number,
): Freshness {
  if (confirmed === undefined) return { kind: 'never' };
  const span = Temporal.PlainDate.from(confirmed).until(today, { largestUnit: 'days' });
  const daysAgo = Math.max(0, span.days);
  return { kind: daysAgo > confirmAfterDays ? 'due' : 'confirmed', on: confirmed, daysAgo };
}

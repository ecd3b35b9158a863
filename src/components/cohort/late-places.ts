import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import type { WaitlistRules } from '../../schemas/waitlist.ts';

/** Writes how places that fall free are given away, while they are; nothing afterwards. */
export function toLatePlacesFacts(rules: WaitlistRules | undefined, { latePlaces, time }: Copy) {
  if (rules === undefined) return [];
  const until = time.dayAndMonth(toCalendarDay(rules.until));
  return [{ term: latePlaces.term, fact: latePlaces.rule(rules, until), use: 'screen' as const }];
}

import type { IsoDate } from '../../schemas/keys.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { Program } from '../../schemas/program.ts';
import { compareText } from '../text-order.ts';
import { getFreshness } from './freshness.ts';

/** A mentor who was not heard of for long, and what is due: to be asked, or to be paused. */
export interface Reminder {
  readonly handle: string;
  readonly name: string;
  readonly due: 'ask' | 'pause';
  /** The day of the last "still here", else of the consent. */
  readonly lastHeard: IsoDate;
  readonly daysAgo: number;
}

/**
 * Lists the mentors who take people and were last heard of longer ago than the programme waits, in
 * code-unit order of handles. Whoever is paused, a draft or an alumnus is left in peace.
 * @param today a day in UTC
 */
export function listReminders(
  mentors: ReadonlyMap<string, Mentor>,
  { confirmAfterDays, pauseAfterDays }: Pick<Program, 'confirmAfterDays' | 'pauseAfterDays'>,
  today: IsoDate,
): Reminder[] {
  return [...mentors]
    .sort(([one], [other]) => compareText(one, other))
    .flatMap(([handle, { name, status, consent, confirmed }]): Reminder[] => {
      if (status !== 'open' || consent === undefined) return [];
      const freshness = getFreshness(confirmed ?? consent, today, confirmAfterDays);
      if (freshness.kind !== 'due') return [];
      const { on: lastHeard, daysAgo } = freshness;
      return [
        { handle, name, lastHeard, daysAgo, due: daysAgo > pauseAfterDays ? 'pause' : 'ask' },
      ];
    });
}

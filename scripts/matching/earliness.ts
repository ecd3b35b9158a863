import { Temporal } from 'temporal-polyfill';
import { getWindowState } from '../../src/domain/schedule/enrollment-window.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';

/** Says why it is early to publish the groups of a cohort, a sentence for each reason. */
export function findEarliness(
  cohort: Pick<Cohort, 'windows' | 'matching' | 'zone'>,
  now: Temporal.Instant,
): string[] {
  const { windows, matching, zone } = cohort;
  const sentences: string[] = [];
  const isOpen = (name: keyof typeof windows) => getWindowState(cohort, name, now) !== 'closed';
  if (isOpen('mentors')) {
    sentences.push(
      `Mentors can enroll until ${windows.mentors.closes}; who still comes would be in no group.`,
    );
  }
  if (isOpen('mentees')) {
    sentences.push(
      `Mentees and peers can enroll until ${windows.mentees.closes}; who still comes would be in no group.`,
    );
  }
  const today = toDay(now, zone);
  if (today < matching) sentences.push(`Groups were announced for ${matching}.`);
  return sentences;
}

/** Gives the last day on which it is early to publish the groups of a cohort, in its zone. */
export function getLastEarlyDay({
  windows,
  matching,
}: Pick<Cohort, 'windows' | 'matching'>): string {
  const dayBefore = Temporal.PlainDate.from(matching).subtract({ days: 1 }).toString();
  return [windows.mentors.closes, windows.mentees.closes, dayBefore].reduce((last, day) =>
    day > last ? day : last,
  );
}

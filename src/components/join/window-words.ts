import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import { toDayEnd, toDayStart } from '../../domain/schedule/day-edges.ts';
import type { WindowName, WindowState } from '../../domain/schedule/enrollment-window.ts';
import { getSeekerKind } from '../../domain/enrollment/joiners.ts';
import type { Cohort } from '../../schemas/cohort.ts';

/** The moment at which a window of a cohort opens or shuts, in the words of the cohort's zone. */
export interface WindowEdge {
  /** "the end of 31 March in Berlin" */
  readonly text: string;
  /** In UTC. */
  readonly instant: string;
  readonly zone: string;
}

/** Names those who join a cohort through a window. */
export function toJoiners(
  name: WindowName,
  { formats }: Pick<Cohort, 'formats'>,
  { join, words }: Pick<Copy, 'join' | 'words'>,
): string {
  return name === 'mentors' ? join.mentors : words.seekers[getSeekerKind(formats)];
}

/** Finds the edge of a window that matters: when it opens while that is ahead, else when it shuts. */
export function toWindowEdge(
  { windows, zone }: Pick<Cohort, 'windows' | 'zone'>,
  name: WindowName,
  state: WindowState,
  { time, words: { unbroken }, zones }: Pick<Copy, 'time' | 'words' | 'zones'>,
): WindowEdge {
  const { opens, closes } = windows[name];
  const [date, words, find] =
    state === 'upcoming'
      ? ([opens, time.dayStart, toDayStart] as const)
      : ([closes, time.dayEnd, toDayEnd] as const);
  const text = words(unbroken(time.dayAndMonth(toCalendarDay(date))), zones.place(zone));
  return { text, instant: find(date, zone).toString(), zone };
}

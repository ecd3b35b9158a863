import type { Copy } from '../../copy/copy.ts';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import type { WindowName, WindowState } from '../../domain/schedule/enrollment-window.ts';
import type { Cohort } from '../../schemas/cohort.ts';

/** Writes until when, or from when, a window lets people join: "can join until the end of 31 March". */
export function toWindowWords(
  cohort: Pick<Cohort, 'windows'>,
  name: WindowName,
  state: WindowState,
  { join, time }: Copy,
): string {
  const { opens, closes } = cohort.windows[name];
  const day = state === 'upcoming' ? opens : closes;
  return join.window[state](time.dayAndMonth(toCalendarDay(day)));
}

import type { Copy } from '../../copy/copy.ts';
import type { Week } from '../../domain/schedule/week.ts';

/** Names a stretch of a cohort: its week, or what stands before the first or after the last. */
export function toWeekTitle(
  { part, number }: Pick<Week, 'part' | 'number'>,
  copy: Copy['cohort'],
): string {
  if (part === 'week') return copy.week(number);
  return part === 'before' ? copy.beforeStart : copy.afterEnd;
}

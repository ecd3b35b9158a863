import type { Copy } from './copy.ts';
import { clockChange } from './en/clock-change.ts';

const byLocale: Readonly<Record<string, Copy['clockChange']>> = { en: clockChange };

/** Finds how a language tells of clock changes: all that a page's script has to know of copy. */
export function getClockChangeCopy(tag: string): Copy['clockChange'] {
  return byLocale[tag] ?? clockChange;
}

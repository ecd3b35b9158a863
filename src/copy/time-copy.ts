import type { Copy } from './copy.ts';
import { time } from './en/time.ts';

const timesByLocale: Readonly<Record<string, Copy['time']>> = { en: time };

/** Finds how a language writes days and times: all that a page's script has to know of copy. */
export function getTimeCopy(tag: string): Copy['time'] {
  return timesByLocale[tag] ?? time;
}

import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['time']>('./*/time.ts', { import: 'time' });

/** Loads how a language writes days and times: all that a page's script has to know of copy. */
export function loadTimeCopy(tag: string): Promise<Copy['time']> {
  return loadPart(files, 'time', tag);
}

import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['clockChange']>('./*/clock-change.ts', {
  import: 'clockChange',
});

/** Loads how a language tells of clock changes. */
export function loadClockChangeCopy(tag: string): Promise<Copy['clockChange']> {
  return loadPart(files, 'clock-change', tag);
}

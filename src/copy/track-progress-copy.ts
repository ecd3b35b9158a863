import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['trackProgress']>('./*/track-progress.ts', {
  import: 'trackProgress',
});

/** Loads the words of a track's script in a language. */
export function loadTrackProgressCopy(tag: string): Promise<Copy['trackProgress']> {
  return loadPart(files, 'track-progress', tag);
}

import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['directory']>('./*/directory.ts', { import: 'directory' });

/** Loads the words of the directory's script in a language. */
export function loadDirectoryCopy(tag: string): Promise<Copy['directory']> {
  return loadPart(files, 'directory', tag);
}

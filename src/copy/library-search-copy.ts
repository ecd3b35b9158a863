import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['librarySearch']>('./*/library-search.ts', {
  import: 'librarySearch',
});

/** Loads the words of the library's script in a language. */
export function loadLibrarySearchCopy(tag: string): Promise<Copy['librarySearch']> {
  return loadPart(files, 'library-search', tag);
}

import { LibraryIndex } from './library-index.ts';
import { loadSearchEngine } from './search-engine.ts';

/** Loads what the library is searched with; a page of it does not need this until somebody searches. */
export async function openLibrary(address: string): Promise<LibraryIndex> {
  return LibraryIndex.open(await loadSearchEngine(address));
}

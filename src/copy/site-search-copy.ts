import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['siteSearch']>('./*/site-search.ts', { import: 'siteSearch' });

/** Loads the words of the search over the whole site in a language. */
export function loadSiteSearchCopy(tag: string): Promise<Copy['siteSearch']> {
  return loadPart(files, 'site-search', tag);
}

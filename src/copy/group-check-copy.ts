import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['groupCheck']>('./*/group-check.ts', { import: 'groupCheck' });

/** Loads what a page says once it has checked published groups, in a language. */
export function loadGroupCheckCopy(tag: string): Promise<Copy['groupCheck']> {
  return loadPart(files, 'group-check', tag);
}

import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['joinCheck']>('./*/join-check.ts', { import: 'joinCheck' });

/** Loads what the join page says once answers are checked, in a language. */
export function loadJoinCheckCopy(tag: string): Promise<Copy['joinCheck']> {
  return loadPart(files, 'join-check', tag);
}

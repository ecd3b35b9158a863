import type { Copy } from './copy.ts';
import { loadPart } from './load-part.ts';

const files = import.meta.glob<Copy['joinScript']>('./*/join-script.ts', { import: 'joinScript' });

/** Loads the words of the join page's script in a language. */
export function loadJoinScriptCopy(tag: string): Promise<Copy['joinScript']> {
  return loadPart(files, 'join-script', tag);
}

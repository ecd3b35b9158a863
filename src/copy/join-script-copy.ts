import type { Copy } from './copy.ts';
import { joinScript } from './en/join-script.ts';

const byLocale: Readonly<Record<string, Copy['joinScript']>> = { en: joinScript };

/** Finds the words of the join page's script in a language. */
export function getJoinScriptCopy(tag: string): Copy['joinScript'] {
  return byLocale[tag] ?? joinScript;
}

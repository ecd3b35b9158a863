import { editorPhrases } from '../../copy/en/editor-phrases.ts';
import { isRecord } from './record-data.ts';

/** The part of Decap CMS that knows what it says. */
export interface PhraseRegistry {
  readonly getLocale: (tag: string) => unknown;
  readonly registerLocale: (tag: string, phrases: unknown) => void;
}

/** Lets the editor speak as the rest of the hub does, where its own words say less or something else. */
export function registerPhrases({ getLocale, registerLocale }: PhraseRegistry): void {
  registerLocale('en', overlay(getLocale('en'), editorPhrases));
}

function overlay(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over;
  const changed = Object.entries(over).map(
    ([key, value]) => [key, overlay(under[key], value)] as const,
  );
  return { ...under, ...Object.fromEntries(changed) };
}

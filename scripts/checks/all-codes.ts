import { allRules } from './all-rules.ts';

/** What the site says about one code. */
export interface CodePage {
  readonly code: string;
  readonly title: string;
  readonly level: 'problem' | 'notice';
  readonly where: string;
  /** Markdown. */
  readonly docs: string;
}

/** Lists every code that `check` can report, in code-unit order: of reading files, and of the rules. */
export function listCodePages(): CodePage[] {
  return allRules
    .map(({ code, docs, level, title, where }) => ({ code, title, level, where, docs }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

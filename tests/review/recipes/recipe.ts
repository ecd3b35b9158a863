import type { Verdict } from '../../../scripts/review/review-rule.ts';
import type { Edit } from '../bare-repository.ts';
import { enrollmentOf, readPublished, readSealed, toEnrollment } from '../lantern.ts';

/** One pull request: who sends what, when, and what must become of it. */
export interface Recipe {
  readonly author: string;
  readonly authorId?: number;
  readonly now?: string;
  readonly verdict: Verdict;
  readonly edits: readonly Edit[];
}

export type Recipes = Readonly<Record<string, Recipe>>;

/** Writes a file whole. */
export function write(file: string, text: string | Uint8Array, mode = '100644'): Edit {
  return { write: file, text, mode };
}

/** Replaces words in a published file. */
export function change(file: string, ...replacements: (readonly [string, string])[]): Edit {
  let text = readPublished(file);
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    text = text.replace(from, to);
  }
  return { write: file, text };
}

/** Adds an enrollment to the open cohort. */
export function joins(handle: string, changes: Parameters<typeof toEnrollment>[1] = {}): Edit {
  return { write: enrollmentOf(handle), text: toEnrollment(handle, changes) };
}

/** A sealed part that stands nowhere else: only its outside is looked at here. */
export const ownSealed = readSealed('lotte-brandt').replace(
  /^ {2}[A-Za-z0-9+/]{4}(?=.*\n {2}-----END)/m,
  '  AAAA',
);

export const niaJoins = joins('nia-wells', { login: 'nia-w', id: 4004 });

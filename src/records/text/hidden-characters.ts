import type { Finding } from '../to-problem.ts';
import { toPlaces } from './to-places.ts';

/**
 * Characters that nobody sees and that change what others see: controls, overrides and isolates of
 * writing direction (CVE-2021-42574), line separators, byte order marks inside text, noncharacters.
 */
const hiddenCharacter =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const directionControl = /[\u202A-\u202E\u2066-\u2069]/;

/** Finds each kind of hidden character in a text, at the first place where it stands. */
export function findHiddenCharacters(text: string): Finding[] {
  const toPosition = toPlaces(text);
  const counts = new Map<string, { offset: number; count: number }>();
  for (const match of text.matchAll(hiddenCharacter)) {
    const known = counts.get(match[0]);
    if (known) known.count += 1;
    else counts.set(match[0], { offset: match.index, count: 1 });
  }
  return [...counts].map(([character, { offset, count }]) => ({
    code: 'hidden-character',
    at: toPosition(offset),
    message: `${nameCharacter(character)} stands here${sayMore(count - 1)}.`,
    next: 'Delete it, or type the word again without it.',
  }));
}

/** Puts a visible sign in the place of each hidden character, so that later steps do not meet it again. */
export function replaceHiddenCharacters(text: string): string {
  return text.replace(hiddenCharacter, '\uFFFD');
}

function sayMore(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' and once more' : ` and ${String(count)} times more`;
}

/** Names the first hidden character of a decoded value, or nothing when there is none. */
export function nameHiddenCharacter(value: string): string | undefined {
  hiddenCharacter.lastIndex = 0;
  const match = hiddenCharacter.exec(value);
  return match ? nameCharacter(match[0]) : undefined;
}

function nameCharacter(character: string): string {
  const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const kind = directionControl.test(character)
    ? 'that turns the direction of the text around'
    : 'that cannot be seen';
  return `A character ${kind} (U+${number})`;
}

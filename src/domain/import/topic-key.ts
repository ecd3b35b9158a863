import { foldToAscii } from '../naming/ascii-fold.ts';
import { toSlug } from '../naming/slug.ts';
import { knownTopics } from './topic-table.ts';

/**
 * Builds the same key from near-duplicates: case, accents, spaces, hyphens and dots don't count, nor do a
 * final `js` and a plural `s`: `React`, `react.js` and `reactjs` are one, as are `design systems` and
 * `Design-System`. Signs that matter stay: `C`, `C++` and `C#` are three.
 */
export function toTopicKey(word: string): string {
  return toRoughKey(toPlainKey(findKnownLabel(word) ?? word));
}

/** Finds the label of a known topic that a word means, such as `JavaScript` for `js`. */
export function findKnownLabel(word: string): string | undefined {
  const plain = toPlainKey(word);
  return groupsByPlainKey.get(plain) ?? groupsByRoughKey.get(toRoughKey(plain));
}

/** Makes the id of a topic from its label; signs are spelled out, so that `C#` becomes `csharp`. */
export function toTopicId(label: string): string {
  return toSlug(spellSigns(label.replace(/\.js$/i, 'js')));
}

function toPlainKey(word: string): string {
  return foldToAscii(spellSigns(word)).replace(/[^\p{L}\p{N}]/gu, '');
}

function spellSigns(word: string): string {
  return word
    .trim()
    .replace(/^\./, 'dot')
    .replace(/^c\+\+/i, 'cpp')
    .replaceAll('#', 'sharp')
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' and ');
}

function toRoughKey(plain: string): string {
  // AngularJS and Angular are two frameworks, whatever their names suggest.
  if (plain === 'angularjs') return plain;
  const withoutJs = /^.{2,}js$/.test(plain) ? plain.slice(0, -2) : plain;
  return /^.{3,}[^sui]s$/.test(withoutJs) ? withoutJs.slice(0, -1) : withoutJs;
}

const groupsByPlainKey = new Map(
  knownTopics.flatMap(([label = '', ...words]) =>
    [label, ...words].map((word): [string, string] => [toPlainKey(word), label]),
  ),
);

const groupsByRoughKey = new Map(
  [...groupsByPlainKey].map(([plain, label]): [string, string] => [toRoughKey(plain), label]),
);

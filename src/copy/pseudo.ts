/** Marks around every text, so that one which was not translated can be seen. */
const [opening, closing] = ['⟦', '⟧'];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒĝħîĵķļɱñôþǫŕšţûṽŵẋýžÅßÇĐÉƑĜĦÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ';
const accents = new Map(
  Array.from(plain, (letter, index): [string, string] => [letter, accented.charAt(index)]),
);

/** What makes a text longer by this much finds what has no room for other languages. */
const growth = 0.35;
const filler = 'ôñé ţŵô ţħŕéé ƒôûŕ ƒîṽé šîẋ šéṽéñ éîĝħţ ñîñé ţéñ';

/** Keys of what programs read too: tags, and functions that write files. */
const kept = new Set(['languageTags', 'keyFile']);
const keptFunctions = new Set([...kept, 'template']);

/** Makes the copy of a language that nobody speaks from English copy, or a part of it. */
export function toPseudo<Part>(copy: Part): Part {
  // Every text is replaced by a text and every function by one that gives what the other gave.
  return toPseudoValue(copy) as Part;
}

function toPseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return toPseudoText(value);
  // The functions of copy take what their own types say; here they are only passed on.
  if (typeof value === 'function') return toPseudoFunction(value as Write);
  if (Array.isArray(value)) return value.map(toPseudoValue);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]: [string, unknown]) => [
    key,
    (typeof part === 'function' ? keptFunctions : kept).has(key) ? part : toPseudoValue(part),
  ]);
  return Object.fromEntries(pairs) as unknown;
}

type Write = (...values: unknown[]) => unknown;

function toPseudoFunction(write: Write): Write {
  return (...values) => toPseudoValue(write(...values));
}

/** Accents, lengthens and marks a text; what has no letters, such as an hour, stays. */
export function toPseudoText(text: string): string {
  const bare = text.replaceAll(opening, '').replaceAll(closing, '');
  if (!/[A-Za-zÀ-ỹ]/.test(bare)) return bare;
  const letters = Array.from(bare, (letter) => accents.get(letter) ?? letter).join('');
  // A text that is part of another was lengthened already.
  const grown = bare === text ? lengthen(letters) : letters;
  return `${opening}${grown}${closing}`;
}

/** Adds words to a text of several, and vowels to a single word, which then breaks nowhere. */
function lengthen(text: string): string {
  const more = Math.ceil(text.length * growth);
  if (text.includes(' '))
    return `${text} ${filler
      .repeat(Math.ceil(more / filler.length))
      .slice(0, more)
      .trim()}`;
  return text.replace(/[àéîôû]/, (vowel) => vowel.repeat(more + 1));
}

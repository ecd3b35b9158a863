/** The shortest word that is mended. */
const shortest = 4;

/** How many letters may be wrong in a word of a length: none in a short one, where a letter makes another word. */
function toMostEdits(length: number): number {
  if (length < shortest) return 0;
  return length < 9 ? 1 : 2;
}

/** Writes a word without accents and in lower case, as spellings are compared. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Finds the word that somebody meant who typed another: the one with the fewest wrong letters, and
 * of several the first. Nothing where too many letters differ.
 * @param typed folded by `foldWord`
 * @param vocabulary folded words, the more common first
 */
export function findNearestWord(typed: string, vocabulary: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let most = toMostEdits(typed.length) + 1;
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) >= most) continue;
    const edits = countEdits(typed, word);
    if (edits >= most || !isLikely(typed, word)) continue;
    nearest = word;
    most = edits;
  }
  return nearest;
}

/**
 * Tells whether a typing error is likelier than another word. Of the shortest words only those count
 * that lack a letter; in short ones a letter is taken for another one that is near it.
 */
function isLikely(typed: string, word: string): boolean {
  if (
    typed.length <= shortest &&
    (word.length <= typed.length || !word.startsWith(typed.charAt(0)))
  )
    return false;
  if (typed.length > short || typed.length !== word.length) return true;
  const changed = Array.from(typed).flatMap((letter, at) => (letter === word[at] ? [] : [at]));
  const [at = 0, ...more] = changed;
  return more.length > 0 || isNear(typed.charAt(at), word.charAt(at));
}

/** The longest word in which another letter mostly makes another word. */
const short = 6;
/** Most keyboards of Latin letters are like this one, but for a few letters. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that are taken for each other by their sound. */
const sounds = ['aeiouy', 'ckqsxz', 'bpvw', 'gj', 'mn', 'dt', 'fv'];

/** Tells whether two letters lie side by side on a keyboard, or sound alike. */
function isNear(one: string, other: string): boolean {
  if (sounds.some((sound) => sound.includes(one) && sound.includes(other))) return true;
  const [from, to] = [findKey(one), findKey(other)];
  if (from === undefined || to === undefined) return true;
  return Math.abs(from.row - to.row) <= 1 && Math.abs(from.column - to.column) <= 1;
}

function findKey(letter: string): { row: number; column: number } | undefined {
  const row = keyboard.findIndex((keys) => keys.includes(letter));
  if (row === -1) return undefined;
  // Each row of keys stands half a key further on than the one above it.
  return { row, column: (keyboard[row] ?? '').indexOf(letter) + row / 2 };
}

/**
 * Counts the letters to add, leave out, change or swap with their neighbor to make one word of another:
 * the optimal string alignment distance (Wagner and Fischer 1974, with the swap of Damerau 1964).
 */
export function countEdits(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(isSwap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Tells whether a word begins as a typed one does, but for its ending: what is still being typed, or
 * another form of the word. Both are folded by `foldWord`.
 */
export function sharesBeginning(typed: string, word: string): boolean {
  const needed = Math.min(typed.length, Math.max(3, Math.ceil(typed.length * 0.7)));
  return word.startsWith(typed.slice(0, needed));
}

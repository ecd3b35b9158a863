import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { compareText } from '../../../src/domain/text-order.ts';
import { writeFiles, type FileChange } from '../write-files.ts';
import { listItems, readArray, readText, toArray, toText } from './cbor-item.ts';
import { packIndexFile, readIndexFile } from './index-file.ts';

/** Bytes of a piece before it is packed: about a third as many are loaded for a word. */
const pieceBytes = 24_000;
/**
 * Words whose first letters are the same stay together, so that what begins as a typed word is in the
 * piece that holds it; so many letters, and one more for each time that a piece is too long already.
 */
const keptLetters = 4;
/** Comes after whatever a word may go on with. */
const last = '\u{10FFFF}';

const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/** Words that stand in one file of the index. */
interface Piece {
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly content: Buffer;
}

/**
 * Cuts the index of each language into smaller pieces than Pagefind 1.5 makes, which has no option
 * for it: a search loads one piece for each of its words.
 * @param folder of the index
 */
export async function splitSearchIndex(folder: string): Promise<void> {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(await readFile(entryFile, 'utf8')));
  const before = (await readdir(path.join(folder, 'index'))).map((name) =>
    path.join(folder, 'index', name),
  );
  const changes: FileChange[] = [];
  const languages: typeof entry.languages = {};
  // Pagefind names the languages in another order each time.
  const sorted = Object.entries(entry.languages).sort(([one], [other]) => compareText(one, other));
  for (const [language, of] of sorted) {
    const { hash, files } = await splitLanguage(folder, language, of.hash);
    languages[language] = { ...of, hash };
    changes.push(...files);
  }
  await Promise.all(before.map((file) => rm(file)));
  await writeFiles([
    ...changes,
    { path: entryFile, text: JSON.stringify({ ...entry, languages }) },
  ]);
}

async function splitLanguage(
  folder: string,
  language: string,
  hash: string,
): Promise<{ hash: string; files: FileChange[] }> {
  const metaFile = path.join(folder, `pagefind.${hash}.pf_meta`);
  const meta = await readIndexFile(metaFile);
  const [version, pages, chunks, filters, ...rest] = listItems(meta, 0);
  if (!version || !pages || !chunks || !filters) {
    throw new Error(`${metaFile} does not list what the index holds.`);
  }
  const words: Buffer[] = [];
  for (const chunk of listItems(chunks, 0)) {
    const name = listItems(chunk, 0).at(-1);
    if (name === undefined) continue;
    const file = path.join(folder, 'index', `${readText(name, 0)}.pf_index`);
    words.push(...listItems(await readIndexFile(file), 1));
  }
  const pieces = toPieces(language, words);
  const listed = pieces.map(({ from, to, hash: name }) => toArray([from, to, name].map(toText)));
  // Pagefind names its filters in another order each time, and the catalog holds what they do.
  const noFilters = toArray([]);
  const written = toArray([version, pages, toArray(listed), noFilters, ...rest]);
  const newHash = toHash(language, written);
  await rm(metaFile);
  return {
    hash: newHash,
    files: [
      {
        path: path.join(folder, `pagefind.${newHash}.pf_meta`),
        bytes: packIndexFile(written),
      },
      ...pieces.map((piece) => ({
        path: path.join(folder, 'index', `${piece.hash}.pf_index`),
        bytes: packIndexFile(piece.content),
      })),
    ],
  };
}

/** Cuts words, which are in order, where one begins otherwise than the one before it. */
function toPieces(language: string, words: readonly Buffer[]): Piece[] {
  const pieces: Piece[] = [];
  let piece: Buffer[] = [];
  let size = 0;
  let from = '';
  for (const [index, word] of words.entries()) {
    piece.push(word);
    size += word.length;
    const next = toNextBeginning(word, words[index + 1], size);
    if (next === '') continue;
    const content = toArray([toArray(piece)]);
    const to = next === undefined ? last : toTextBefore(next);
    pieces.push({ from, to, hash: toHash(language, content), content });
    piece = [];
    size = 0;
    from = next ?? '';
  }
  return pieces;
}

/** Gives what the next piece begins with; nothing where there is no next word, and an empty text where a piece goes on. */
function toNextBeginning(word: Buffer, next: Buffer | undefined, size: number): string | undefined {
  if (next === undefined) return undefined;
  if (size < pieceBytes) return '';
  const letters = keptLetters - 1 + Math.floor(size / pieceBytes);
  const beginning = toBeginning(next, letters);
  return beginning.startsWith(toBeginning(word, letters)) ? '' : beginning;
}

/** Gives the last of all words that come before a text and do not begin with it. */
function toTextBefore(text: string): string {
  const letters = Array.from(text);
  const code = (letters.pop()?.codePointAt(0) ?? 1) - 1;
  // What lies between are halves of letters.
  const before = code >= 0xd800 && code <= 0xdfff ? 0xd7ff : code;
  return letters.join('') + String.fromCodePoint(before) + last;
}

function toBeginning(word: Buffer, letters: number): string {
  const text = readText(word, readArray(word, 0).next);
  return Array.from(text).slice(0, letters).join('');
}

function toHash(language: string, content: Uint8Array): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

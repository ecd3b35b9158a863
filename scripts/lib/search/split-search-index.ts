import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeFiles, type FileChange } from '../write-files.ts';
import { listItems, readArray, readText, toArray, toText } from './cbor-item.ts';
import { packIndexFile, readIndexFile } from './index-file.ts';

/** Bytes of a piece before it is packed: about a third as many are loaded for a word. */
const pieceBytes = 24_000;
/** Words that begin alike stay together, so that what begins as a typed word is in the piece that holds it. */
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
  for (const [language, of] of Object.entries(entry.languages)) {
    const { hash, files } = await splitLanguage(folder, language, of.hash);
    of.hash = hash;
    changes.push(...files);
  }
  await Promise.all(before.map((file) => rm(file)));
  await writeFiles([...changes, { path: entryFile, text: JSON.stringify(entry) }]);
}

async function splitLanguage(
  folder: string,
  language: string,
  hash: string,
): Promise<{ hash: string; files: FileChange[] }> {
  const metaFile = path.join(folder, `pagefind.${hash}.pf_meta`);
  const meta = await readIndexFile(metaFile);
  const [version, pages, chunks, ...rest] = listItems(meta, 0);
  if (version === undefined || pages === undefined || chunks === undefined) {
    throw new Error(`${metaFile} does not list what the index holds.`);
  }
  const words: Buffer[] = [];
  for (const chunk of listItems(chunks, 0)) {
    const name = listItems(chunk, 0).at(-1);
    if (name === undefined) continue;
    const file = path.join(folder, 'index', `${readText(name, 0)}.pf_index`);
    words.push(...listItems(await readIndexFile(file), 1));
  }
  const pieces = toPieces(words).map((piece) => toPiece(language, piece));
  const listed = pieces.map(({ from, to, hash: name }) => toArray([from, to, name].map(toText)));
  const written = toArray([version, pages, toArray(listed), ...rest]);
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
function toPieces(words: readonly Buffer[]): Buffer[][] {
  const pieces: Buffer[][] = [];
  let size = Infinity;
  let beginning = last;
  for (const word of words) {
    const begins = toBeginning(word);
    if (size >= pieceBytes && !begins.startsWith(beginning)) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += word.length;
    beginning = begins;
  }
  return pieces;
}

function toPiece(language: string, words: readonly Buffer[]): Piece {
  const content = toArray([toArray(words)]);
  const [first, end] = [words[0], words.at(-1)];
  return {
    from: first === undefined ? '' : toBeginning(first),
    to: end === undefined ? '' : toBeginning(end) + last,
    hash: toHash(language, content),
    content,
  };
}

function toBeginning(word: Buffer): string {
  const text = readText(word, readArray(word, 0).next);
  return Array.from(text).slice(0, keptLetters).join('');
}

function toHash(language: string, content: Uint8Array): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

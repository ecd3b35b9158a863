import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Reads every file below a folder as text, what is packed unpacked, by its path from the folder. */
export function readAllTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    texts.set(path.relative(folder, file), unpack(readFileSync(file)).toString('utf8'));
  }
  return texts;
}

/** Finds which of some words stand in which of some texts, also where they are written for an address. */
export function findWords(
  texts: ReadonlyMap<string, string>,
  words: readonly string[],
): { word: string; place: string }[] {
  const forms = words.flatMap((word) => [
    { word, form: word.toLowerCase() },
    { word, form: encodeURIComponent(word).toLowerCase() },
  ]);
  return [...texts].flatMap(([place, text]) => {
    const lower = text.toLowerCase();
    return forms.flatMap(({ word, form }) => (lower.includes(form) ? [{ word, place }] : []));
  });
}

function unpack(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

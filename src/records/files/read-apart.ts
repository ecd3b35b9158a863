import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { askProcess } from './ask-process.ts';
import type { ShownPicture, StoredOrder } from './read-stored.ts';
import type { Stored } from './stored-entries.ts';

/** What to read, and the file in which the entries are to be kept. */
export interface ApartOrder extends StoredOrder {
  readonly file: string;
}

/** Small, as the garbage of reading would otherwise take most of the memory, at the same time as bundling. */
const youngMiB = 4;

/** Names the file of a build's cache in which the entries of its content are kept. */
export function toStoreFile(cacheFolder: string): string {
  return path.join(cacheFolder, 'records.bin');
}

/**
 * Reads content in a process of its own into a file, and tells which pictures it shows. The memory that
 * reading takes goes with the process, a second core can read while the first one does something else, and
 * Node loads the code that reads, which Vite would transform anew for each build.
 * @throws where any file holds a problem; the message names all of them
 */
export async function readApart(order: ApartOrder): Promise<readonly ShownPicture[]> {
  await mkdir(path.dirname(order.file), { recursive: true });
  const script = path.join(order.root, 'src/records/files/stored-process.ts');
  return askProcess(script, order, [`--max-semi-space-size=${String(youngMiB)}`]);
}

/** Reads what `readApart` has kept in a file. */
export async function readKept(file: string): Promise<Stored> {
  // The same version of this program has written it.
  return deserialize(await readFile(file)) as Stored;
}

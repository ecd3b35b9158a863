import path from 'node:path';
import { readTextOrNothing } from '../lib/read-text.ts';
import { tombstoneFile } from './tombstones.ts';

/** Reads the tombstones of a content folder; empty where there is none. */
export async function readTombstones(contentFolder: string): Promise<string> {
  return (await readTextOrNothing(path.join(contentFolder, tombstoneFile))) ?? '';
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { tombstoneFile } from './tombstones.ts';
import { hasSystemCode } from '../lib/system-failure.ts';

/** Reads the tombstones of a content folder; empty where there is none. */
export async function readTombstones(contentFolder: string): Promise<string> {
  try {
    return await readFile(path.join(contentFolder, tombstoneFile), 'utf8');
  } catch (error) {
    if (hasSystemCode(error, 'ENOENT')) return '';
    throw error;
  }
}

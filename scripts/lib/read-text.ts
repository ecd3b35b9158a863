import { readFile } from 'node:fs/promises';
import { hasSystemCode } from './system-failure.ts';

/** Reads a file as text; undefined when it does not exist. */
export async function readTextOrNothing(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasSystemCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

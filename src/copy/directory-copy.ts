import type { Copy } from './copy.ts';
import { directory } from './en/directory.ts';

const directoriesByLocale: Readonly<Record<string, Copy['directory']>> = { en: directory };

/** Finds the words of the directory's script in a language. */
export function getDirectoryCopy(tag: string): Copy['directory'] {
  return directoriesByLocale[tag] ?? directory;
}

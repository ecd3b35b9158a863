import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { serveSite } from '../../lib/static-server.ts';
import { measureProcess } from './measure-process.ts';
import { writeGenerated } from './product-copy.ts';
import { toSearchProgramme, toWord } from './search-programme.ts';

const seed = 7;
/** Places among all words of those that are searched for: on about one page in five to one in a hundred. */
const ranks = [150, 210, 300, 420, 600, 840, 1200, 1700, 2400, 3400];

/**
 * Builds a generated site of so many indexed pages, serves it for as long as it is used, and takes it away.
 * @param use gets the address of the home page
 * @param prepare writes what else is to be served into the site's folder
 */
export async function useSearchSite<Answer>(
  pages: number,
  use: (address: string) => Promise<Answer>,
  prepare?: (folder: string) => Promise<void>,
): Promise<Answer> {
  const home = await mkdtemp(path.join(tmpdir(), 'roundtable-search-size-'));
  try {
    const content = path.join(home, 'content');
    const folder = path.join(home, 'dist');
    await writeGenerated(content, toSearchProgramme(pages, seed));
    await measureProcess([process.execPath, 'scripts/build.ts'], '.', {
      ROUNDTABLE_CONTENT: content,
      ROUNDTABLE_OUT: folder,
    });
    await prepare?.(folder);
    const site = await serveSite(folder, '/', 0);
    try {
      return await use(site.address);
    } finally {
      await site.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Makes pairs of texts of so many words that share none. */
export function toTextPairs(words: number): [string, string][] {
  return ranks.flatMap((_, start): [string, string][] => {
    if (start % (words * 2) !== 0) return [];
    const all = ranks.slice(start, start + words * 2).map(toWord);
    if (all.length < words * 2) return [];
    return [[all.slice(0, words).join(' '), all.slice(words).join(' ')]];
  });
}

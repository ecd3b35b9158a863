import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import {
  unpackDirectory,
  type DirectoryData,
  type DirectoryRecord,
} from '../../../src/domain/directory/directory-data.ts';
import { facetNames } from '../../../src/domain/directory/facets.ts';
import { CommandFailure } from '../../lib/command.ts';
import { leanBundling, toPagesWords } from '../../lib/pages-command.ts';
import { toDirectoryCrowd } from './directory-crowd.ts';
import { measureProcess } from './measure-process.ts';
import { copyProduct, lendPackages, writeGenerated } from './product-copy.ts';

/** A built site of many mentors, with an index of the same by Pagefind beside it. */
export interface DirectorySite {
  readonly folder: string;
  /** The file that the directory's script fetches. */
  readonly data: Buffer;
  readonly mentors: number;
  readonly remove: () => Promise<void>;
}

/** Path of the reference's index from the site's root. */
export const referencePath = '/reference/pagefind.js';

/** Builds the site of a generated programme as every site is built, and lets Pagefind index its mentors. */
export async function buildDirectorySite(profiles: number, seed: number): Promise<DirectorySite> {
  const home = await mkdtemp(path.join(tmpdir(), 'roundtable-directory-'));
  const remove = (): Promise<void> => rm(home, { recursive: true, force: true });
  try {
    const content = path.join(home, 'content');
    await writeGenerated(content, toDirectoryCrowd(profiles, seed));
    await lendPackages(home);
    await copyProduct(home);
    const build = [process.execPath, ...toPagesWords()] as const;
    await measureProcess(build, home, { ...leanBundling, ROUNDTABLE_CONTENT: content });
    const folder = path.join(home, 'dist');
    const data = await readFile(path.join(folder, 'mentors/directory.json'));
    // Written by the build above from the same type.
    const records = unpackDirectory(JSON.parse(data.toString()) as DirectoryData, () => 0);
    await indexByPagefind(records, path.join(folder, path.dirname(referencePath)));
    return { folder, data, mentors: records.length, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function indexByPagefind(
  records: readonly DirectoryRecord[],
  outputPath: string,
): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new CommandFailure(errors.join('\n'));
    for (const { handle, name, facets } of records) {
      const filters = Object.fromEntries(facetNames.map((facet) => [facet, [...facets[facet]]]));
      const url = `/mentors/${handle}/`;
      await index.addCustomRecord({
        url,
        content: name,
        language: 'en',
        meta: { title: name },
        filters,
      });
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new CommandFailure(written.errors.join('\n'));
  } finally {
    await close();
  }
}

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { CommandFailure } from './command.ts';
import { splitSearchIndex } from './search/split-search-index.ts';
import { writeIndexFiles } from './search/write-index-files.ts';
import { writeSearchCatalogs } from './search/search-catalogs.ts';

/** The folder of the search index inside a built site; pages load it from there. */
const indexFolder = 'pagefind';

/**
 * Indexes the pages of a built site that mark their text with `data-pagefind-body`, and writes the
 * index into the site: in small pieces, with a catalog of all pages and the words to mend a typed one
 * by. Returns the number of pages found. Throws a `CommandFailure` when Pagefind refuses a page.
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
  const outputPath = path.join(siteFolder, indexFolder);
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw toFailure(errors);
    const found = await index.addDirectory({ path: siteFolder });
    if (found.errors.length > 0) throw toFailure(found.errors);
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw toFailure(unwritten);
    await writeIndexFiles(files, outputPath);
    await splitSearchIndex(outputPath);
    await writeSearchCatalogs(outputPath);
    return found.page_count;
  } finally {
    await close();
  }
}

function toFailure(errors: readonly string[]): CommandFailure {
  return new CommandFailure(`The search index could not be made: ${errors.join('; ')}`);
}

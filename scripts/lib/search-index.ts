import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { CommandFailure } from './command.ts';
import { splitSearchIndex } from './search/split-search-index.ts';
import { writeSearchCatalogs } from './search/search-catalogs.ts';

/** The folder of the search index inside a built site; pages load it from there. */
const indexFolder = 'pagefind';

/** What no page of ours loads: Pagefind's own interfaces, its worker, and its filters, which the catalog holds. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|playground|worker)\b|filter$)/;

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
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw toFailure(written.errors);
    await removeUnused(outputPath);
    await splitSearchIndex(outputPath);
    await writeSearchCatalogs(outputPath);
    return found.page_count;
  } finally {
    await close();
  }
}

async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  const files = names.filter((name) => unused.test(name));
  await Promise.all(files.map((name) => rm(path.join(folder, name), { recursive: true })));
}

function toFailure(errors: readonly string[]): CommandFailure {
  return new CommandFailure(`The search index could not be made: ${errors.join('; ')}`);
}

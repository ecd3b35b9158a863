import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { CommandFailure } from './command.ts';

/** The folder of the search index inside a built site; pages load it from there. */
const indexFolder = 'pagefind';

/** Pagefind's own user interfaces, which no page of ours loads. */
const unusedFile = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)\b/;

/**
 * Indexes the pages of a built site that mark their text with `data-pagefind-body`, and writes the
 * index into the site. Returns the number of pages found. Throws a `CommandFailure` when Pagefind
 * refuses a page.
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
    await removeUnusedFiles(outputPath);
    return found.page_count;
  } finally {
    await close();
  }
}

async function removeUnusedFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  const unused = names.filter((name) => unusedFile.test(name));
  await Promise.all(unused.map((name) => rm(path.join(folder, name), { recursive: true })));
}

function toFailure(errors: readonly string[]): CommandFailure {
  return new CommandFailure(`The search index could not be made: ${errors.join('; ')}`);
}

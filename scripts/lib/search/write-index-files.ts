import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexFile } from 'pagefind';

/** What no page of ours loads: Pagefind's own interfaces, its worker, and its filters, which the catalog holds. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|playground|worker)\b|filter\/)/;

/**
 * Writes the files of an index that pages load. Pagefind 1.5 can write them itself, but says that it has
 * while some are still empty.
 * @param folder of the index; need not exist
 */
export async function writeIndexFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path: name, content } of files) {
    if (unused.test(name)) continue;
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

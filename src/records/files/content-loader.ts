import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readApart, readKept, toStoreFile } from './read-apart.ts';
import type { CollectionName, Stored } from './stored-entries.ts';

/**
 * Makes the loaders of all collections over one folder of content, for a development server: a build gets
 * its records apart (scripts/content-apart). The folder is read once for all of them. A problem anywhere is
 * shown, and the server keeps what it had.
 */
export function makeContentLoaders(folder: string): (collection: CollectionName) => Loader {
  const contexts = new Map<CollectionName, LoaderContext>();
  let reading: Promise<Stored> | undefined;

  /** All loaders ask in the same turn; the next turn reads again. */
  const readOnce = (context: LoaderContext): Promise<Stored> => {
    reading ??= readNow(folder, context).finally(() => {
      reading = undefined;
    });
    return reading;
  };

  const fillAll = async (): Promise<void> => {
    await Promise.all(
      [...contexts].map(([collection, context]) => fill(collection, context, readOnce)),
    );
  };

  return (collection) => ({
    name: `roundtable-${collection}`,
    load: async (context) => {
      if (!context.watcher) return;
      contexts.set(collection, context);
      await fill(collection, context, readOnce);
      if (collection === 'program') watch(folder, context, fillAll);
    },
  });
}

async function fill(
  collection: CollectionName,
  context: LoaderContext,
  read: (context: LoaderContext) => Promise<Stored>,
): Promise<void> {
  const stored = await read(context).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    if (collection === 'program') context.logger.error(error.message);
    return undefined;
  });
  if (!stored) return;
  // Clearing makes Astro write the list of images anew: it is shared by all folders of content.
  context.store.clear();
  // An entry that comes and goes leaves an empty collection behind, of which Astro does not warn on each page.
  context.store.set({ id: 'none', data: {} });
  context.store.delete('none');
  for (const entry of stored.get(collection)?.values() ?? []) context.store.set(entry);
}

async function readNow(folder: string, { config }: LoaderContext): Promise<Stored> {
  const file = toStoreFile(fileURLToPath(config.cacheDir));
  await readApart({ root: fileURLToPath(config.root), folder, file });
  return readKept(file);
}

/** Reads everything again when a file of the folder changes while a development server runs. */
function watch(
  folder: string,
  { watcher, logger }: LoaderContext,
  refill: () => Promise<void>,
): void {
  if (!watcher) return;
  const inside = path.resolve(folder) + path.sep;
  watcher.add(inside);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_event, changed) => {
    if (!path.resolve(changed).startsWith(inside)) return;
    clearTimeout(waiting);
    // An editor may write several times for one change.
    waiting = setTimeout(() => {
      refill().catch((error: unknown) => {
        logger.error(String(error));
      });
    }, 50);
  });
}

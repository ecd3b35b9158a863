import type { Loader, LoaderContext } from 'astro/loaders';
import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stored, StoredAnswer, StoredOrder } from './read-stored.ts';
import type { CollectionName } from './stored-entries.ts';

/**
 * Makes the loaders of all collections over one folder of content. The folder is read once for all of them.
 * A problem anywhere fails a build, after all problems have been named; a development server shows them and
 * keeps what it had.
 */
export function makeContentLoaders(folder: string): (collection: CollectionName) => Loader {
  const contexts = new Map<CollectionName, LoaderContext>();
  let reading: Promise<Stored> | undefined;

  /** All loaders ask in the same turn; the next turn reads again. */
  const readOnce = (context: LoaderContext): Promise<Stored> => {
    reading ??= readApart(folder, context).finally(() => {
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
    if (!context.watcher || !(error instanceof Error)) throw error;
    if (collection === 'program') context.logger.error(error.message);
    return undefined;
  });
  if (!stored) return;
  // Clearing makes Astro write the list of images anew: it is shared by all folders of content.
  context.store.clear();
  // An entry that comes and goes leaves an empty collection behind, of which Astro does not warn on each page.
  context.store.set({ id: 'none', data: {} });
  context.store.delete('none');
  for (const entry of stored.get(collection) ?? []) context.store.set(entry);
}

/**
 * Reads the content in a process of its own: the memory that reading takes goes with it, and Node
 * loads the code that reads, which Vite would transform anew for each build.
 */
function readApart(folder: string, { config }: LoaderContext): Promise<Stored> {
  const root = fileURLToPath(config.root);
  const order: StoredOrder = { root, folder, base: config.base };
  return new Promise((resolve, reject) => {
    const child = fork(path.join(root, 'src/records/files/stored-process.ts'), {
      serialization: 'advanced',
      execArgv: [],
    });
    child.once('message', (answer: StoredAnswer) => {
      if ('stored' in answer) resolve(answer.stored);
      else reject(new Error(answer.failure));
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`Reading ${folder} ended early.`));
    });
    child.send(order);
  });
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

import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** One change of a file: its new bytes or text, or its removal. */
export type FileChange =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly remove: true };

/** Names of temporary files begin with this; git and the reader of content pass them over. */
export const temporaryPrefix = '.roundtable-part-';

/** What stands below it is for its owner alone: it holds what people sealed. */
const privateFolder = '.roundtable';

/**
 * Writes several files so that each is, at every moment, wholly old or wholly new.
 * All bytes are staged and flushed beside their targets before the first one is renamed, so a full
 * disk or a refused folder changes nothing. Unchanged files are not touched. Files below `.roundtable`
 * get mode 0600 and its folders 0700, also those that were there.
 * @returns paths that changed, in the order given
 * @throws where a folder or file can't be written; whatever was staged is removed
 */
export async function writeFiles(changes: readonly FileChange[]): Promise<string[]> {
  const staged: { change: FileChange; temporary: string | undefined }[] = [];
  try {
    for (const change of changes) {
      if (await isAlreadyDone(change)) continue;
      staged.push({ change, temporary: await stage(change).catch(toFailedWrite(change.path)) });
    }
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => discard(temporary)));
    throw error;
  }
  for (const { change, temporary } of staged) {
    if (temporary === undefined) await rm(change.path, { force: true });
    else await rename(temporary, change.path);
  }
  for (const change of changes) if (!('remove' in change)) await keepPrivate(change.path);
  return staged.map(({ change }) => change.path);
}

async function stage(change: FileChange): Promise<string | undefined> {
  if ('remove' in change) return undefined;
  const folder = path.dirname(change.path);
  const isPrivate = listPrivateFolders(change.path).length > 0;
  await mkdir(folder, { recursive: true, ...(isPrivate ? { mode: 0o700 } : {}) });
  const temporary = path.join(folder, `${temporaryPrefix}${randomBytes(6).toString('hex')}`);
  const file = await open(temporary, 'wx', isPrivate ? 0o600 : 0o666);
  try {
    await file.writeFile('text' in change ? change.text : change.bytes);
    await file.sync();
  } catch (error) {
    await file.close();
    await discard(temporary);
    throw error;
  }
  await file.close();
  return temporary;
}

async function isAlreadyDone(change: FileChange): Promise<boolean> {
  let present: Buffer;
  try {
    present = await readFile(change.path);
  } catch {
    return 'remove' in change;
  }
  if ('remove' in change) return false;
  return present.equals('text' in change ? Buffer.from(change.text) : change.bytes);
}

/** Names the file that was to be written, not the temporary one beside it. */
function toFailedWrite(file: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error) Object.assign(error, { path: file, syscall: 'write' });
    throw error;
  };
}

/** Takes rights that others may have had since an earlier version, or by hand. */
async function keepPrivate(file: string): Promise<void> {
  const folders = listPrivateFolders(file);
  if (folders.length === 0) return;
  for (const folder of folders) await chmod(folder, 0o700);
  await chmod(file, 0o600);
}

/** Lists the private folders that a file stands in, from the outermost. */
function listPrivateFolders(file: string): string[] {
  const parts = path.resolve(file).split(path.sep);
  const first = parts.indexOf(privateFolder);
  if (first === -1) return [];
  return parts.slice(first, -1).map((_, index) => parts.slice(0, first + index + 1).join(path.sep));
}

async function discard(temporary: string | undefined): Promise<void> {
  if (temporary !== undefined) await rm(temporary, { force: true });
}

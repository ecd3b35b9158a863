import { chmod, link, mkdir, open, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { KeyPair } from '../../src/domain/seal/identity.ts';
import { UsageError } from '../lib/command.ts';
import { temporaryPrefix } from '../lib/write-files.ts';

/**
 * Writes a new secret key for its owner's eyes alone (mode 0600, folder 0700), in the format of age key
 * files. It appears whole or not at all, and never in place of a file that exists.
 * @param remark first line of the file: whose key it is
 * @throws when a file of that name exists
 */
export async function writeSecretFile(file: string, key: KeyPair, remark: string): Promise<void> {
  const temporary = toTemporary(file);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(`# ${remark}\n# public key: ${key.recipient}\n${key.identity}\n`);
    await handle.sync();
    await link(temporary, file);
  } finally {
    await handle.close();
    await rm(temporary, { force: true });
  }
}

/**
 * Takes the rights of others on a secret key that was there already.
 * @param place whether its folder holds keys of this software alone, and so is closed too
 */
export async function keepSecret(file: string, place: 'own-folder' | 'any-folder'): Promise<void> {
  await chmod(file, 0o600);
  if (place === 'own-folder') await chmod(path.dirname(file), 0o700);
}

/** Deletes a secret key, and what a run that was cut off may have left of it. */
export async function removeSecretFile(file: string): Promise<void> {
  await rm(toTemporary(file), { force: true });
  await rm(file, { force: true });
}

/** Its name is fixed, so that a copy of the secret that was left behind is found again. */
function toTemporary(file: string): string {
  return path.join(path.dirname(file), `${temporaryPrefix}${path.basename(file)}`);
}

/** Refuses a place for a secret that git could commit: inside any work tree, or in the folder of content. */
export async function refuseWorkTree(file: string, contentFolder: string): Promise<void> {
  const folder = await toRealFolder(path.dirname(path.resolve(file)));
  const content = await toRealFolder(contentFolder);
  const workTree = isInside(folder, content) ? content : await findWorkTree(folder);
  if (workTree === undefined) return;
  throw new UsageError(
    `${file} is inside ${workTree}, where git could commit the secret. Name a file elsewhere with --out.`,
  );
}

/** Resolves symbolic links of the part of a path that exists. */
async function toRealFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = path.dirname(folder);
    if (parent === folder) return folder;
    return path.join(await toRealFolder(parent), path.basename(folder));
  }
}

async function findWorkTree(folder: string): Promise<string | undefined> {
  const isWorkTree = await stat(path.join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (isWorkTree) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findWorkTree(parent);
}

function isInside(folder: string, outer: string): boolean {
  const relative = path.relative(outer, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

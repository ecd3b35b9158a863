import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../../lib/write-files.ts';
import type { GeneratedFile } from './generated-programme.ts';

const own = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'scripts',
  'public',
];

/** Copies what a build of the product needs, but for its packages. */
export async function copyProduct(folder: string): Promise<void> {
  for (const name of own) await cp(name, path.join(folder, name), { recursive: true });
}

/** Lends the packages that are installed here one by one, so that what a build keeps among them is its own. */
export async function lendPackages(folder: string): Promise<void> {
  const modules = path.join(folder, 'node_modules');
  await mkdir(modules);
  const names = (await readdir('node_modules')).filter((name) => !name.startsWith('.'));
  for (const name of names) {
    await symlink(path.resolve('node_modules', name), path.join(modules, name), 'dir');
  }
}

/** Writes generated files below a folder. */
export async function writeGenerated(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  await writeFiles(files.map(({ path: name, text }) => ({ path: path.join(folder, name), text })));
}

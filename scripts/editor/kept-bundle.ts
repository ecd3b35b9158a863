import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../src/domain/text-order.ts';
import { leanBundling } from '../lib/pages-command.ts';
import { runProgram } from '../lib/run-script.ts';

/** The files of the editor by name. */
export type EditorFiles = ReadonlyMap<string, Uint8Array>;

/** All that the bundle can be made from, and a little more: `client` → `components`, `copy` … */
const sources = [
  'src/client',
  'src/components',
  'src/copy',
  'src/domain',
  'src/records',
  'src/schemas',
  'scripts/editor',
];

/** Bundles that stay: more than one, as branches of the engine may take turns. */
const mostKept = 4;

/**
 * Reads the editor's bundle, which depends on the engine alone: the one that an earlier build kept
 * below node_modules, if it was made from the same files, else one that is made now.
 * @param root of the project
 * @param note says that it takes a while
 * @throws where the editor can't be bundled; what is wrong has been printed
 */
export async function readEditorFiles(
  root: string,
  note: (line: string) => void,
): Promise<EditorFiles> {
  const shelf = path.join(root, 'node_modules/.cache/roundtable-editor');
  const kept = path.join(shelf, await toSourceDigest(root));
  const found = await readFolder(kept);
  if (found.size > 0) return found;
  note('Bundling the editor, once for each version of its sources …');
  await mkdir(shelf, { recursive: true });
  const made = await mkdtemp(path.join(shelf, 'part-'));
  try {
    await bundle(root, made);
    const files = await readFolder(made);
    await keep(made, kept);
    return files;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function bundle(root: string, folder: string): Promise<void> {
  const script = path.join(root, 'scripts/editor/bundle-editor.ts');
  const { exitCode } = await runProgram(['node', script, folder], {
    ...leanBundling,
    NODE_ENV: 'production',
  });
  if (exitCode !== 0) throw new Error('The editor was not bundled. What is listed above says why.');
}

/** Keeps a bundle, and of the others the latest. A build that runs beside this one may have kept it too. */
async function keep(made: string, kept: string): Promise<void> {
  await rename(made, kept).catch(() => undefined);
  const shelf = path.dirname(kept);
  const names = (await readdir(shelf)).filter((name) => !name.startsWith('part-'));
  const ages = names.map(async (name) => {
    const facts = await stat(path.join(shelf, name)).catch(() => undefined);
    return { name, mtimeMs: facts?.mtimeMs ?? 0 };
  });
  const latestFirst = (await Promise.all(ages)).sort((one, other) => other.mtimeMs - one.mtimeMs);
  for (const { name } of latestFirst.slice(mostKept)) {
    await rm(path.join(shelf, name), { recursive: true, force: true });
  }
}

async function readFolder(folder: string): Promise<EditorFiles> {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .toSorted(compareText)
    .map(async (name): Promise<[string, Uint8Array]> => [
      name,
      await readFile(path.join(folder, name)),
    ]);
  return new Map(await Promise.all(files));
}

async function toSourceDigest(root: string): Promise<string> {
  const lists = await Promise.all(sources.map((folder) => listSources(root, folder)));
  const files = ['package-lock.json', 'tsconfig.json', ...lists.flat()];
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file))));
  const hash = createHash('sha256');
  for (const [index, file] of files.entries()) {
    const text = texts[index] ?? '';
    hash.update(`${file}\0${String(text.length)}\0`).update(text);
  }
  return hash.digest('hex').slice(0, 16);
}

async function listSources(root: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return names
    .filter((name) => /\.(ts|json)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .toSorted(compareText);
}

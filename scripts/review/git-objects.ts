import { execFile, spawn } from 'node:child_process';
import process from 'node:process';
import { CommandFailure } from '../lib/command.ts';
import { toGitFailure } from '../lib/git-failure.ts';

/** Runs git in one repository and gives what it wrote. */
export type ReadGit = (...words: readonly string[]) => Promise<string>;

/** A file of a tree, as git lists it. Bytes are 0 for what is no blob. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  readonly bytes: number;
}

/** One change between two commits. Modes are six octal digits, `000000` where there is nothing. */
export interface TreeChange {
  readonly path: string;
  /** Where a renamed file stood before. */
  readonly previousPath: string | undefined;
  readonly oldMode: string;
  readonly newMode: string;
  readonly id: string;
}

const mostOutput = 64 * 1024 * 1024;

/**
 * Opens a repository for reading objects alone: nothing of a commit is ever checked out, run or
 * filtered, so a stranger's commit stays data. Bare repositories will do.
 * @param environment variables on top of this process's own
 */
export function openRepository(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): ReadGit {
  return (...words) =>
    new Promise((resolve, reject) => {
      const env = { ...toEnvironment(), ...environment };
      const options = { cwd: folder, env, maxBuffer: mostOutput };
      execFile(
        'git',
        ['-c', 'core.quotePath=false', ...words],
        options,
        (error, output, errors) => {
          if (error === null) resolve(output);
          else reject(toGitFailure(folder, words, error, errors));
        },
      );
    });
}

/** Finds the commit that a name stands for; throws a `CommandFailure` where there is none. */
export async function findCommit(git: ReadGit, name: string): Promise<string> {
  try {
    return (
      await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
    ).trim();
  } catch {
    throw new CommandFailure(`There is no commit ${name} in this repository. Fetch it first.`);
  }
}

/** Finds where two commits parted; the first of them where they have nothing in common. */
export async function findMergeBase(git: ReadGit, one: string, other: string): Promise<string> {
  return git('merge-base', one, other).then(
    (id) => id.trim(),
    () => one,
  );
}

/** Lists the changes between two commits, renames found. */
export async function listChanges(git: ReadGit, from: string, to: string): Promise<TreeChange[]> {
  const words = ['diff-tree', '-r', '-z', '--raw', '-M', '--no-abbrev', '--no-ext-diff'];
  const parts = (await git(...words, from, to)).split('\0');
  const changes: TreeChange[] = [];
  for (let index = 0; parts[index]?.startsWith(':') === true;) {
    const [oldMode = '', newMode = '', , id = '', status = ''] = (parts[index] ?? '')
      .slice(1)
      .split(' ');
    const isRename = status.startsWith('R');
    const [first = '', second = ''] = [parts[index + 1], parts[index + 2]];
    const [path, previousPath] = isRename ? [second, first] : [first, undefined];
    changes.push({ path, previousPath, oldMode, newMode, id });
    index += isRename ? 3 : 2;
  }
  return changes;
}

/** Lists the files of a commit below a folder; all of them when it is empty. */
export async function listTree(git: ReadGit, commit: string, folder: string): Promise<TreeEntry[]> {
  const below = folder === '' ? [] : ['--', `${folder}/`];
  const output = await git('ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...below);
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , id = '', bytes = '0'] = line.slice(0, tab).split(/ +/);
      return { path: line.slice(tab + 1), mode, id, bytes: Number(bytes) || 0 };
    });
}

/** Reads blobs by their ids, in one run of git. */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const output = await readBatch(folder, wanted);
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for (const id of wanted) {
    const end = output.indexOf(0x0a, at);
    const [, type, size] = output.subarray(at, end).toString('utf8').split(' ');
    if (type !== 'blob') throw new CommandFailure(`git has no file ${id}. Fetch the commit whole.`);
    const from = end + 1;
    const to = from + Number(size);
    blobs.set(id, output.subarray(from, to));
    at = to + 1;
  }
  return blobs;
}

function readBatch(folder: string, ids: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: toEnvironment() });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new CommandFailure('git cat-file failed. Fetch the commit whole.'));
    });
    child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  });
}

/** Variables that would lead git elsewhere, such as those of a hook, are left out. */
function toEnvironment(): NodeJS.ProcessEnv {
  const leading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
  const kept = Object.entries(process.env).filter(([name]) => !leading.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_NO_REPLACE_OBJECTS: '1' };
}

import { existsSync, lstatSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeFiles } from '../lib/write-files.ts';
import { git, tryGit } from './run-git.ts';

/** A lock of git that is older than this belongs to a program that was killed. */
const staleLockMilliseconds = 60_000;

/**
 * Brings the worktree of edits back to what its branch has committed, so that the next commit holds
 * nothing but what is saved then. What a save that was cut off, or a person, left there is put into a
 * folder beside the worktree first.
 * @returns that folder, or undefined where nothing was left
 */
export async function setLeftoversAside(
  folder: string,
  branch: string,
): Promise<string | undefined> {
  const gitFolder = await git(folder, 'rev-parse', '--absolute-git-dir');
  await removeStaleLock(path.join(gitFolder, 'index.lock'));
  const files = await listUncommitted(folder);
  const isHalfMerged = ['rebase-merge', 'rebase-apply', 'MERGE_HEAD'].some((name) =>
    existsSync(path.join(gitFolder, name)),
  );
  const isElsewhere = (await git(folder, 'branch', '--show-current')) !== branch;
  if (files.length === 0 && !isHalfMerged && !isElsewhere) return undefined;
  const aside = await keepFiles(folder, files);
  await tryGit(folder, 'rebase', '--abort');
  await tryGit(folder, 'merge', '--abort');
  await git(folder, 'reset', '--quiet', '--hard');
  await git(folder, 'clean', '--quiet', '-d', '--force');
  await git(folder, 'checkout', '--quiet', branch);
  return aside;
}

async function listUncommitted(folder: string): Promise<string[]> {
  const status = await git(
    folder,
    'status',
    '--porcelain',
    '-z',
    '--untracked-files=all',
    '--no-renames',
  );
  // Each entry is two letters, a space and the path; git() may have taken a space off the first.
  return status
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.replace(/^.{0,2} /, ''));
}

async function keepFiles(folder: string, files: readonly string[]): Promise<string | undefined> {
  const kept = files.filter((file) =>
    lstatSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile(),
  );
  if (kept.length === 0) return undefined;
  const aside = findFreeFolder(`${folder}-cut-off`);
  await writeFiles(
    await Promise.all(
      kept.map(async (file) => ({
        path: path.join(aside, file),
        bytes: await readFile(path.join(folder, file)),
      })),
    ),
  );
  return aside;
}

function findFreeFolder(parent: string): string {
  for (let number = 1; ; number += 1) {
    const folder = path.join(parent, String(number));
    if (!existsSync(folder)) return folder;
  }
}

async function removeStaleLock(lock: string): Promise<void> {
  if (!existsSync(lock)) return;
  const { mtimeMs } = await stat(lock);
  if (performance.timeOrigin + performance.now() - mtimeMs > staleLockMilliseconds) await rm(lock);
}

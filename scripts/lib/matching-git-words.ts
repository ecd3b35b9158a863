import { execFile } from 'node:child_process';
import process from 'node:process';
import { toGitFailure } from './git-failure.ts';

/** Runs git with words, and with text to read, in one folder; gives what it printed. */
export type Git = (words: readonly string[], input?: string) => Promise<string>;

/** Most bytes that a listing of a large folder may have. */
const maxBuffer = 64 * 1024 * 1024;

/** Runs git in a folder; variables that would lead it elsewhere, such as those of a hook, are left out. */
export function toGit(folder: string, environment: Readonly<Record<string, string>> = {}): Git {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'].includes(name),
  );
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C', ...environment };
  return (words, input) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        words,
        { cwd: folder, env, maxBuffer },
        (error, output, errors) => {
          if (error === null) resolve(output);
          else reject(toGitFailure(folder, words, error, errors));
        },
      );
      // A command that reads nothing may be gone before its input is closed.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}

/** Runs git; undefined where it refused. */
export async function tryGit(git: Git, words: readonly string[]): Promise<string | undefined> {
  try {
    return await git(words);
  } catch {
    return undefined;
  }
}

/** Tells whether a commit is part of another's history, or is it. */
export async function isAncestor(git: Git, one: string, other: string): Promise<boolean> {
  return (await tryGit(git, ['merge-base', '--is-ancestor', one, other])) !== undefined;
}

/** Splits what git lists with `-z`. */
export function toNames(output: string): string[] {
  return output.split('\0').filter((name) => name !== '');
}

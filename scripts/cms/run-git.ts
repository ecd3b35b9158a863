import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const maxBuffer = 64 * 1024 * 1024;

/** Runs git in a folder and gives what it printed, without the line break at its end. */
export async function git(folder: string, ...words: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...words], { maxBuffer });
  return stdout.trim();
}

/** Runs git in a folder; undefined where it failed. */
export async function tryGit(folder: string, ...words: string[]): Promise<string | undefined> {
  try {
    return await git(folder, ...words);
  } catch {
    return undefined;
  }
}

/** Reads a file as a branch or commit has it, to the last byte; undefined where it has none. */
export async function readCommitted(
  folder: string,
  revision: string,
  file: string,
): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'show', `${revision}:${file}`], {
      maxBuffer,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

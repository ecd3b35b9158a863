import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Buffer } from 'node:buffer';
import type { FuzzFile } from './texts.ts';
import type { ChildTrial } from './try-in-child.ts';

/** Tries files in another process, so that one that never comes back, or fills the memory, ends that process alone. */
export interface Trier {
  readonly tryOne: (file: FuzzFile) => Promise<ChildTrial>;
  readonly stop: () => void;
}

export interface TrierSettings {
  readonly script: URL;
  /** How long a file may take, on a busy computer too, before the process is ended. */
  readonly longest: number;
}

export const trier: TrierSettings = {
  script: new URL('try-in-child.ts', import.meta.url),
  longest: 60_000,
};

/** Most milliseconds of the processor for one file. */
const mostMilliseconds = 1000;
/** Bytes by which one file may raise the most that the process had: some for any file, and more for each byte. */
const mostForAny = 64_000_000;
const mostPerByte = 1024;
/** The process itself, however many files it has read. */
const mostMemory = 300_000_000;

/** Starts a process that tries files one after the other; it is started again when it has ended. */
export function startTrier({ script, longest }: TrierSettings = trier): Trier {
  let child: ChildProcess | undefined;
  const tryOne = async (file: FuzzFile): Promise<ChildTrial> => {
    child ??= fork(script, {
      execArgv: ['--max-old-space-size=96', '--max-semi-space-size=8', '--no-warnings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const current = child;
    const watch = new AbortController();
    const timer = setTimeout(() => {
      watch.abort();
    }, longest);
    current.send(file);
    const answer = await Promise.race([
      // The child sends nothing else.
      once(current, 'message', { signal: watch.signal }).then(([trial]) => trial as ChildTrial),
      once(current, 'exit', { signal: watch.signal }).then(() =>
        toEnd('It ends the process that reads it'),
      ),
    ]).catch(() => toEnd(`It does not come back within ${String(longest / 1000)} seconds`));
    clearTimeout(timer);
    watch.abort();
    const judged = answer.finding === undefined ? judgeCost(answer, file) : answer;
    if (judged.finding !== undefined) {
      // The next file is not to be blamed for what this one has left behind.
      current.kill('SIGKILL');
      child = undefined;
    }
    return judged;
  };
  return { tryOne, stop: () => child?.kill('SIGKILL') };
}

function toEnd(finding: string): ChildTrial {
  return { finding, milliseconds: 0, memory: 0, raised: 0 };
}

function judgeCost(trial: ChildTrial, { text }: FuzzFile): ChildTrial {
  const { milliseconds, memory, raised } = trial;
  if (milliseconds > mostMilliseconds) {
    return { ...trial, finding: `It takes ${milliseconds.toFixed(0)} ms of the processor` };
  }
  const size = Buffer.byteLength(text);
  if (memory <= mostMemory && raised <= mostForAny + mostPerByte * size) return trial;
  const megabytes = (Math.max(raised, memory - mostMemory) / 1e6).toFixed(0);
  return { ...trial, finding: `It takes ${megabytes} MB more for ${String(size)} bytes` };
}

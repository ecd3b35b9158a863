import process from 'node:process';
import { tryFile, type Trial } from './try-file.ts';
import type { FuzzFile } from './texts.ts';

/** What a child says of one file: what was found, and what it cost. */
export interface ChildTrial extends Trial {
  /** Time of the processor for reading it once, so that other work on the computer changes nothing. */
  readonly milliseconds: number;
  /** The most memory that the process had at any time, in bytes. */
  readonly memory: number;
  /** By how much this file raised it. */
  readonly raised: number;
}

/** Reads each file that it is sent, and answers. */
process.on('message', (file: FuzzFile) => {
  const before = readPeak();
  const start = process.threadCpuUsage();
  let { user, system } = start;
  const trial = tryFile(file, () => {
    ({ user, system } = process.threadCpuUsage(start));
  });
  const answer: ChildTrial = {
    ...trial,
    milliseconds: (user + system) / 1000,
    memory: readPeak(),
    raised: readPeak() - before,
  };
  process.send?.(answer);
});

function readPeak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

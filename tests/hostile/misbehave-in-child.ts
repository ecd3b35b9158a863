import process from 'node:process';
import type { FuzzFile } from '../../scripts/fuzz/texts.ts';
import type { ChildTrial } from '../../scripts/fuzz/try-in-child.ts';

/** Stands in for the process that tries files, and does what its text says. */
process.on('message', ({ text }: FuzzFile) => {
  while (text === 'hang');
  if (text === 'end') process.exit(1);
  const answer: ChildTrial = {
    milliseconds: text === 'slow' ? 1500 : 1,
    memory: 1,
    raised: text === 'fill' ? 2 ** 31 : 0,
  };
  process.send?.(answer);
});

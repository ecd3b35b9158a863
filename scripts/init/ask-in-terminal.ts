import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { CommandFailure } from '../lib/command.ts';

/** Puts one question to a person; what they typed, or nothing where they only pressed Enter. */
export type Ask = (question: string) => Promise<string>;

/** Asks at the terminal. @throws CommandFailure when the person ends the input instead of answering */
export async function askInTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await Promise.race([
      terminal.question(question),
      new Promise<never>((_, reject) => {
        const left = new CommandFailure('Left without an answer, so nothing was written.');
        for (const end of ['close', 'SIGINT']) {
          terminal.once(end, () => {
            reject(left);
          });
        }
      }),
    ]);
  } finally {
    terminal.close();
  }
}

import process from 'node:process';
import { createInterface } from 'node:readline';
import { CommandFailure } from '../lib/command.ts';

/** Puts one question to a person; what they typed, or nothing where they only pressed Enter. */
export type Ask = (question: string) => Promise<string>;

/** A conversation at the terminal. */
export interface Terminal {
  readonly ask: Ask;
  readonly close: () => void;
}

/**
 * Begins to read answers at the terminal, line by line: several that were pasted at once are kept.
 * `ask` throws a CommandFailure when the person ends the input instead of answering.
 */
export function openTerminal(): Terminal {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const lines = reader[Symbol.asyncIterator]();
  let isEnded = false;
  reader.on('close', () => {
    isEnded = true;
  });
  reader.on('SIGINT', () => {
    reader.close();
  });
  return {
    ask: async (question) => {
      if (!isEnded) {
        reader.setPrompt(question);
        reader.prompt();
      }
      const line = await lines.next();
      if (line.done === true) {
        throw new CommandFailure('Left without an answer, so nothing was written.');
      }
      return line.value;
    },
    close: () => {
      reader.close();
    },
  };
}

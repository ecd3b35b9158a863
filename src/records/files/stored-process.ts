import process from 'node:process';
import type { ApartOrder, ApartAnswer } from './read-apart.ts';
import { keepStored, readStored } from './read-stored.ts';

/** Reads what it is asked for, answers, and ends. */
process.once('message', ({ file, ...order }: ApartOrder) => {
  void readStored(order)
    .then((stored) => keepStored(stored, file))
    .then(
      (pictures): ApartAnswer => ({ pictures }),
      (error: unknown): ApartAnswer => ({
        failure: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((answer) => {
      process.send?.(answer, () => {
        process.disconnect();
      });
    });
});

import process from 'node:process';
import { readStored, type StoredAnswer, type StoredOrder } from './read-stored.ts';

/** Reads what it is asked for, answers, and ends. */
process.once('message', (order: StoredOrder) => {
  void readStored(order)
    .then(
      (stored): StoredAnswer => ({ stored }),
      (error: unknown): StoredAnswer => ({
        failure: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((answer) => {
      process.send?.(answer, () => {
        process.disconnect();
      });
    });
});

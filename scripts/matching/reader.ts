import process from 'node:process';
import { UsageError } from '../lib/command.ts';

/** Who may read what a command prints: the logs of a forge may be public, and private matters stay out of them. */
export type Reader = 'coordinator' | 'public-log';

/** Tells who may read what is printed: on the machines of a forge, which set `CI`, everybody may. */
export function getReader(): Reader {
  const ci = process.env['CI'] ?? '';
  return ci === '' || ci === 'false' ? 'coordinator' : 'public-log';
}

/**
 * Keeps a command that writes what people sealed off the machines of a forge.
 * @throws UsageError there
 */
export function refusePublicLog(): void {
  if (getReader() === 'coordinator') return;
  throw new UsageError(
    'What this writes is private, and machines of a forge are not the place. Run it on your own.',
  );
}

import process from 'node:process';

/** Who may read what a command prints: the logs of a forge may be public, and private matters stay out of them. */
export type Reader = 'coordinator' | 'public-log';

/** Tells who may read what is printed: on the machines of a forge, which set `CI`, everybody may. */
export function getReader(): Reader {
  const ci = process.env['CI'] ?? '';
  return ci === '' || ci === 'false' ? 'coordinator' : 'public-log';
}

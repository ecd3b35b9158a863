import { randomBytes, scryptSync } from 'node:crypto';

/** Where tombstones stand, from the folder of content. */
export const tombstoneFile = 'forgotten.txt';

const heading = [
  '# People who asked to be removed, and must not be imported again.',
  '# Each line is a salted scrypt of a handle: it names nobody, but whoever guesses a handle can test the guess.',
];

/** Sixteen thousand rounds: tens of milliseconds a handle, which one person never feels and a list of guesses does. */
const cost = { N: 2 ** 14, r: 8, p: 1 };

/** Tells which of some handles have a tombstone. @param text of the file of tombstones, empty where there is none */
export function findForgotten(text: string, handles: Iterable<string>): Set<string> {
  const { salt, marks } = readTombstones(text);
  if (salt === undefined || marks.size === 0) return new Set();
  return new Set([...handles].filter((handle) => marks.has(toMark(salt, handle))));
}

/** Adds a tombstone for a handle; gives the text back as it is when there is one. */
export function addTombstone(text: string, handle: string): string {
  const { salt = randomBytes(16).toString('hex'), marks } = readTombstones(text);
  const all = [...new Set([...marks, toMark(salt, handle)])].sort();
  return `${[...heading, `salt ${salt}`, ...all].join('\n')}\n`;
}

/** Takes a person's tombstone away, for who wants to come back. */
export function removeTombstone(text: string, handle: string): string {
  const { salt } = readTombstones(text);
  if (salt === undefined) return text;
  const mark = toMark(salt, handle);
  return text.replace(`${mark}\n`, '');
}

/**
 * Builds the handle that stands for a removed person where a place must stay filled: the same each
 * time, so that a removal which was interrupted can be run again.
 * @param text with the person's tombstone in it
 */
export function toStandIn(text: string, handle: string): string {
  const { salt } = readTombstones(text);
  if (salt === undefined) throw new Error('A stand-in needs a tombstone first.');
  return `removed-${toMark(salt, handle).slice(0, 8)}`;
}

function readTombstones(text: string): { salt: string | undefined; marks: ReadonlySet<string> } {
  const lines = text.split(/\r?\n/);
  const salt = lines.map((line) => /^salt ([0-9a-f]{32})$/.exec(line)?.[1]).find(Boolean);
  return { salt, marks: new Set(lines.filter((line) => /^[0-9a-f]{64}$/.test(line))) };
}

function toMark(salt: string, handle: string): string {
  return scryptSync(handle, Buffer.from(salt, 'hex'), 32, cost).toString('hex');
}

import path from 'node:path';
import process from 'node:process';

type Words = (what: string, error: NodeJS.ErrnoException) => string;

const noRight: Words = (what, { syscall }) =>
  isReading(syscall)
    ? `${what} can't be read: you have no right to. Give yourself one ("chmod u+r" for a file, "chmod u+rx" for a folder), or ask whoever owns it.`
    : `${what} can't be written: you have no right to, or its folder is read-only. Give yourself one ("chmod u+w"), or ask whoever owns it. Nothing was changed there.`;

const words: Readonly<Record<string, Words>> = {
  ENOENT: (what, { syscall = '' }) =>
    syscall.startsWith('spawn')
      ? `The program ${syscall.replace(/^spawn /, '')} is not there. Install it, or add its folder to PATH.`
      : `${what} does not exist. Check how it is spelled, and the folder named with --content.`,
  EACCES: noRight,
  EPERM: noRight,
  EROFS: (what) =>
    `${what} can't be written: its disk is read-only. Work on a copy elsewhere. Nothing was changed there.`,
  ENOSPC: (what) => `${what} can't be written: the disk is full. Make room and run this again.`,
  EDQUOT: (what) =>
    `${what} can't be written: your share of the disk is used up. Make room and run this again.`,
  EISDIR: (what) => `${what} is a folder, but a file belongs there. Name the file.`,
  ENOTDIR: (what) =>
    `${what} leads through a file as if it were a folder. Check how it is spelled.`,
  EEXIST: (what) => `${what} exists already. Move it away, or choose another name.`,
  ELOOP: (what) => `${what} leads in a circle of symbolic links. Put the file itself there.`,
  EMFILE: () => 'Too many files are open at once. Close other programs and run this again.',
  EADDRINUSE: () => 'That port is taken by another program. Name another one with --port.',
};

/**
 * Says in a plain sentence what the system refused, where, and what to do; undefined for errors that
 * are none of the system.
 */
export function toSystemSentence(error: unknown): string | undefined {
  if (!isSystemError(error)) return undefined;
  const place = error.path ?? '';
  const relative = path.relative(process.cwd(), place);
  const shown = relative.startsWith('..') || relative === '' ? place : relative;
  return words[error.code ?? '']?.(shown === '' ? 'What is needed' : shown, error);
}

/** Tells whether an error is what the system says by this code, such as `ENOENT` of what is not there. */
export function hasSystemCode(error: unknown, code: string): boolean {
  return isSystemError(error) && error.code === code;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** `open` is taken for reading; what writes says so (scripts/lib/write-files.ts). */
function isReading(syscall = ''): boolean {
  return ['open', 'read', 'scandir', 'stat', 'lstat', 'readlink', 'access'].includes(syscall);
}

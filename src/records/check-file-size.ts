import type { FileKindName } from './kinds.ts';
import { fileKinds } from './kinds.ts';
import type { Finding } from './to-problem.ts';
import { startOfFile } from './to-problem.ts';

/** Checks a file's size in bytes against the bound of its kind. */
export function checkFileSize(kind: FileKindName, size: number): Finding | undefined {
  const { maxBytes, syntax } = fileKinds[kind];
  if (size <= maxBytes) return undefined;
  return {
    code: 'too-large',
    at: startOfFile,
    message: `The file has ${String(size)} bytes; at most ${String(maxBytes)} are read.`,
    next:
      syntax === 'image'
        ? 'Save the picture smaller: 2000 pixels wide are enough.'
        : 'Shorten it, or split it into several files.',
  };
}

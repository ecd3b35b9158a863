import { bodyProblems } from './catalogue/body-problems.ts';
import { dataProblems } from './catalogue/data-problems.ts';
import { fileProblems } from './catalogue/file-problems.ts';
import { imageProblems } from './catalogue/image-problems.ts';
import type { ProblemEntry } from './catalogue/problem-entry.ts';

/** Everything that reading content can report, one entry for each code. */
export const recordProblems = [
  ...fileProblems,
  ...dataProblems,
  ...bodyProblems,
  ...imageProblems,
] as const satisfies readonly ProblemEntry[];

export type RecordProblemCode = (typeof recordProblems)[number]['code'];

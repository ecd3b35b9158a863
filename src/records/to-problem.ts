import type { Problem } from '../schemas/problem.ts';
import type { RecordProblemCode } from './problem-catalogue.ts';
import type { Position } from './programme.ts';

/** A problem before it is known in which file it is. */
export interface Finding {
  readonly code: RecordProblemCode;
  readonly at: Position;
  readonly message: string;
  readonly next: string;
}

/** Where a problem of a whole file is shown. */
export const startOfFile: Position = { line: 1, column: 1 };

/** Builds the reported problem from a finding in a file. */
export function toProblem(file: string, finding: Finding): Problem {
  return {
    code: finding.code,
    level: 'problem',
    file,
    line: finding.at.line,
    column: finding.at.column,
    message: finding.message,
    next: finding.next,
    docs: `/problems/${finding.code}/`,
  };
}

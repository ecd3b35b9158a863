import type { Problem } from '../../schemas/problem.ts';

/** Writes all problems as one text for a terminal, each with its place first. */
export function toProblemReport(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, line, column, message, next, code }) =>
      `${file}:${String(line)}:${String(column)} ${message} ${next} (${code})`,
  );
  const count =
    problems.length === 1
      ? 'There is 1 problem in the content'
      : `There are ${String(problems.length)} problems in the content`;
  return [`${count}; npm run check explains them.`, ...lines].join('\n');
}

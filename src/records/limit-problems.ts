import type { Problem } from '../schemas/problem.ts';
import { limits } from './limits.ts';
import { startOfFile, toProblem } from './to-problem.ts';

/**
 * Keeps the first problems of each file, whatever found them, and says how many more are known, so that a
 * hostile file cannot bury all others.
 */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const kept = problems.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= limits.problems;
  });
  const tooMany = [...counts].filter(([, count]) => count > limits.problems);
  return [...kept, ...tooMany.map(([file, count]) => toTooMany(file, count - limits.problems))];
}

function toTooMany(file: string, more: number): Problem {
  return toProblem(file, {
    code: 'too-many-problems',
    at: startOfFile,
    message: `The first ${String(limits.problems)} problems of this file are shown; at least ${String(more)} more ${more === 1 ? 'is' : 'are'} not.`,
    next: 'Mend the first ones and check again.',
  });
}

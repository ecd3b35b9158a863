import type { Programme } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** Writes a number with its noun: `1 mentor`, `2 mentors`. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Says how much was found: `3 problems and 1 notice in 2 files`. */
export function toFoundWords(problems: readonly Problem[]): string {
  const hard = problems.filter(({ level }) => level === 'problem').length;
  const soft = problems.length - hard;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [
    ...(hard > 0 || soft === 0 ? [toCount(hard, 'problem')] : []),
    ...(soft > 0 ? [toCount(soft, 'notice')] : []),
  ];
  return `${parts.join(' and ')} in ${toCount(files, 'file')}`;
}

/** Says what a programme holds: `23 mentors, 2 cohorts, …`. */
export function toCheckedWords(programme: Programme): string {
  const enrollments = [...programme.enrollments.values()].reduce((sum, { size }) => sum + size, 0);
  return [
    toCount(programme.mentors.size, 'mentor'),
    toCount(programme.cohorts.size, 'cohort'),
    toCount(enrollments, 'enrollment'),
    toCount(programme.groupings.size, 'grouping'),
    toCount(programme.resources.size, 'resource'),
    toCount(programme.tracks.size, 'track'),
    toCount(programme.pages.size, 'page'),
    toCount(programme.topics?.data.topics.length ?? 0, 'topic'),
    toCount(programme.images.size, 'image'),
  ].join(', ');
}

/** From so many findings on, a reader can no longer count by eye. */
const fewestToSum = 10;

/** Counts many findings by code, problems first and the most frequent before others: `153 notices of date-in-future`. */
export function toCodeCounts(problems: readonly Problem[]): string[] {
  if (problems.length < fewestToSum) return [];
  const groups = [...Map.groupBy(problems, ({ level, code }) => `${level}:${code}`).values()];
  const counts = groups.flatMap((found) =>
    found.slice(0, 1).map(({ code, level }) => ({ code, level, count: found.length })),
  );
  return counts
    .sort(
      (one, other) =>
        compareCodeUnits(other.level, one.level) ||
        other.count - one.count ||
        compareCodeUnits(one.code, other.code),
    )
    .map(({ code, level, count }) => `${toCount(count, level)} of ${code}`);
}

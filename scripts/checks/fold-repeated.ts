import type { Problem } from '../../src/schemas/problem.ts';
import { allRules } from './all-rules.ts';

/** Fewer places than this are easier to mend where each of them is shown. */
const fewestToFold = 3;
const mostPlaces = 3;

const foldedCodes = new Set(
  allRules.filter(({ isMendedAtOnce }) => isMendedAtOnce === true).map(({ code }) => code),
);

/**
 * Makes one problem of many that say the same and can be mended at once, such as all uses of a topic that
 * is gone. It stands at the first of its places and names their number and the next ones.
 * @param problems in their order
 */
export function foldRepeated(problems: readonly Problem[]): Problem[] {
  const groups = Map.groupBy(problems, toKey);
  return problems.flatMap((problem) => {
    const places = groups.get(toKey(problem)) ?? [];
    if (!foldedCodes.has(problem.code) || places.length < fewestToFold) return [problem];
    return places[0] === problem ? [toOne(problem, places)] : [];
  });
}

function toKey({ code, message }: Problem): string {
  return `${code}\0${message}`;
}

function toOne(problem: Problem, places: readonly Problem[]): Problem {
  const named = places.slice(0, mostPlaces).map(({ file, line }) => `${file}:${line}`);
  const rest = places.length - named.length;
  const last = rest === 0 ? (named.pop() ?? '') : `${rest} more`;
  return {
    ...problem,
    message: `${problem.message} ${places.length} places name it: ${named.join(', ')} and ${last}.`,
    next: `${problem.next} Added there, it is right in all ${places.length} places.`,
  };
}

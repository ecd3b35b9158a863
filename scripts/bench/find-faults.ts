import type { MeasuredCase } from './bench-case.ts';

/**
 * Finds answers that can't be right, as sentences: a known optimum that is missed or passed by what calls
 * itself the best, or a reference that does better. How long anything took is never a fault.
 */
export function findAnswerFaults(cases: readonly MeasuredCase[]): string[] {
  return cases.flatMap((one) => [
    ...(one.own.status === 'gap' || one.own.status === 'best-found' ? [] : findDifferences(one)),
  ]);
}

function findDifferences({ name, own, reference, proven, group }: MeasuredCase): string[] {
  const known = { ...(reference?.figures ?? {}), ...(proven ?? {}) };
  return Object.keys(known).flatMap((figure) => {
    const [found, expected] = [own.figures[figure], known[figure]];
    // Several groupings can be worth the same and place differently many people.
    if (figure === 'unplaced' || found === undefined || found === expected) return [];
    return [`${name} (${group}): ${figure} is ${found}, but the optimum is ${expected}.`];
  });
}

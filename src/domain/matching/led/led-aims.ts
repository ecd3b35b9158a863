import type { Aim } from '../../../schemas/grouping-proof.ts';
import type { Problem } from '../problem.ts';
import type { Measure } from '../seating/seating-problem.ts';

/** Counts nothing. */
export const noMeasure: Measure = { leftOver: 0, placed: 0, underFloor: 0, kept: 0, value: 0 };

/** What each aim counts, so that more is better. */
export const aimMeasures: Readonly<Record<Aim['aim'], Measure>> = {
  'left-over': { ...noMeasure, leftOver: 1 },
  placed: { ...noMeasure, placed: 1 },
  'under-floor': { ...noMeasure, underFloor: -1 },
  value: { ...noMeasure, value: 1 },
};

/** Lists the aims of groups with leads, in order of rank. */
export function listLedAims({ people, fitFloor }: Problem): Aim['aim'][] {
  const hasLeftOver = people.some(({ seeks, isLeftOver }) => seeks === 'lead' && isLeftOver);
  return [
    ...(hasLeftOver ? (['left-over'] as const) : []),
    'placed',
    ...(fitFloor > 0 ? (['under-floor'] as const) : []),
    'value',
  ];
}

/** Counts an aim so that more is better, or back. */
export function toSigned(aim: Aim['aim'], value: number): number {
  return aim === 'under-floor' ? 0 - value : value;
}

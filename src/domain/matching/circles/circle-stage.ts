import type { GroupWorth } from './peer-problem.ts';
import { toMeasured, type Measure } from './measure.ts';

/** An aim that is reached and has to stay so: Σ measure · worth ≥ value. */
export interface KeptAim {
  readonly measure: Measure;
  readonly value: number;
}

/** One aim in its turn: what to maximize, and what must not be lost for it. */
export interface CircleStage {
  readonly aim: Measure;
  readonly kept: readonly KeptAim[];
  /** The most groups that there can be. */
  readonly mostGroups: number;
}

/** Prices are integers, this many to one point of the aim: roundings stay below a point together. */
export const scale = 10_000;

/** Gives more than any group adds to any aim, times what the linear program may pay not to lose an aim. */
export function toPenalty({ aim }: CircleStage, mostPeople: number): number {
  const most: GroupWorth = {
    leftOver: mostPeople,
    placed: mostPeople,
    underFloor: -mostPeople,
    value: 1000 * mostPeople,
  };
  return 20 * Math.max(1, toMeasured(aim, most));
}

import type { Target } from './measures.ts';
import type { SeatedGroup } from './seating-problem.ts';

/** What somebody else says of a target that was left with a gap. */
export interface Opinion {
  /** Groups that keep all floors and reach at least what the given ones do. */
  readonly groups: readonly SeatedGroup[];
  /** Whether nothing reaches more, by their word. */
  readonly isBest: boolean;
}

/** Asks for better groups than given ones, which keep all floors of the target; nothing where there is no answer. */
export type SecondOpinion = (target: Target, groups: readonly SeatedGroup[]) => Opinion | undefined;

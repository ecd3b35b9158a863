import type { Grouping } from '../../../schemas/grouping.ts';
import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import { compareGroupings } from '../compare.ts';
import type { CohortFacts, PrivateParts } from '../facts.ts';
import { findObstacles, type Obstacle } from '../obstacles.ts';
import { solve, type MatchingSolver } from '../solve.ts';
import { toProvenGrouping } from '../to-grouping.ts';
import { toProblem } from '../to-problem.ts';
import { applySuppositions } from './apply-suppositions.ts';
import type { Supposition } from './supposition.ts';

/** What a plan comes to, in the figures that plans are compared by. */
export interface PlanFigures {
  readonly seekers: number;
  readonly placed: number;
  readonly groups: number;
  /** Placed people under the fit floor; undefined where the cohort has none. */
  readonly underFloor: number | undefined;
  readonly value: number;
  /** Whether every aim is proven best. */
  readonly isProven: boolean;
  /** The weights that the value is made of. */
  readonly weights: Grouping['settings']['preferences'];
}

/** People of whom one plan makes something else than another, by handle. */
export interface PeopleFigures {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Placed in both, with another lead or group. */
  readonly moved: readonly string[];
}

/** A plan that might be, beside the one that is. */
export type SupposedPlan =
  | { readonly kind: 'planned'; readonly figures: PlanFigures; readonly people: PeopleFigures }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Plans a cohort as if the suppositions held and compares that with a plan that is; nothing is kept. */
export function planSupposed(
  facts: CohortFacts,
  privateParts: PrivateParts,
  suppositions: readonly Supposition[],
  present: GroupingProof,
  solver: MatchingSolver,
): SupposedPlan {
  const supposed = applySuppositions(facts, suppositions);
  const obstacles = findObstacles(supposed);
  if (obstacles.length > 0) return { kind: 'obstacles', obstacles };
  const problem = toProblem(supposed, privateParts);
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') return solved;
  const { plannedOn } = present.grouping;
  const proof = toProvenGrouping(supposed, privateParts, problem, solved, plannedOn);
  return {
    kind: 'planned',
    figures: toPlanFigures(proof),
    people: comparePeople(present.grouping, proof.grouping),
  };
}

/** Reads from a proof the figures that plans are compared by. */
export function toPlanFigures({ grouping, aims }: GroupingProof): PlanFigures {
  const { counts, settings } = grouping;
  const of = (name: string) => aims.find(({ aim }) => aim === name)?.value;
  return {
    seekers: counts.seekers,
    placed: counts.placed,
    groups: counts.groups,
    underFloor: of('under-floor'),
    value: of('value') ?? 0,
    isProven: aims.every(({ status }) => status !== 'gap'),
    weights: settings.preferences,
  };
}

function comparePeople(before: Grouping, after: Grouping): PeopleFigures {
  const { moves } = compareGroupings(before, after);
  const handles = (some: typeof moves) => some.map(({ handle }) => handle);
  return {
    gained: handles(moves.filter(({ from }) => from === undefined)),
    lost: handles(moves.filter(({ to }) => to === undefined)),
    moved: handles(moves.filter(({ from, to }) => from !== undefined && to !== undefined)),
  };
}

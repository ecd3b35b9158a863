import type { Aim } from '../../../schemas/grouping-proof.ts';
import { hasPairPreference } from '../preferences.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import { improveLed } from './improve-led.ts';
import { LedGroups, type Reached } from './led-groups.ts';

/** Groups with a lead and their aims, or why there are none. */
type Result<OneAim extends Aim> =
  | Solved<OneAim>
  | {
      readonly kind: 'failed';
      readonly message: string;
    };

interface Solved<OneAim extends Aim> {
  readonly kind: 'solved';
  readonly groups: readonly FormedGroup[];
  readonly aims: readonly OneAim[];
}

/**
 * Forms groups with a lead, also where preferences are about the other members. There the solver counts
 * company by what it could be at best; its groups are improved by what company truly is, and its bounds
 * stay bounds.
 * @param solveEstimated solves with the values of `toSeatValues`; where the floor is only gauged, its bound
 * of the value is for any number of people under it
 */
export function solveWithCompany<OneAim extends Aim>(
  problem: Problem,
  solveEstimated: (floor: 'kept' | 'gauged') => Result<OneAim>,
): Result<OneAim> {
  const estimated = solveEstimated('kept');
  if (estimated.kind === 'failed' || isTold(problem, estimated)) return estimated;
  const { groups, reached } = improveLed(problem, estimated.groups);
  const under = estimated.aims.find(({ aim }) => aim === 'under-floor');
  const isLoose = under !== undefined && 0 - reached[2] > under.value;
  // More people are under the floor than by the estimate, whose bound of the value is for fewer.
  const unbound = isLoose ? solveEstimated('gauged') : estimated;
  if (unbound.kind === 'failed') return unbound;
  const value = unbound.aims.filter(({ aim }) => aim === 'value');
  const counts = estimated.aims.filter(({ aim }) => aim !== 'value');
  return { kind: 'solved', groups, aims: toTrueAims([...counts, ...value], reached) };
}

/** Tells whether a solver's value is what its groups are truly worth. */
export function isTold(
  problem: Problem,
  { groups, aims }: Pick<Solved<Aim>, 'groups' | 'aims'>,
): boolean {
  const { preferences } = problem;
  if (hasPairPreference(preferences)) return false;
  if (preferences.evenSizes === 0) return true;
  const [, , , value] = new LedGroups(problem, groups).measure();
  return aims.find(({ aim }) => aim === 'value')?.value === value;
}

/** Gives aims what groups truly reach; what was a bound stays one. */
export function toTrueAims<OneAim extends Aim>(
  aims: readonly OneAim[],
  [leftOver, placed, spared, value]: Reached,
): OneAim[] {
  const values = { 'left-over': leftOver, placed, 'under-floor': 0 - spared, value };
  const settled: OneAim[] = [];
  for (const aim of aims) {
    const own = values[aim.aim];
    settled.push({
      ...aim,
      value: own,
      status: own === aim.bound ? aim.status : 'gap',
      isConditional: settled.some(({ status }) => status === 'gap'),
    });
  }
  return settled;
}

import type { Aim } from '../../schemas/grouping-proof.ts';
import { best } from './fit.ts';
import type { PeerProblem } from './circles/peer-problem.ts';

/** Lists the aims of groups of equals, in order of rank. */
export function listPeerAims({ leftOver, fitFloor }: PeerProblem): Aim['aim'][] {
  return [
    ...(leftOver.includes(1) ? (['left-over'] as const) : []),
    'placed',
    ...(fitFloor > 0 ? (['under-floor'] as const) : []),
    'value',
  ];
}

/**
 * Gives the aims of groups by what was shown for all hours: that is a bound for fewer hours too, as long
 * as the earlier aims reach as much; once one does not, only what holds whatever is formed is left.
 * @param values what the groups reach, by aim
 * @param shown aims of the best groups with all hours
 */
export function toBoundedAims(
  plain: PeerProblem,
  values: ReadonlyMap<Aim['aim'], number>,
  shown: readonly Aim[],
): Aim[] {
  const aims: Aim[] = [];
  let isAsMuch = true;
  for (const { aim, value: most, bound: known, status } of shown) {
    const value = values.get(aim) ?? 0;
    const bound = isAsMuch ? known : toPlainBound(plain, aim);
    // What is met is certified but where the bound is the search's word alone.
    const met = isAsMuch && status === 'solver-proven' ? status : 'certified';
    aims.push({
      aim,
      value,
      bound,
      status: value === bound ? met : 'gap',
      isConditional: aims.some((earlier) => earlier.status === 'gap'),
    });
    isAsMuch &&= value === most;
  }
  return aims;
}

function toPlainBound({ people, leftOver }: PeerProblem, aim: Aim['aim']): number {
  switch (aim) {
    case 'left-over':
      return leftOver.filter((one) => one === 1).length;
    case 'placed':
      return people;
    case 'under-floor':
      return 0;
    case 'value':
      return best * people;
  }
}

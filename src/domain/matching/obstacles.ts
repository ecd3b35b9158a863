import { hasRoundsAlone } from '../groups/who-meets.ts';
import type { CohortFacts } from './facts.ts';

/** What keeps a cohort from having groups at all, whoever enrolls. */
export type Obstacle =
  | { readonly kind: 'no-group-sessions' }
  | { readonly kind: 'no-recipients' }
  | { readonly kind: 'sizes-out-of-order' }
  | { readonly kind: 'rotation-alone' }
  | { readonly kind: 'two-sessions-in-a-week'; readonly week: number };

/** Lists what must change in a cohort before its groups can be formed. */
export function findObstacles({ cohort }: Pick<CohortFacts, 'cohort'>): Obstacle[] {
  const found: Obstacle[] = [];
  if (cohort.recipients.length === 0) found.push({ kind: 'no-recipients' });
  if (hasRoundsAlone(cohort)) return [{ kind: 'rotation-alone' }];
  const { min, target, max } = cohort.groupSize;
  if (min > target || target > max) found.push({ kind: 'sizes-out-of-order' });
  const weeks = cohort.sessions.flatMap((one) => (one.kind === 'group' ? [one.week] : []));
  if (weeks.length === 0) found.push({ kind: 'no-group-sessions' });
  const repeated = weeks.filter((week, index) => weeks.indexOf(week) !== index);
  for (const week of new Set(repeated)) found.push({ kind: 'two-sessions-in-a-week', week });
  return found;
}

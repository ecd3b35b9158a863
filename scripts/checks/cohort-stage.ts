import type { Programme } from '../../src/records/programme.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { CheckContext } from './rule.ts';

/** Whether a cohort is to come, runs or is over; one that can't be read counts as to come. */
export type CohortStage = 'ahead' | 'running' | 'over';

/** Finds the stage of a cohort, by the day that it is in its own zone. */
export function getCohortStage(
  { cohorts }: Programme,
  id: string,
  { now }: CheckContext,
): CohortStage {
  const cohort = cohorts.get(id)?.data;
  if (cohort === undefined) return 'ahead';
  const today = toDay(now, cohort.zone);
  if (today < cohort.starts) return 'ahead';
  return today <= cohort.ends ? 'running' : 'over';
}

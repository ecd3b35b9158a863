import { expect, test } from 'vitest';
import { toSampleCohort } from '../matching/sample-facts.ts';
import { toHeldReasons } from './held-reasons.ts';

const reasons = [{ kind: 'shared-time' as const, meetings: 3 }];

test('a meeting that is called off counts neither on the page of the cohort nor among those that all can make', () => {
  const cohort = toSampleCohort([1, 2, 3]);
  expect(toHeldReasons(reasons, cohort)).toEqual(reasons);
  const [first, ...others] = cohort.sessions;
  const sessions = [{ ...first!, cancelled: true }, ...others];
  expect(toHeldReasons(reasons, { ...cohort, sessions })).toEqual([
    { kind: 'shared-time', meetings: 2 },
  ]);
  // After a repair a group speaks of what was still to come.
  const later = [{ kind: 'shared-time' as const, meetings: 1 }];
  expect(toHeldReasons(later, { ...cohort, sessions })).toEqual(later);
});

import { expect, test } from 'vitest';
import { getCohortLoad } from './load.ts';
import { toSampleCohort } from './sample-cohort.ts';

test('what a cohort asks for is counted apart for groups and for everybody', () => {
  expect(getCohortLoad(toSampleCohort())).toEqual({
    groupMeetings: 4,
    groupMinutes: 240,
    openSessions: 2,
    openMinutes: 150,
  });
});

import { expect, test } from 'vitest';
import { getCohortLoad } from './load.ts';
import { toSampleCohort } from './sample-cohort.ts';

const none = { count: 0, minutes: 0 };

test('what a cohort asks for is counted apart for groups and for everybody', () => {
  expect(getCohortLoad(toSampleCohort())).toEqual({
    group: { count: 4, minutes: 240 },
    open: { everyone: { count: 2, minutes: 150 }, mentors: none, mentees: none },
  });
});

test('what is for mentors alone is asked of nobody else', () => {
  const { sessions } = toSampleCohort();
  const briefed = toSampleCohort({
    sessions: sessions.map((session) =>
      session.kind === 'onboarding' ? { ...session, audience: 'mentors' as const } : session,
    ),
  });
  expect(getCohortLoad(briefed).open).toEqual({
    everyone: { count: 1, minutes: 90 },
    mentors: { count: 1, minutes: 60 },
    mentees: none,
  });
});

test('what was called off asks for nothing', () => {
  const { sessions } = toSampleCohort();
  const lighter = toSampleCohort({
    sessions: sessions.map((session) =>
      ['midpoint', 'closing-circle'].includes(session.id)
        ? { ...session, cancelled: true }
        : session,
    ),
  });
  expect(getCohortLoad(lighter)).toMatchObject({
    group: { count: 3, minutes: 180 },
    open: { everyone: { count: 1, minutes: 60 } },
  });
});

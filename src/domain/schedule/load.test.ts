import { expect, test } from 'vitest';
import { getCohortLoad } from './load.ts';
import { toSampleCohort } from './sample-cohort.ts';

const none = { count: 0, minutes: 0 };

test('what a cohort asks for is counted apart for groups and for everybody', () => {
  expect(getCohortLoad(toSampleCohort())).toEqual({
    own: { group: { count: 4, minutes: 240 }, round: none },
    open: { everyone: { count: 2, minutes: 150 }, mentors: none, mentees: none },
  });
});

test('where nobody keeps a group, meetings without a date are rounds', () => {
  const size = { min: 2, target: 2, max: 3 };
  const rounds = toSampleCohort({
    formats: ['pair'],
    rotation: { rounds: ['first-meeting'], size, history: true },
  });
  expect(getCohortLoad(rounds).own).toEqual({ group: none, round: { count: 4, minutes: 240 } });
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
    own: { group: { count: 3, minutes: 180 } },
    open: { everyone: { count: 1, minutes: 60 } },
  });
});

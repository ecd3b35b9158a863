import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { getFirstAhead, getNextGroupWeek, getNextSession } from './next-session.ts';
import { toSampleCohort } from './sample-cohort.ts';
import { toCohortSessions, toGroupProgramme, toGroupSessions } from './scheduled-session.ts';

const cohort = toSampleCohort();
const tuesday = { weekday: 'tuesday', start: '17:00' } as const;
const thursday = { weekday: 'thursday', start: '18:00' } as const;
const at = (instant: string) => Temporal.Instant.from(instant);

test('a session is next until it has ended', () => {
  const own = toGroupProgramme(cohort, toGroupSessions(cohort, tuesday));
  expect(getNextSession(own, at('2027-01-19T16:59:59Z'))?.session.id).toBe('first-meeting');
  expect(getNextSession(own, at('2027-01-19T17:00:00Z'))?.session.id).toBe('midpoint');
  expect(getNextSession(own, at('2027-04-02T00:00:00Z'))).toBeUndefined();
});

test('a week of groups is next until the last of them has met', () => {
  const nextAt = (instant: string) =>
    getNextGroupWeek(cohort, [tuesday, thursday], at(instant))?.week.session.id;
  expect(nextAt('2027-01-20T12:00:00Z')).toBe('first-meeting');
  expect(nextAt('2027-01-21T17:59:59Z')).toBe('first-meeting');
  expect(nextAt('2027-01-21T18:00:00Z')).toBe('midpoint');
  expect(nextAt('2027-04-02T12:00:00Z')).toBeUndefined();
});

test('where times are not told, a week is next until it is over', () => {
  const nextAt = (instant: string) =>
    getNextGroupWeek(cohort, undefined, at(instant))?.week.session.id;
  expect(nextAt('2027-01-24T22:59:59Z')).toBe('first-meeting');
  expect(nextAt('2027-01-24T23:00:00Z')).toBe('midpoint');
});

test('a session without a time of its own is never the next one', () => {
  const next = getNextSession(toCohortSessions(cohort), at('2027-01-16T12:00:00Z'));
  expect(next?.session.id).toBe('closing-circle');
});

test('what comes first is a session with a time or a week of groups, whichever is earlier', () => {
  const firstAt = (instant: string, slots?: (typeof tuesday)[]) => {
    const first = getFirstAhead(cohort, slots, at(instant));
    return first && [first.when, first.session.id];
  };
  expect(firstAt('2027-01-13T12:00:00Z')).toEqual(['timed', 'mentor-briefing']);
  expect(firstAt('2027-01-16T12:00:00Z')).toEqual(['week', 'first-meeting']);
  expect(firstAt('2027-01-26T12:00:00Z')).toEqual(['week', 'midpoint']);
  expect(firstAt('2027-04-01T12:00:00Z')).toEqual(['week', 'last-meeting']);
  expect(firstAt('2027-04-01T12:00:00Z', [tuesday])).toEqual(['timed', 'closing-circle']);
  expect(firstAt('2027-04-05T12:00:00Z')).toBeUndefined();
});

test('the day of a week is that of the first meeting still ahead', () => {
  const dateAt = (instant: string) =>
    getNextGroupWeek(cohort, [tuesday, thursday], at(instant))?.date;
  expect(dateAt('2027-01-18T00:00:00Z')).toBe('2027-01-19');
  expect(dateAt('2027-01-20T00:00:00Z')).toBe('2027-01-21');
  expect(getNextGroupWeek(cohort, undefined, at('2027-01-20T00:00:00Z'))?.date).toBe('2027-01-18');
});

test('what was called off is never the next one', () => {
  const callOff = (id: string) => ({
    ...cohort,
    sessions: cohort.sessions.map((session) =>
      session.id === id ? { ...session, cancelled: true } : session,
    ),
  });
  const before = at('2027-01-20T12:00:00Z');
  const withoutClosing = toCohortSessions(callOff('closing-circle'));
  expect(getNextSession(withoutClosing, before)).toBeUndefined();
  const withoutFirst = callOff('first-meeting');
  for (const slots of [[tuesday, thursday], undefined]) {
    expect(getNextGroupWeek(withoutFirst, slots, before)?.week.session.id).toBe('midpoint');
  }
});

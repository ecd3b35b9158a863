import { describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { getDaysUntil } from './day-edges.ts';
import { toSampleCohort } from './sample-cohort.ts';
import { toCohortSessions, toGroupProgramme, toGroupSessions } from './scheduled-session.ts';
import { getWeekCount, toWeeks, withClockChanges } from './week.ts';

const cohort = toSampleCohort();
const now = Temporal.Instant.from('2027-03-19T09:00:00Z');

describe('sessions of a cohort', () => {
  test('stand in order, whole-cohort ones with instants and group ones with the days of their week', () => {
    expect(
      toCohortSessions(cohort).map(({ session, ...when }) => ({
        id: session.id,
        ...when,
      })),
    ).toEqual([
      {
        id: 'mentor-briefing',
        when: 'timed',
        date: '2027-01-14',
        starts: '2027-01-14T17:00:00Z',
        ends: '2027-01-14T18:00:00Z',
        isCancelled: false,
      },
      {
        id: 'first-meeting',
        when: 'week',
        date: '2027-01-18',
        lastDate: '2027-01-24',
        isCancelled: false,
      },
      {
        id: 'midpoint',
        when: 'week',
        date: '2027-03-08',
        lastDate: '2027-03-14',
        isCancelled: false,
      },
      {
        id: 'before-berlin',
        when: 'week',
        date: '2027-03-22',
        lastDate: '2027-03-28',
        isCancelled: false,
      },
      {
        id: 'last-meeting',
        when: 'week',
        date: '2027-03-29',
        lastDate: '2027-04-04',
        isCancelled: false,
      },
      {
        id: 'closing-circle',
        when: 'timed',
        date: '2027-04-01',
        starts: '2027-04-01T16:00:00Z',
        ends: '2027-04-01T17:30:00Z',
        isCancelled: false,
      },
    ]);
  });

  test('that were called off stand among the others, with and without a time', () => {
    const sessions = cohort.sessions.map((session) =>
      ['midpoint', 'closing-circle'].includes(session.id)
        ? { ...session, cancelled: true }
        : session,
    );
    const entries = toCohortSessions({ ...cohort, sessions });
    expect(
      entries.filter(({ isCancelled }) => isCancelled).map(({ session }) => session.id),
    ).toEqual(['midpoint', 'closing-circle']);
    expect(entries).toHaveLength(6);
  });

  test('of a group keep their wall time across the clock change of the cohort', () => {
    const sessions = toGroupSessions(cohort, { weekday: 'thursday', start: '17:00' });
    expect(sessions.map(({ date, starts }) => [date, starts])).toEqual([
      ['2027-01-21', '2027-01-21T16:00:00Z'],
      ['2027-03-11', '2027-03-11T16:00:00Z'],
      ['2027-03-25', '2027-03-25T16:00:00Z'],
      ['2027-04-01', '2027-04-01T15:00:00Z'],
    ]);
  });

  test('of a group fall inside the seven days from the start, whichever weekday the cohort starts on', () => {
    const midweek = toSampleCohort({ starts: '2027-01-20' });
    const [first] = toGroupSessions(midweek, { weekday: 'monday', start: '09:00' });
    expect(first?.date).toBe('2027-01-25');
  });
});

describe('the programme of a group', () => {
  const meetings = toGroupSessions(cohort, { weekday: 'friday', start: '17:00' });

  test('mixes its own meetings with the sessions of the whole cohort, in order', () => {
    const ids = toGroupProgramme(cohort, meetings).map(({ session }) => session.id);
    expect(ids.slice(-2)).toEqual(['closing-circle', 'last-meeting']);
    expect(ids).toHaveLength(6);
  });

  test('shows weeks instead of times where the times are kept to members', () => {
    expect(toGroupProgramme(cohort, undefined)).toEqual(toCohortSessions(cohort));
  });
});

describe('weeks', () => {
  test('are numbered from the start, know where now is, and leave out those without sessions', () => {
    const weeks = toWeeks(cohort, toCohortSessions(cohort), now);
    expect(
      weeks.map(({ part, number, phase, entries }) => [part, number, phase, entries.length]),
    ).toEqual([
      ['before', 0, 'past', 1],
      ['week', 1, 'past', 1],
      ['week', 8, 'past', 1],
      ['week', 10, 'future', 1],
      ['week', 11, 'future', 2],
    ]);
  });

  test('keep a session after the last day in a part of its own', () => {
    const weeks = toWeeks({ ...cohort, ends: '2027-03-28' }, toCohortSessions(cohort), now);
    expect(weeks.at(-1)).toMatchObject({
      part: 'after',
      number: 11,
      first: '2027-03-29',
      last: '2027-04-01',
    });
  });

  test('are counted with the last, partial one', () => {
    expect(getWeekCount({ starts: '2027-01-18', ends: '2027-04-04' })).toBe(11);
    expect(getWeekCount({ starts: '2027-01-18', ends: '2027-04-05' })).toBe(12);
  });
});

test('a clock change stands once, in the first week whose sessions it moves', () => {
  const weeks = toWeeks(cohort, toCohortSessions(cohort), now);
  const changes = ['2027-03-14', '2027-03-24', '2027-03-28'].map((date) => ({
    date,
    shiftMinutes: 60,
    zones: [],
  }));
  const found = withClockChanges(weeks, changes).map((week) => [
    week.number,
    week.changes.map(({ date }) => date),
  ]);
  expect(found.slice(2)).toEqual([
    [8, []],
    [10, ['2027-03-14', '2027-03-24']],
    [11, ['2027-03-28']],
  ]);
});

test('days are counted on the calendar of the zone, not in spans of 24 hours', () => {
  const evening = Temporal.Instant.from('2027-03-27T22:30:00Z');
  expect(getDaysUntil('2027-03-28', evening, 'Europe/Berlin')).toBe(1);
  expect(getDaysUntil('2027-03-28', evening, 'Asia/Kolkata')).toBe(0);
  expect(getDaysUntil('2027-03-20', evening, 'Europe/Berlin')).toBe(-7);
});

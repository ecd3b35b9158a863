import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { toRail, toRailExcerpt, withoutNext } from './rail.ts';
import { toSampleCohort } from './sample-cohort.ts';

const cohort = toSampleCohort();
const railAt = (now: string, grouping: 'published' | 'unpublished' = 'published') =>
  toRail(cohort, grouping, Temporal.Instant.from(now));

describe('the rail', () => {
  test('runs from the first window to the last day, with whole-cohort sessions and without weekly ones', () => {
    expect(railAt('2027-03-19T09:00:00Z').map(({ key, date }) => `${date} ${key}`)).toEqual([
      '2026-12-01 opens-mentors',
      '2026-12-07 opens-mentees',
      '2026-12-20 closes-mentors',
      '2027-01-05 closes-mentees',
      '2027-01-12 groups-published',
      '2027-01-14 session-mentor-briefing',
      '2027-01-18 starts',
      '2027-04-01 session-closing-circle',
      '2027-04-04 ends',
    ]);
  });

  test('marks exactly one row as next and counts its days', () => {
    const rows = railAt('2027-03-19T09:00:00Z');
    expect(rows.filter((row) => row.phase === 'next')).toMatchObject([
      { key: 'session-closing-circle', daysUntil: 13 },
    ]);
    expect(rows.map((row) => row.phase).indexOf('past')).toBe(0);
    expect(rows.at(-1)?.phase).toBe('future');
  });

  test('has no row as next where groups meet before all of them', () => {
    const rows = railAt('2027-03-19T09:00:00Z');
    expect(withoutNext(rows).map(({ key, phase }) => [key, phase])).toEqual(
      rows.map(({ key, phase }) => [key, phase === 'past' ? 'past' : 'future']),
    );
  });

  test('keeps a session that was called off, and passes it over for what is next', () => {
    const off = toSampleCohort({
      sessions: cohort.sessions.map((session) => ({ ...session, cancelled: true })),
    });
    const rows = toRail(off, 'published', Temporal.Instant.from('2027-03-19T09:00:00Z'));
    expect(rows.find(({ phase }) => phase === 'next')?.key).toBe('ends');
    expect(rows.find(({ key }) => key === 'session-closing-circle')?.phase).toBe('future');
  });

  test('keeps a session next until it has ended', () => {
    expect(railAt('2027-04-01T17:29:59Z').find((row) => row.phase === 'next')?.key).toBe(
      'session-closing-circle',
    );
    expect(railAt('2027-04-01T17:30:00Z').find((row) => row.phase === 'next')?.key).toBe('ends');
  });

  test('has nothing next when the cohort is over, even without groups', () => {
    const over = railAt('2027-04-10T09:00:00Z', 'unpublished');
    expect(over.every((row) => row.phase === 'past')).toBe(true);
  });

  test('keeps a publication next until there are groups, however late', () => {
    const late = railAt('2027-01-15T09:00:00Z', 'unpublished');
    expect(late.find((row) => row.phase === 'next')).toMatchObject({
      key: 'groups-published',
      daysUntil: -3,
    });
    expect(late.find((row) => row.key === 'session-mentor-briefing')?.phase).toBe('past');
  });

  test('puts both windows in one row when they share the day', () => {
    const shared = toSampleCohort({
      windows: {
        mentors: { opens: '2026-12-01', closes: '2026-12-20' },
        mentees: { opens: '2026-12-01', closes: '2027-01-05' },
      },
    });
    const [first] = toRail(shared, 'unpublished', Temporal.Instant.from('2026-11-01T00:00:00Z'));
    expect(first?.event).toEqual({ what: 'enrollment-opens', who: ['mentors', 'mentees'] });
  });

  test('is over when everything is past', () => {
    expect(new Set(railAt('2027-05-01T00:00:00Z').map((row) => row.phase))).toEqual(
      new Set(['past']),
    );
  });
});

describe('the excerpt of the rail', () => {
  const keysAt = (now: string) => toRailExcerpt(railAt(now), 4).map((row) => row.key);

  test('begins with the next row, however many are past', () => {
    expect(keysAt('2026-12-18T09:00:00Z')).toEqual([
      'closes-mentors',
      'closes-mentees',
      'groups-published',
      'session-mentor-briefing',
    ]);
    expect(keysAt('2026-11-01T09:00:00Z')[0]).toBe('opens-mentors');
  });

  test('ends with the last row, and shows the last four when nothing is to come', () => {
    expect(keysAt('2027-03-01T09:00:00Z').at(-1)).toBe('ends');
    expect(keysAt('2027-03-01T09:00:00Z').length).toBeLessThan(4);
    expect(keysAt('2027-06-01T09:00:00Z')).toEqual([
      'session-mentor-briefing',
      'starts',
      'session-closing-circle',
      'ends',
    ]);
  });
});

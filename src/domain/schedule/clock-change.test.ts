import { describe, expect, test } from 'vitest';
import { getClockChanges, toClockShifts, toDays } from './clock-change.ts';
import { commonZones, getCohortClockChanges, getSessionSpan } from './cohort-clock.ts';
import { toSampleCohort } from './sample-cohort.ts';

const cohort = toSampleCohort();

describe('clock changes of a cohort', () => {
  test('tell who meets at another hour from which day, across the changes of New York and Berlin', () => {
    expect(
      getCohortClockChanges(cohort, ['America/New_York', 'Asia/Kolkata', 'Europe/London', 'UTC']),
    ).toEqual([
      { date: '2027-03-14', shiftMinutes: 60, zones: ['America/New_York'] },
      { date: '2027-03-28', shiftMinutes: -60, zones: ['America/New_York', 'Asia/Kolkata', 'UTC'] },
    ]);
  });

  test('that undo each other are said at once, by the days between them', () => {
    const of = (zone: string) => toClockShifts(getCohortClockChanges(cohort, [zone]));
    expect(of('America/New_York')).toEqual([
      { from: '2027-03-14', until: '2027-03-27', shiftMinutes: 60 },
    ]);
    expect(of('Asia/Kolkata')).toEqual([
      { from: '2027-03-28', until: undefined, shiftMinutes: -60 },
    ]);
    expect(of('Europe/London')).toEqual([]);
  });

  test('leave out changes before the first and after the last session', () => {
    const short = toSampleCohort({
      sessions: cohort.sessions.filter(({ id }) => id === 'first-meeting'),
    });
    expect(getSessionSpan(short)).toEqual({ first: '2027-01-18', last: '2027-01-24' });
    expect(getCohortClockChanges(short, commonZones)).toEqual([]);
  });

  test('count half hours where a zone shifts by half an hour', () => {
    const autumn = ['2027-09-30', '2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04'];
    const halfHour = (date: string, zone: string) =>
      zone === 'Australia/Lord_Howe' && date >= '2027-10-03' ? 660 : 630;
    expect(getClockChanges(autumn, 'UTC', ['Australia/Lord_Howe'], halfHour)).toEqual([
      { date: '2027-10-03', shiftMinutes: 30, zones: ['Australia/Lord_Howe'] },
    ]);
  });

  test('do not depend on the order or repetition of the zones', () => {
    const reversed = [...commonZones, ...commonZones].reverse();
    expect(getCohortClockChanges(cohort, reversed)).toEqual(
      getCohortClockChanges(cohort, commonZones),
    );
  });
});

test('days run from the first to the last, both included', () => {
  expect(toDays('2027-02-27', '2027-03-02')).toEqual([
    '2027-02-27',
    '2027-02-28',
    '2027-03-01',
    '2027-03-02',
  ]);
  expect(toDays('2027-03-02', '2027-02-27')).toEqual([]);
});

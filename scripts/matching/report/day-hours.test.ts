import { expect, test } from 'vitest';
import { toSampleCohort } from '../../../src/domain/matching/sample-facts.ts';
import { toCohortClock } from '../../../src/domain/time/cohort-clock.ts';
import { toSlotMeetings } from '../../../src/domain/time/slot-meetings.ts';
import { toWeekSteps } from '../../../src/domain/time/weekly-availability.ts';
import { toDayStretches, toDayTime, toMinuteOfDay } from './day-hours.ts';

/** Week 1 is in January; week 9 lies between the clock changes of New York and Berlin. */
const cohort = toSampleCohort([1, 9]);
const found = toSlotMeetings(cohort, { weekday: 'monday', start: '18:00' });
const meetings = found.kind === 'offered' ? found.meetings : [];

function stretch(
  zone: string,
  from: string,
  to: string,
  busy: Parameters<typeof toDayStretches>[2] = [],
) {
  const steps = toWeekSteps([{ day: 'monday', from, to }], 'waking-hours');
  const start = toMinuteOfDay('18:00');
  return toDayStretches(steps, toCohortClock(cohort, zone), busy, meetings, start).map(
    ({ from: begins, to: ends, when }) => `${toDayTime(begins)}-${toDayTime(ends)} ${when}`,
  );
}

test('hours stand on the clock of the cohort', () => {
  expect(meetings).toHaveLength(2);
  expect(stretch('Europe/London', '16:00', '19:15')).toEqual(['17:00-20:15 always']);
});

test('an hour that a clock change moves holds in some weeks only', () => {
  expect(stretch('America/New_York', '12:00', '14:00')).toEqual([
    '17:00-18:00 sometimes',
    '18:00-19:00 always',
    '19:00-20:00 sometimes',
  ]);
});

test('a meeting elsewhere is no free hour', () => {
  const [first] = meetings;
  const busy = [{ startMinute: first!.startMinute, endMinute: first!.endMinute }];
  expect(stretch('Europe/Berlin', '17:00', '20:00', busy)).toEqual([
    '17:00-18:00 always',
    '18:00-19:00 sometimes',
    '19:00-20:00 always',
  ]);
});

import { expect, test } from 'vitest';
import { readFixedNow } from './fixed-now.ts';

const clock = '2027-03-19T09:00:00Z';

test('the present is the override, else the clock of the programme, else not fixed', () => {
  expect(readFixedNow('2027-04-01T00:00:00Z', clock)?.toString()).toBe('2027-04-01T00:00:00Z');
  expect(readFixedNow(undefined, clock)?.toString()).toBe(clock);
  expect(readFixedNow(undefined, undefined)).toBeUndefined();
});

test('an empty override is none', () => {
  expect(readFixedNow('', clock)?.toString()).toBe(clock);
  expect(readFixedNow('  ', undefined)).toBeUndefined();
});

test('an override that is no instant is named, with what to write', () => {
  expect(() => readFixedNow('tomorrow', clock)).toThrow(
    'ROUNDTABLE_NOW is "tomorrow". Write an instant such as 2027-03-19T09:00:00Z.',
  );
});

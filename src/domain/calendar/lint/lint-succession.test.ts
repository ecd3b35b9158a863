import { expect, test } from 'vitest';
import { toCalendar } from '../to-calendar.ts';
import { lintSuccession } from './lint-succession.ts';

interface Version {
  sequence?: number;
  stamp?: string;
  summary?: string;
  uid?: string;
  isCancelled?: boolean;
}

function write(version: Version): Uint8Array {
  const { sequence = 1, stamp = '2026-12-01T00:00:00Z', summary = 'Meeting' } = version;
  const { uid = 'one', isCancelled = false } = version;
  const text = toCalendar({
    name: 'Winter',
    language: 'en',
    zone: 'UTC',
    revision: { stamp, sequence },
    entries: [
      {
        uid,
        summary,
        description: '',
        url: 'https://tidepool.example/',
        time: { when: 'days', first: '2027-01-18', last: '2027-01-24' },
        isCancelled,
      },
    ],
  });
  return new TextEncoder().encode(text);
}

test.each<[string, Version, Version, string[]]>([
  ['nothing happened', {}, {}, []],
  ['a change that says so is taken in', {}, { summary: 'Talk', sequence: 2 }, []],
  ['a version without a change is no harm', {}, { sequence: 2 }, []],
  [
    'a change that does not say so is missed',
    {},
    { summary: 'Talk' },
    ['one changed and SEQUENCE did not'],
  ],
  [
    'a cancellation that does not say so too',
    {},
    { isCancelled: true },
    ['one changed and SEQUENCE did not'],
  ],
  [
    'a version that goes back is missed',
    { sequence: 2 },
    { sequence: 1 },
    ['one: SEQUENCE goes back'],
  ],
  ['so is a stamp', {}, { stamp: '2026-11-01T00:00:00Z' }, ['one: DTSTAMP goes back']],
  ['what is gone stays in calendars', {}, { uid: 'two' }, ['one is gone without being cancelled']],
  ['what was cancelled may go', { isCancelled: true }, { uid: 'two' }, []],
])('%s', (_, before, after, findings) => {
  expect(lintSuccession(write(before), write(after))).toEqual(findings);
});

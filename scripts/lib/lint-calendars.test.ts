import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toPlainCalendar } from '../../src/domain/calendar/to-plain-calendar.ts';
import { lintCalendars } from './lint-calendars.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-calendars-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('every calendar below a folder is read, and its findings name the file', async () => {
  const event = {
    uid: 'one@example.org',
    summary: 'One',
    url: 'https://example.org/',
    starts: '2027-03-31T16:00:00Z',
    ends: '2027-03-31T17:00:00Z',
  };
  const good = toPlainCalendar('Winter', [event], { stamp: '2027-01-01T00:00:00Z', sequence: 1 });
  mkdirSync(path.join(folder, 'cohorts/winter'), { recursive: true });
  writeFileSync(path.join(folder, 'cohorts/winter/all.ics'), good);
  writeFileSync(path.join(folder, 'cohorts/winter/bad.ics'), good.slice(0, -2));
  writeFileSync(path.join(folder, 'cohorts/winter/index.html'), 'no calendar');
  expect(await lintCalendars(folder)).toEqual([
    'cohorts/winter/bad.ics: the last line is not ended',
  ]);
});

import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { toSampleCohort } from '../matching/sample-facts.ts';
import { getCalendarFiles, toEventUid, toRevision, type CalendarFile } from './calendar-file.ts';
import { lintCalendar } from './calendar-lint.ts';
import { toCalendar } from './to-calendar.ts';

const cohort = toSampleCohort([1, 2, 3, 4]);
const monday = { weekday: 'monday', start: '18:00' } as const;
const thursday = { weekday: 'thursday', start: '17:00' } as const;
const from = '2027-02-01';
const shared = { format: 'mentor-led', reasons: [] } as const;

type Groups = Pick<GroupingRecord, 'groups' | 'ended'>;

const before: Groups = {
  groups: [
    {
      ...shared,
      id: 'group-01',
      name: 'Tidal',
      leads: ['ada'],
      members: ['dev'],
      slot: monday,
      reasons: [],
    },
    {
      ...shared,
      id: 'group-02',
      name: 'Coral',
      leads: ['bo'],
      members: ['ana'],
      slot: thursday,
      reasons: [],
    },
  ],
};
const after: Groups = {
  groups: [
    {
      ...shared,
      id: 'group-01',
      name: 'Tidal',
      leads: ['ada'],
      members: ['ana', 'dev'],
      slot: thursday,
      reasons: [],
      since: from,
      past: [{ until: from, leads: ['ada'], members: ['dev'], slot: monday }],
    },
  ],
  ended: [
    {
      id: 'group-02',
      name: 'Coral',
      format: 'mentor-led',
      past: [{ until: from, leads: ['bo'], members: ['ana'], slot: thursday }],
    },
  ],
};

function write(groups: Groups, name: string, repaired?: string): string {
  // Calendars read nothing else of a grouping.
  const grouping = { ...groups } as GroupingRecord;
  const file = getCalendarFiles(cohort, grouping).find((one) => one.name === name);
  if (file?.holds !== 'group') throw new Error(`There is no calendar ${name}.`);
  return toCalendar({
    name: file.group.name,
    language: 'en',
    zone: cohort.zone,
    revision: toRevision(cohort, undefined, repaired),
    entries: file.sessions.map((entry) => toEntry(entry, file)),
  });
}

function toEntry(
  entry: CalendarFile['sessions'][number],
  file: Extract<CalendarFile, { holds: 'group' }>,
) {
  if (entry.when !== 'timed') throw new Error('A meeting has no time.');
  const { session, starts, ends, isCancelled = false } = entry;
  return {
    uid: toEventUid('tidepool.example', 'winter', session, file.group),
    summary: session.title,
    description: '',
    url: 'https://tidepool.example/',
    time: { when: 'timed' as const, starts, ends },
    isCancelled,
  };
}

/** What a subscription keeps of a calendar: by UID the start, the sequence and whether it is cancelled. */
function subscribe(text: string): Map<string, { start: string; sequence: number; isOff: boolean }> {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  return new Map(
    events.map((event) => [
      String(event.getFirstPropertyValue('uid')),
      {
        start: String(event.getFirstPropertyValue('dtstart')),
        sequence: Number(event.getFirstPropertyValue('sequence')),
        isOff: event.getFirstPropertyValue('status') === 'CANCELLED',
      },
    ]),
  );
}

test('a subscription to a repaired group keeps what was, moves what comes and doubles nothing', () => {
  const [first, next] = [write(before, 'group-01'), write(after, 'group-01', '2027-01-28')];
  expect(lintCalendar(next)).toEqual([]);
  const [old, now] = [subscribe(first), subscribe(next)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  expect([...now.values()].map(({ start }) => start.slice(0, 16))).toEqual([
    '2027-01-18T18:00',
    '2027-01-25T18:00',
    '2027-02-04T17:00',
    '2027-02-11T17:00',
  ]);
  for (const [uid, { sequence, isOff }] of now) {
    expect(sequence).toBeGreaterThan(old.get(uid)?.sequence ?? Infinity);
    expect(isOff).toBe(false);
  }
});

test('the calendar of a group that ended stays, and cancels what was still to come', () => {
  const [first, next] = [write(before, 'group-02'), write(after, 'group-02', '2027-01-28')];
  expect(lintCalendar(next)).toEqual([]);
  const [old, now] = [subscribe(first), subscribe(next)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  expect([...now.values()].map(({ isOff }) => isOff)).toEqual([false, false, true, true]);
  expect([...now.values()].map(({ start }) => start)).toEqual(
    [...old.values()].map(({ start }) => start),
  );
});

test('where times are for members alone, no calendar of a group is served', () => {
  const names = getCalendarFiles(
    { ...cohort, publish: { ...cohort.publish, times: 'members' } },
    // Calendars read nothing else of a grouping.
    after as GroupingRecord,
  ).map(({ name }) => name);
  expect(names).not.toContain('group-01');
  expect(names).not.toContain('group-02');
});

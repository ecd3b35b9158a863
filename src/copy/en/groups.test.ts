import { describe, expect, test } from 'vitest';
import { toCalendarDay } from '../../domain/calendar-parts.ts';
import { groupNews as inSpanish } from '../es/group-news.ts';
import { groups as inSpanishGroups } from '../es/groups.ts';
import { mentors as mentorsInSpanish } from '../es/mentors.ts';
import { spanish } from '../es/spanish.ts';
import { clockChange } from './clock-change.ts';
import { english } from './english.ts';
import { groupNews } from './group-news.ts';
import { groups } from './groups.ts';
import { mentors } from './mentors.ts';

describe('how near to the best a grouping is', () => {
  test('is called proven only where it was checked without the solver', () => {
    expect(groups.quality.placed.certified).toContain('proven');
    expect(groups.quality.value('certified', 0)).toContain('proven');
    for (const status of ['solver-proven', 'gap'] as const) {
      expect(groups.quality.value(status, 0)).not.toContain('proven');
    }
    expect(groups.quality.placed['solver-proven']).toContain('nothing else has checked it');
    expect(groups.quality.placed.gap).toContain('not proven');
  });

  test('names the distance, and says when it is not known', () => {
    expect(groups.quality.value('gap', 0.5)).toContain('at most 0.5 % from the best possible');
    expect(groups.quality.value('gap', 100)).toContain('not known');
  });
});

test('what changed before the first day is not said to have changed since a group began', () => {
  const one = { others: 0, slots: 0, status: 'certified' } as const;
  for (const words of [groupNews, inSpanish]) {
    const said = [1, 3].map((count) => `${words.repaired(count, '12 April')} ${words.moved(one)}`);
    for (const text of said) expect(text).not.toMatch(/began|empezaron/);
    expect(said.join()).toMatch(/after they were published|después de publicarse/);
  }
});

test('who left since groups were formed is counted apart from who got none', () => {
  expect(groups.waiting(2)).toBe('2 people wait for a place that falls free.');
  expect(groups.left(1)).toBe('1 person had a group and left since.');
  expect(inSpanishGroups.left(2)).toBe('2 personas tenían grupo y se fueron después.');
});

test('of all mentors who are listed it is said who has a seat, and the numbers add up', () => {
  const counts = { open: 29, full: 4, paused: 3 };
  expect(mentors.introductionTo(counts, 14, 'Spring 2027')).toBe(
    '36 people mentor here: 29 have a seat free now, 4 have none left and 3 take a break. 14 of them have enrolled for Spring 2027.',
  );
  expect(mentors.introduction({ open: 1, full: 0, paused: 0 })).toBe(
    '1 person mentors here: 1 has a seat free now.',
  );
  expect(mentorsInSpanish.introduction(counts)).toBe(
    '36 personas mentorizan aquí: 29 tienen plazas libres ahora, 4 ya no tienen ninguna y 3 hacen una pausa.',
  );
});

test('a place lends its calendar to the days of a group, which does not meet there', () => {
  expect(groups.group.rhythm(10, '19 January', '30 March', 'Berlin')).toBe(
    '10 meetings, from 19 January to 30 March by the calendar of Berlin.',
  );
  expect(inSpanishGroups.group.rhythm(1, '19 de enero', '30 de marzo', 'Berlín')).toBe(
    '1 reunión, del 19 de enero al 30 de marzo según el calendario de Berlín.',
  );
});

test('a group whose hour is not told has the days of its week', () => {
  const toWords = (first: string, last: string) => {
    const days = [toCalendarDay(first), toCalendarDay(last)] as const;
    return [
      groups.group.inWeek(...days, english.time.dayAndMonth),
      inSpanishGroups.group.inWeek(...days, spanish.time.dayAndMonth),
    ].map((words) => words.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''));
  };
  expect(toWords('2027-03-22', '2027-03-28')).toEqual([
    'in the week of 22–28 March',
    'en la semana del 22 al 28 de marzo',
  ]);
  expect(toWords('2027-03-29', '2027-04-04')).toEqual([
    'in the week of 29 March – 4 April',
    'en la semana del 29 de marzo al 4 de abril',
  ]);
});

test('reasons carry their numbers', () => {
  const write = (reason: Parameters<typeof groups.reason>[0]) =>
    groups.reason(
      reason,
      (id) => id,
      (tag) => tag,
    );
  expect(write({ kind: 'asked-topic', topic: 'git', askedBy: 3, of: 4 })).toBe(
    '3 of 4 asked for git.',
  );
  expect(write({ kind: 'shared-time', meetings: 1 })).toBe('Everyone can make the one meeting.');
  expect(write({ kind: 'shared-language', languages: ['en', 'pt'] })).toBe(
    'Everyone speaks en and pt.',
  );
  expect(write({ kind: 'size', size: 5, target: 4 })).toBe('5 members; the aim was 4.');
});

test('one person without a group is spoken of as one', () => {
  expect(groups.unplaced(1)).toBe(
    '1 person has no group this time. The coordinators write to them.',
  );
  expect(groups.unplaced(2)).toContain('2 people have no group this time.');
  expect(groups.unplaced(2)).toContain('each of them');
});

test('how many have a place is told by number, and where all have one, as that', () => {
  expect(groups.summary(42, 44, 10)).toBe(
    '44 people asked for a place. 42 of them have one, in 10 groups.',
  );
  expect(groups.summary(7, 7, 6)).toContain('All of them have one, in 6 groups.');
  expect(groups.summary(1, 2, 1)).toContain('1 of them has one, in 1 group.');
});

test('a clock change says how far and which way', () => {
  expect(clockChange.sentence(-60, ['Lagos', 'UTC'])).toContain(
    'an hour earlier on the clocks of Lagos and UTC',
  );
  expect(clockChange.yours('3 October', 30)).toContain('30 minutes later');
  expect(clockChange.yours('3 October', -120)).toContain('2 hours earlier');
});

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { toLength } from './clock-change.ts';
import { cohort } from './cohort.ts';
import { directory } from './directory.ts';
import { groups } from './groups.ts';
import { join } from './join.ts';
import { time } from './time.ts';

const day = { weekday: 3, day: 31, month: 3, year: 2027 };

test('days, times and lengths are written as in Spanish', () => {
  expect(time.shortDay(day)).toBe('mié 31 mar');
  expect(time.longDay(day)).toBe('miércoles 31 de marzo de 2027');
  expect([6, 3].map((weekday) => time.weekly({ ...day, weekday }))).toEqual([
    'Los sábados',
    'Los miércoles',
  ]);
  expect([45, 60, 90, 135, 500].map(toLength)).toEqual([
    '45 minutos',
    'una hora',
    '90 minutos',
    '2 horas y cuarto',
    '8 horas y 20 minutos',
  ]);
});

test('what was aimed at is one or several', () => {
  const write = (size: number, target: number) =>
    groups.reason(
      { kind: 'size', size, target },
      (id) => id,
      (tag) => tag,
    );
  expect(write(2, 1)).toBe('2 integrantes; se buscaba 1.');
  expect(write(5, 4)).toBe('5 integrantes; se buscaban 4.');
});

test('one is one and many are many', () => {
  const none = { count: 0, minutes: 0 };
  const open = { everyone: { count: 1, minutes: 60 }, mentors: none, mentees: none };
  expect(cohort.commitmentSentence({ group: { count: 10, minutes: 600 }, round: none }, open)).toBe(
    '10 reuniones de tu grupo (10 horas) y 1 sesión para todo el mundo (una hora).',
  );
  expect(directory.matching(1, [['Git'], ['español', 'inglés']])).toBe(
    '1 persona mentora cumple Git y español o inglés',
  );
  expect(groups.quality.value('gap', 0.5)).toContain('0,5 %');
});

test('the file that people start from is an enrollment that waits for its private part', () => {
  const read = enrollmentSchema.parse(parse(join.template('2026-09-01', 'public')));
  expect(read).toMatchObject({ handle: 'tu-nombre', state: 'awaiting-private-part', topics: [] });
});

test('a fixed day of a group is named in Spanish', () => {
  expect(groups.decisions.slot(undefined, { weekday: 'wednesday', start: '18:00' })).toBe(
    'El grupo de una persona debía reunirse cada miércoles a las 18:00.',
  );
});

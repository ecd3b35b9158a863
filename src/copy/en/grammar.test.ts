import { expect, test } from 'vitest';
import { toUnbroken } from '../grammar.ts';
import { cohort } from './cohort.ts';
import { time } from './time.ts';

const june = { weekday: 7, day: 20, month: 6, year: 2027 };
const april = { weekday: 1, day: 12, month: 4, year: 2027 };

test('no line ends inside a range of days', () => {
  const ranges = [
    cohort.range(april, june, time.dayAndMonth),
    cohort.range(april, { ...april, day: 18 }, time.dayAndMonth),
    cohort.days('12 April', '20 June 2027'),
  ];
  for (const range of ranges) {
    expect(range).toContain('\u2060–\u2060');
    expect(range).not.toContain(' ');
  }
});

test('a text that does not break stays as it is when it is kept together again', () => {
  expect(toUnbroken(toUnbroken('12 April – 20 June'))).toBe(toUnbroken('12 April – 20 June'));
});

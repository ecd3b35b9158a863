import { expect, test } from 'vitest';
import { speaksOfOtherWeeks, withWeeks } from './weeks-in-prose.ts';

test('a cohort of another length is promised as many weeks and meetings as it has', () => {
  const text =
    'Ten weeks. I come to the ten meetings. Diez semanas, las diez reuniones. For ten years.';
  expect(withWeeks(text, 12)).toBe(
    'Twelve weeks. I come to the twelve meetings. Doce semanas, las doce reuniones. For ten years.',
  );
  expect(withWeeks(text, 26)).toContain('26 weeks. I come to the 26 meetings.');
  expect(withWeeks(text, 10)).toBe(text);
  expect(withWeeks(text, 1)).toBe(text);
});

test('what speaks of other weeks than a cohort has is found', () => {
  expect(speaksOfOtherWeeks('It lasts ten weeks.', 6)).toBe(true);
  expect(speaksOfOtherWeeks('It lasts ten weeks.', undefined)).toBe(true);
  expect(speaksOfOtherWeeks('It lasts ten weeks.', 10)).toBe(false);
  expect(speaksOfOtherWeeks('A guest comes in week 6 or 7.', 6)).toBe(true);
  expect(speaksOfOtherWeeks('en la semana 6 o 7', 8)).toBe(false);
  expect(speaksOfOtherWeeks('By week eight it is done.', 6)).toBe(true);
  expect(speaksOfOtherWeeks('En la semana cinco léanla.', 4)).toBe(true);
  expect(speaksOfOtherWeeks('By week two it is begun, in a week tenfold.', 6)).toBe(false);
  expect(speaksOfOtherWeeks('It lasts six weeks, for ten years.', 6)).toBe(false);
});

import { expect, test } from 'vitest';
import { splitDays } from './dated-text.ts';

test('days stand apart from the text around them, and nothing is lost', () => {
  expect(splitDays('Introduction · 2021-09-22 · ols-4')).toEqual([
    { text: 'Introduction · ', isDay: false },
    { text: '2021-09-22', isDay: true },
    { text: ' · ols-4', isDay: false },
  ]);
  expect(splitDays('2020-01-29')).toEqual([{ text: '2020-01-29', isDay: true }]);
});

test.each(['', 'ols-9-catalyst', '2021-13-01', '12021-09-22', '2021-09-221'])(
  '“%s” holds no day',
  (text) => {
    expect(splitDays(text).some(({ isDay }) => isDay)).toBe(false);
    expect(
      splitDays(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  },
);

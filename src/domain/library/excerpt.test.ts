import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toExcerpt, withoutSummary } from './excerpt.ts';

const filler = Array.from({ length: 60 }, (_, index) => `w${String(index)}`);

test('an excerpt becomes text with marked parts', () => {
  expect(toExcerpt('Bring one question and a goal.', [1, 5])).toEqual([
    { text: 'Bring ', marked: false },
    { text: 'one', marked: true },
    { text: ' question and a ', marked: false },
    { text: 'goal.', marked: true },
  ]);
});

test('markup stays text', () => {
  expect(toExcerpt('<img src=x onerror=alert(1)> <b> &lt;', [])).toEqual([
    { text: '<img src=x onerror=alert(1)> <b> &lt;', marked: false },
  ]);
});

test('an excerpt is cut where most of what matches stands together', () => {
  const text = toExcerpt(filler.join(' '), [2, 40, 44]).map((part) => part.text);
  expect(text.join('').split(' ')).toHaveLength(30);
  expect(text).toContain('w40');
  expect(text).toContain('w44');
  expect(text).not.toContain('w2');
});

test('an excerpt of a part of a text keeps to that part', () => {
  const words = (positions: number[]) =>
    toExcerpt(filler.join(' '), positions, { start: 40, end: 50 });
  expect(words([2]).map(({ text }) => text)).toEqual([filler.slice(40, 50).join(' ')]);
  expect(words([2, 41])[1]).toEqual({ text: 'w41', marked: true });
});

test('a language without spaces gets none', () => {
  expect(toExcerpt('質問\u200Bの\u200B書き方', [0])).toEqual([
    { text: '質問', marked: true },
    { text: 'の書き方', marked: false },
  ]);
});

test('an excerpt does not say the summary again', () => {
  const summary = 'How to choose an hour, and how to survive the weeks when clocks change.';
  const head = `Across zones. ${summary}`;
  const shorten = (content: string, positions: readonly number[]) =>
    withoutSummary(toExcerpt(content, positions), summary);
  expect(shorten(head, [6])).toEqual([]);
  expect(shorten(`${head} Ask first.`, [6])).toEqual([]);
  expect(shorten(`${head} Ask for an hour first.`, [6, 19])).toEqual([
    { text: 'Ask for an ', marked: false },
    { text: 'hour', marked: true },
    { text: ' first.', marked: false },
  ]);
  expect(shorten('choose an hour', [2])).toEqual(toExcerpt('choose an hour', [2]));
  expect(withoutSummary(toExcerpt(head, [6]), '')).toEqual(toExcerpt(head, [6]));
});

test('no word is lost or added, and only those that match are marked', () => {
  const words = fc.array(fc.stringMatching(/^[a-z;]{1,9}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.array(fc.nat({ max: 29 })), (content, positions) => {
      const parts = toExcerpt(content.join(' '), positions);
      expect(parts.map((part) => part.text).join('')).toBe(content.join(' '));
      const marked = parts.filter((part) => part.marked).flatMap(({ text }) => text.split(' '));
      expect(marked).toEqual(content.filter((_, index) => positions.includes(index)));
    }),
  );
});

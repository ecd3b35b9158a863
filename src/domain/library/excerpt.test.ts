import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toExcerptParts, withoutSummary } from './excerpt.ts';

test('an excerpt becomes text with marked parts', () => {
  expect(toExcerptParts('Bring <mark>one</mark> question &amp; a <mark>goal</mark>.')).toEqual([
    { text: 'Bring ', marked: false },
    { text: 'one', marked: true },
    { text: ' question & a ', marked: false },
    { text: 'goal', marked: true },
    { text: '.', marked: false },
  ]);
});

test('other markup stays text', () => {
  expect(toExcerptParts('<img src=x onerror=alert(1)> &lt;b&gt; &amp;lt;')).toEqual([
    { text: '<img src=x onerror=alert(1)> <b> &lt;', marked: false },
  ]);
});

test('an excerpt does not say the summary again', () => {
  const summary = 'How to choose an hour, and how to survive the weeks when clocks change.';
  const shorten = (excerpt: string) => withoutSummary(toExcerptParts(excerpt), summary);
  const head = `Across zones. ${summary.replace('hour', '<mark>hour</mark>')}`;
  expect(shorten(head)).toEqual([]);
  expect(shorten(`${head} Ask first.`)).toEqual([]);
  expect(shorten(`${head}. Ask for an <mark>hour</mark> first.`)).toEqual([
    { text: 'Ask for an ', marked: false },
    { text: 'hour', marked: true },
    { text: ' first.', marked: false },
  ]);
  expect(shorten('choose an <mark>hour</mark>')).toEqual(
    toExcerptParts('choose an <mark>hour</mark>'),
  );
  expect(withoutSummary(toExcerptParts(head), '')).toEqual(toExcerptParts(head));
});

test('no text is lost or added', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^[a-z &;]{1,9}$/), fc.boolean())),
      (pieces) => {
        const excerpt = pieces
          .map(([text, marked]) => {
            const written = text.replaceAll('&', '&amp;');
            return marked ? `<mark>${written}</mark>` : written;
          })
          .join('');
        const text = toExcerptParts(excerpt)
          .map((part) => part.text)
          .join('');
        expect(text).toBe(pieces.map(([piece]) => piece).join(''));
      },
    ),
  );
});

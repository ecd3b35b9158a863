import { expect, test } from 'vitest';
import { toGuideLinks, type GuideReader } from './guide-links.ts';

const guides = new Map([
  ['orientation', { slug: 'antes', language: 'es' }],
  ['antes', { slug: 'antes', language: 'es' }],
  ['matching', { slug: 'matching', language: 'en' }],
]);
const reader: GuideReader = {
  base: '/hub/',
  find: (slug) => guides.get(slug),
  toNote: (language) => (language === 'en' ? 'en inglés' : ''),
};

test('a link to a guide leads to the translation, without a part that only the original is known to have', () => {
  expect(toGuideLinks('<a href="/hub/resources/orientation/#week">la guía</a>.', reader)).toBe(
    '<a href="/hub/resources/antes/">la guía</a>.',
  );
  expect(toGuideLinks('<a href="/hub/resources/antes/#semana">la guía</a>.', reader)).toBe(
    '<a href="/hub/resources/antes/#semana">la guía</a>.',
  );
});

test('a guide that is in another language alone says so after the link, and to programs', () => {
  expect(
    toGuideLinks(
      '<a class="x" href="/hub/resources/matching/#a" rel="y"><em>Cómo</em></a>, y',
      reader,
    ),
  ).toBe(
    '<a class="x" href="/hub/resources/matching/#a" hreflang="en" rel="y"><em>Cómo</em></a> (en inglés), y',
  );
});

test('links to all else, and to what is not published, stay as they are', () => {
  const html =
    '<a href="/hub/faq/">1</a> <a href="/resources/matching/">2</a> <a href="/hub/resources/draft/">3</a> <a href="https://example.org/hub/resources/matching/">4</a>';
  expect(toGuideLinks(html, reader)).toBe(html);
});

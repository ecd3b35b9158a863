import { expect, test } from 'vitest';
import { listFeeds, takeForFeed } from './feeds.ts';

const toAdded = (...languages: readonly string[]) =>
  languages.map((language) => ({ item: { resource: { language } } }));
const added = toAdded('en', 'es-AR', 'de', 'en-GB');

test('a feed of one language names no resource of another, and the forms of countries are one language', () => {
  expect(takeForFeed(added, 'en')).toEqual(toAdded('en', 'en-GB'));
  expect(takeForFeed(added, 'es')).toEqual(toAdded('es-AR'));
  expect(takeForFeed(added, undefined)).toEqual(added);
});

test('a feed ends after fifty, counted in its own language', () => {
  const many = Array.from({ length: 60 }, () => toAdded('de', 'en')).flat();
  expect(takeForFeed(many, 'en')).toEqual(toAdded(...Array.from({ length: 50 }, () => 'en')));
});

test('a page offers the feed of its language, and that of all where there are others', () => {
  expect(listFeeds(added, 'es')).toEqual(['es', undefined]);
  expect(listFeeds(toAdded('en', 'en'), 'en')).toEqual(['en']);
  expect(listFeeds(toAdded('en'), 'es')).toEqual([undefined]);
  expect(listFeeds([], 'en')).toEqual([]);
});

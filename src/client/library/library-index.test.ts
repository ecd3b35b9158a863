import { beforeAll, describe, expect, test } from 'vitest';
import { toCatalog, type CatalogPage } from '../../domain/library/to-catalog.ts';
import { emptyQuery, type LibraryQuery } from '../../domain/library/library-query.ts';
import { LibraryIndex } from './library-index.ts';
import type { SearchEngine } from './search-engine.ts';

const pages = [
  { type: 'resource', text: 'sowing calendar', topic: 'gardening', kind: 'template' },
  { type: 'resource', text: 'worm bin', topic: 'composting', kind: 'article' },
  { type: 'resource', text: 'worm tea', topic: 'composting', kind: 'template' },
  { type: 'mentor', text: 'asks about a worm', topic: '', kind: '' },
];

/** Searches the pages above as the real index does: a word that it lacks is shortened until it has one. */
const engine: SearchEngine = {
  language: 'en',
  others: [],
  loadOther: () => Promise.reject(new Error('There is no other language.')),
  pageCount: pages.length,
  functionWords: new Set(['about']),
  loadCatalog: () => Promise.resolve(toCatalog(pages.map(toCatalogPage))),
  loadKnownWords: () =>
    Promise.resolve({
      vocabulary: ['worm', 'sowing', 'calendar'],
      everyday: new Set(),
      foreign: new Set(),
    }),
  loadPage: (id) =>
    Promise.resolve({ url: '/', language: 'en', content: id, meta: {}, filters: {}, anchors: [] }),
  search: (word) =>
    Promise.resolve(findWord(word).map(({ text }) => ({ id: text, score: 1, words: [0] }))),
};

function findWord(word: string): typeof pages {
  const exact = /^"(.*)"$/.exec(word)?.[1];
  if (exact !== undefined) return pages.filter((page) => page.text.split(' ').includes(exact));
  for (let length = word.length; length > 0; length -= 1) {
    const found = pages.filter((page) => page.text.includes(word.slice(0, length)));
    if (found.length > 0) return found;
  }
  return [];
}

function toCatalogPage({ type, text, topic, kind }: (typeof pages)[number]): CatalogPage {
  return { id: text, title: text, filters: { type: [type], topic: [topic], kind: [kind] } };
}

function ask(text: string, chosen: Partial<LibraryQuery['chosen']> = {}): LibraryQuery {
  return { text, chosen: { ...emptyQuery.chosen, ...chosen } };
}

describe('the library in the search index', () => {
  let library: LibraryIndex;
  const find = async (query: LibraryQuery) =>
    (await library.find(query)).pages.map(({ id }) => id).sort();

  beforeAll(async () => {
    library = await LibraryIndex.open(engine);
  });

  test('holds resources alone', async () => {
    expect(await find(ask('worm'))).toEqual(['worm bin', 'worm tea']);
    const all = await library.find(ask(''));
    expect(all.pages.map(({ id }) => id)).toEqual(['sowing calendar', 'worm bin', 'worm tea']);
  });

  test('finds what holds most of the words, and what holds all of them first', async () => {
    expect(await find(ask('worm calendar'))).toHaveLength(3);
    const { pages: found } = await library.find(ask('tea worm'));
    expect(found.map(({ id }) => id)).toEqual(['worm tea', 'worm bin']);
  });

  test('mends a word that nothing begins with, and says which word it took', async () => {
    expect(await library.find(ask('sowimg'))).toMatchObject({
      text: 'sowing',
      pages: [{ id: 'sowing calendar' }],
    });
    expect(await library.find(ask('Calender for a worm'))).toMatchObject({
      text: 'calendar for a worm',
    });
  });

  test('takes a word that is still being typed as it is', async () => {
    expect(await library.find(ask('sow'))).toMatchObject({ text: 'sow', pages: [{}] });
  });

  test('finds nothing for a word that shares a letter or two with others', async () => {
    expect(await find(ask('woodpecker'))).toEqual([]);
  });

  test('several values of a facet widen, several facets narrow', async () => {
    expect(await find(ask('', { topic: ['gardening', 'composting'] }))).toHaveLength(3);
    expect(await find(ask('', { topic: ['composting'], kind: ['template'] }))).toEqual([
      'worm tea',
    ]);
    expect(await find(ask('worm', { topic: ['gardening'] }))).toEqual([]);
  });

  test('counts a facet as if nothing of it were chosen, and the others as they are', async () => {
    const counts = await library.countFacets(ask('', { topic: ['composting'], kind: ['article'] }));
    expect(counts.get('topic')).toMatchObject({ composting: 1, gardening: 0 });
    expect(counts.get('kind')).toMatchObject({ article: 1, template: 1 });
  });

  test('knows which part of a question to leave out, the best first', async () => {
    const query = ask('worm', { topic: ['gardening'], kind: ['template'] });
    const ways = await library.findWaysOut(query);
    expect(ways.map(({ filter, count }) => [filter?.value, count])).toEqual([
      ['gardening', 1],
      [undefined, 1],
    ]);
    expect(await library.findWaysOut(ask('nowhere'))).toEqual([]);
  });

  test('names other pages for a text, and none while the library is narrowed', async () => {
    expect(await library.findElsewhere(ask('worm'))).toHaveLength(1);
    expect(await library.findElsewhere(ask('worm', { kind: ['article'] }))).toEqual([]);
    expect(await library.findElsewhere(ask(''))).toEqual([]);
  });
});

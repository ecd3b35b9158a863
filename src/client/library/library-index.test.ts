import { describe, expect, test } from 'vitest';
import type { IndexFilters } from '../../domain/library/index-filters.ts';
import { emptyQuery, type LibraryQuery } from '../../domain/library/library-query.ts';
import { countFacets, findElsewhere, findResources, findWaysOut } from './library-index.ts';
import type { Found, SearchEngine } from './search-engine.ts';

const pages = [
  { type: 'resource', text: 'sowing calendar', topic: 'gardening', kind: 'template' },
  { type: 'resource', text: 'worm bin', topic: 'composting', kind: 'article' },
  { type: 'resource', text: 'worm tea', topic: 'composting', kind: 'template' },
  { type: 'mentor', text: 'asks about worms', topic: '', kind: '' },
];

/** Searches the pages above as the real index does: names narrow, values widen. */
const engine: SearchEngine = {
  filters: () => Promise.resolve({}),
  search: (text, { filters }) => {
    const found = pages.filter(
      (page) =>
        (text === null || page.text.includes(text)) &&
        Object.entries(filters).every(([name, { any }]) => any.includes(readValue(page, name))),
    );
    return Promise.resolve({ results: found.map(toResult), filters: toCounts(found) });
  },
};

function readValue(page: (typeof pages)[number], name: string): string {
  return new Map(Object.entries(page)).get(name) ?? '';
}

function toResult(page: (typeof pages)[number]): Found['results'][number] {
  const hit = { url: '/', excerpt: page.text, meta: {}, filters: { type: [page.type] } };
  return { data: () => Promise.resolve(hit) };
}

function toCounts(found: typeof pages): Found['filters'] {
  const count = (name: 'topic' | 'kind') => {
    const counts: Record<string, number> = {};
    for (const page of found) counts[page[name]] = (counts[page[name]] ?? 0) + 1;
    return counts;
  };
  return { topic: count('topic'), kind: count('kind') };
}

function ask(text: string, chosen: Partial<LibraryQuery['chosen']> = {}): LibraryQuery {
  return { text, chosen: { ...emptyQuery.chosen, ...chosen } };
}

describe('the library in the search index', () => {
  test('holds resources alone', async () => {
    expect((await findResources(engine, ask('worm'))).results).toHaveLength(2);
  });

  test('counts a facet as if nothing of it were chosen, and the others as they are', async () => {
    const query = ask('', { topic: ['composting'], kind: ['article'] });
    const counts = await countFacets(engine, query, await findResources(engine, query));
    expect(counts.get('topic')).toEqual({ composting: 1 });
    expect(counts.get('kind')).toEqual({ article: 1, template: 1 });
  });

  test('knows which part of a question to leave out, the best first', async () => {
    const query = ask('worm', { topic: ['gardening'], kind: ['template'] });
    const ways = await findWaysOut(engine, query);
    expect(ways.map(({ filter, count }) => [filter?.value, count])).toEqual([
      ['gardening', 1],
      [undefined, 1],
    ]);
    expect(await findWaysOut(engine, ask('nowhere'))).toEqual([]);
  });

  test('names other pages for a text, and none while the library is narrowed', async () => {
    expect(await findElsewhere(engine, ask('worm'))).toHaveLength(1);
    expect(await findElsewhere(engine, ask('worm', { kind: ['article'] }))).toEqual([]);
    expect(await findElsewhere(engine, ask(''))).toEqual([]);
  });
});

test('filters reach the index by name, each with its values', async () => {
  const asked: IndexFilters[] = [];
  const listening: SearchEngine = {
    ...engine,
    search: (text, options) => {
      asked.push(options.filters);
      return engine.search(text, options);
    },
  };
  await findResources(listening, ask('', { language: ['en', 'pt-BR'] }));
  expect(asked).toEqual([{ type: { any: ['resource'] }, language: { any: ['en', 'pt-BR'] } }]);
});

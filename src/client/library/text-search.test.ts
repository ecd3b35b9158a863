import { expect, test } from 'vitest';
import { searchText, type TextEngine } from './text-search.ts';

const pages = [
  'choosing a license',
  'terms of the licence',
  'acessibilidade na web',
  'accessible meetings',
  'a mentee never replies',
];
const vocabulary = [
  'licence',
  'license',
  'accessibility',
  'accessible',
  'mentee',
  'never',
  'replies',
  'contribuir',
];

/** Finds a word as the real index does: what it lacks is shortened until it begins another. */
const engine: TextEngine = {
  functionWords: new Set(['my', 'does', 'the', 'in', 'what']),
  loadKnownWords: () =>
    Promise.resolve({
      vocabulary,
      everyday: new Set(['acessa']),
      foreign: new Set(['nevar', 'metas']),
    }),
  loadPage: (id) =>
    Promise.resolve({ url: '/', language: 'en', content: id, meta: {}, filters: {}, anchors: [] }),
  search: (word) => {
    const exact = /^"(.*)"$/.exec(word)?.[1];
    if (exact !== undefined) return Promise.resolve(findBeginning(exact, true));
    for (let length = word.length; length > 0; length -= 1) {
      const found = findBeginning(word.slice(0, length), false);
      if (found.length > 0) return Promise.resolve(found);
    }
    return Promise.resolve([]);
  },
};

function findBeginning(beginning: string, isWhole: boolean) {
  return pages.flatMap((id) => {
    if (beginning.includes(' '))
      return id.includes(beginning) ? [{ id, score: 1, words: [0] }] : [];
    const words = id.split(' ');
    const at = words.findIndex((word) =>
      isWhole ? word === beginning : word.startsWith(beginning),
    );
    return at === -1 ? [] : [{ id, score: 1, words: [at] }];
  });
}

const search = async (text: string, isSearched: (id: string) => boolean = () => true) => {
  const result = await searchText(engine, text, { has: isSearched, size: pages.length });
  return { text: result.text, pages: result.pages.map(({ id }) => id) };
};

test('a misspelled word is not taken for a longer one that merely begins as it does', async () => {
  expect(await search('acessibility')).toEqual({
    text: 'accessibility',
    pages: ['accessible meetings'],
  });
});

test('a word that is still being typed, and another form of a word, are left as they are', async () => {
  expect(await search('acessibi')).toEqual({ text: 'acessibi', pages: ['acessibilidade na web'] });
  expect(await search('acessibilidades')).toMatchObject({ text: 'acessibilidades' });
});

test('each wrong word of a text is mended, a short one too', async () => {
  expect(await search('mentee nver repleis')).toEqual({
    text: 'mentee never replies',
    pages: ['a mentee never replies'],
  });
});

test('a word that stands in any page is never altered, though no page that is searched has it', async () => {
  expect(await search('licence')).toEqual({ text: 'licence', pages: ['terms of the licence'] });
  expect(await search('licence', (id) => !id.startsWith('terms'))).toEqual({
    text: 'licence',
    pages: [],
  });
});

test('a word of every day, or of another language, is no typing error', async () => {
  expect(await search('nevar')).toEqual({ text: 'nevar', pages: [] });
  expect(await search('nver')).toMatchObject({ text: 'never' });
});

test('who writes one word in another language writes the others in it too', async () => {
  expect(await search('nver')).toMatchObject({ text: 'never' });
  expect(await search('nver metas')).toMatchObject({ text: 'nver metas' });
});

test('what was mended can be searched for as it was typed', async () => {
  const mended = await searchText(engine, 'Nver mentee', { has: () => true, size: pages.length });
  expect(mended.asTyped).toBe('"nver" mentee');
  expect(await search('"nver" mentee')).toEqual({
    text: '"nver" mentee',
    pages: ['a mentee never replies'],
  });
  const plain = await searchText(engine, 'mentee', { has: () => true, size: pages.length });
  expect(plain.asTyped).toBeUndefined();
});

test('what is quoted stands in all that is found as it is, where any page has it', async () => {
  expect((await search('"na web" meetings')).pages).toEqual(['acessibilidade na web']);
  expect((await search('"access"')).pages).toEqual([]);
  expect((await search('"access" meetings')).pages).toEqual(['accessible meetings']);
});

test('words that say nothing are searched for only where a text has no others', async () => {
  const asked: string[] = [];
  const listening: TextEngine = {
    ...engine,
    search: (word) => {
      asked.push(word);
      return engine.search(word);
    },
  };
  const all = { has: () => true, size: pages.length };
  await searchText(listening, 'Does my mentee never', all);
  expect(asked.filter((word) => !word.startsWith('"')).sort()).toEqual(['mentee', 'never']);
  const { pages: found } = await searchText(engine, 'the', all);
  expect(found.map(({ id }) => id)).toEqual(['terms of the licence']);
});

test('what says the words side by side, as they were typed, stands first', async () => {
  const sides = ['never does a mentee', 'a mentee never', 'never, mentee'];
  const other: TextEngine = {
    ...engine,
    search: (text) => {
      const words = text.replaceAll('"', '');
      const found = sides.filter((id) => id.includes(words));
      return Promise.resolve(found.map((id) => ({ id, score: 1, words: [0] })));
    },
  };
  const { pages: found } = await searchText(other, 'does my mentee never reply', {
    has: () => true,
    size: 3,
  });
  expect(found[0]?.id).toBe('a mentee never');
  expect(found).toHaveLength(3);
});

test('a page with the word itself stands before one with a longer word', async () => {
  const { pages: found } = await searchText(
    {
      ...engine,
      search: (text) =>
        Promise.resolve(
          text.startsWith('"')
            ? [{ id: 'change', score: 1, words: [0] }]
            : [
                { id: 'changelog', score: 9, words: [0] },
                { id: 'change', score: 6, words: [0] },
              ],
        ),
    },
    'change',
    { has: () => true, size: 9 },
  );
  expect(found.map(({ id }) => id)).toEqual(['change', 'changelog']);
});

test('a page whose title says just what was typed stands first, but for accents and words that say nothing', async () => {
  const titles = ['Questions on privácy', 'What privacy is', 'The Privácy', 'Private'];
  const named: TextEngine = {
    ...engine,
    loadPage: async (title) => ({ ...(await engine.loadPage(title)), meta: { title } }),
    search: () =>
      Promise.resolve(
        titles.map((id, at) => ({
          id,
          score: 9 - at,
          words: [],
          matchedMetaFields: id === 'Private' ? ['asked'] : ['title'],
        })),
      ),
  };
  const { pages: found } = await searchText(named, 'privacy', { has: () => true, size: 9 });
  expect(found.map(({ id }) => id)).toEqual(['The Privácy', ...titles.slice(0, 2), 'Private']);
});

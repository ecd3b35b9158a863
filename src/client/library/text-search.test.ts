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
  loadVocabulary: () => Promise.resolve(vocabulary),
  loadPage: (id) => Promise.resolve({ url: '/', content: id, meta: {}, filters: {} }),
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

test('a word that stands only in pages that are not searched is mended as if it stood nowhere', async () => {
  expect(await search('licence')).toEqual({ text: 'licence', pages: ['terms of the licence'] });
  expect(await search('licence', (id) => !id.startsWith('terms'))).toEqual({
    text: 'license',
    pages: ['choosing a license'],
  });
});

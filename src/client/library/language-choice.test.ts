import { expect, test, vi } from 'vitest';
import { chooseLanguage, type Searched } from './language-choice.ts';
import type { SearchEngine } from './search-engine.ts';

const english = new Set(['how', 'is', 'the', 'my']);
const spanish = ['cómo', 'la', 'mi', 'el'];
const texts = {
  en: ['meeting across time zones', 'how we measure', 'git y la rama'],
  es: ['reunirse en otra zona horaria', 'cómo medimos', 'git y la rama'],
};

interface Fake extends Searched<Fake> {
  readonly name: string;
}

/** Finds the texts of a language that hold words of another text. */
function toIndex(name: 'en' | 'es', isForeign = false): Fake {
  const functionWords = name === 'en' ? english : new Set(spanish);
  const index: Fake = {
    name,
    engine: {
      language: name,
      functionWords,
      others: [{ language: 'es', functionWords: spanish }],
    } as unknown as SearchEngine, // The choice reads no more of it.
    findText: (text) => {
      const words = text.split(' ').filter((word) => !functionWords.has(word));
      const pages = texts[name].map((id) => ({
        id,
        matches: words
          .filter((word) => id.split(' ').includes(word))
          .map(() => ({ id, score: 1, words: [0] })),
      }));
      const found = pages.filter(({ matches }) => matches.length > 0);
      const asTyped = undefined;
      return Promise.resolve({ text, asTyped, words: words.length, isForeign, pages: found });
    },
    inLanguage: () => Promise.resolve(toIndex('es')),
  };
  return index;
}

const choose = async (text: string, own = toIndex('en')) => (await chooseLanguage(own, text)).name;

test('a text whose everyday words are of another language is asked of that one', async () => {
  expect(await choose('cómo medimos')).toBe('es');
  expect(await choose('how we measure')).toBe('en');
});

test('what the page’s own language does not find is looked for in another', async () => {
  expect(await choose('zona horaria')).toBe('es');
  expect(await choose('horaria')).toBe('es');
  expect(await choose('xylophone')).toBe('en');
});

test('a word of another language is rather meant in that one, where it finds as much', async () => {
  expect(await choose('git rama', toIndex('en', true))).toBe('es');
  expect(await choose('time zones', toIndex('en', true))).toBe('en');
});

test('no other index is loaded for what is found', async () => {
  const inLanguage = vi.fn(toIndex('en').inLanguage);
  const own: Fake = { ...toIndex('en'), inLanguage };
  await chooseLanguage(own, 'time zones');
  await chooseLanguage(own, '');
  expect(inLanguage).not.toHaveBeenCalled();
});

test('an index that is out of reach leaves what was found', async () => {
  const own = { ...toIndex('en'), inLanguage: () => Promise.reject(new Error('offline')) };
  expect(await choose('zona horaria', own)).toBe('en');
  expect(await choose('cómo medimos', own)).toBe('en');
});

import { expect, test } from 'vitest';
import { toPageSearch } from './search-attributes.ts';

const spanish = { language: 'es', locale: 'es' };

test('a page is found by the words of readers for its title apart from those for its headings', () => {
  const named = toPageSearch({ named: ['Cambiar, pausar o salir'], headings: [] }, spanish);
  expect(named).toMatchObject({
    'data-asked': expect.stringMatching(/\birme\b.*\bsalgo\b/),
    'data-pagefind-meta': expect.not.stringContaining('told'),
  });
  const within = toPageSearch(
    { named: ['Preguntas'], headings: ['¿Y si quiero dejar el programa?'] },
    spanish,
  );
  expect(within).toMatchObject({
    'data-told': expect.stringMatching(/\birme\b.*\bsalgo\b/),
    'data-pagefind-meta': expect.not.stringContaining('asked'),
  });
});

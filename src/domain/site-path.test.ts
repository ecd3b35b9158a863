import { expect, test } from 'vitest';
import { readLocalePath, toLocalePath } from './site-path.ts';

test('the first language of a programme stands at the root, others in a folder of theirs', () => {
  expect(toLocalePath('/mentors/', 'en', 'en')).toBe('/mentors/');
  expect(toLocalePath('/mentors/', 'pt-BR', 'en')).toBe('/pt-br/mentors/');
});

test('the language of a page is read from the folder right below the base, and from nothing else', () => {
  const locales = ['en', 'es', 'pt-BR'];
  const read = (pathname: string) => readLocalePath(pathname, '/hub/', locales);
  expect(read('/hub/languages/es/')).toEqual({ locale: 'en', path: '/languages/es/' });
  expect(read('/hub/es/languages/en/')).toEqual({ locale: 'es', path: '/languages/en/' });
  expect(read('/hub/es/')).toEqual({ locale: 'es', path: '/' });
  expect(read('/hub/essay/')).toEqual({ locale: 'en', path: '/essay/' });
  expect(read('/hub/pt-br/mentors/')).toEqual({ locale: 'pt-BR', path: '/mentors/' });
});

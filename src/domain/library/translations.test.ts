import { expect, test } from 'vitest';
import { chooseVersion, toVersions } from './translations.ts';

const versions = toVersions(
  new Map([
    ['acuerdo', { language: 'es', translates: 'agreement' }],
    ['acordo', { language: 'pt-BR', translates: 'agreement' }],
    ['agreement', { language: 'en' }],
    ['alone', { language: 'en' }],
  ]),
);

function choose(named: string, language: string): string {
  return chooseVersion(named, versions.get(named) ?? [], language);
}

test('whoever names the original leads readers to the one in their language, and the other way round', () => {
  expect(choose('agreement', 'es')).toBe('acuerdo');
  expect(choose('acuerdo', 'en')).toBe('agreement');
  expect(choose('acuerdo', 'es')).toBe('acuerdo');
});

test('a variant of the language is near enough', () => {
  expect(choose('agreement', 'pt')).toBe('acordo');
});

test('where nothing is in the language of the reader, the link leads where it says', () => {
  expect(choose('agreement', 'ja')).toBe('agreement');
  expect(choose('acuerdo', 'ja')).toBe('acuerdo');
  expect(choose('alone', 'es')).toBe('alone');
});

test('what was translated stands before its translations, which stand by language', () => {
  expect(versions.get('acordo')?.map(({ slug }) => slug)).toEqual([
    'agreement',
    'acuerdo',
    'acordo',
  ]);
});

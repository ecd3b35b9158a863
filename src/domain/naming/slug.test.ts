import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleSchema, slugSchema } from '../../schemas/keys.ts';
import { longestHandle, toSlug, withEnding } from './slug.ts';

test.each([
  ['Grace Höpper', 'grace-hopper'],
  ['Åse Łukasiewicz-Ørn', 'ase-lukasiewicz-orn'],
  ["Seán O'Brien", 'sean-obrien'],
  ['Юлия Щукина', 'yuliya-shchukina'],
  ['Νίκος Παππάς', 'nikos-pappas'],
  ['  What is a README?  ', 'what-is-a-readme'],
  ['ﬁne Ⅳ', 'fine-iv'],
  ['田中', ''],
])('%s is filed as %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test('a long text ends after a whole word', () => {
  expect(toSlug('one two three four', 9)).toBe('one-two');
  expect(toSlug('one two three four', 7)).toBe('one-two');
  expect(toSlug('abcdefghijkl', 5)).toBe('abcde');
  expect(withEnding('one-two-three', '2', 9)).toBe('one-two-2');
});

test('whatever the text is, the name fits its schema or is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const slug = toSlug(text);
      const handle = toSlug(text, longestHandle);
      expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
      expect(handle === '' || handleSchema.safeParse(handle).success).toBe(true);
      if (slug !== '') {
        expect(slugSchema.safeParse(withEnding(slug, '2027-03-19')).success).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a name that Windows keeps for a device gets an ending, so that the schema takes it', () => {
  for (const name of ['Con', 'aux', 'NUL', 'prn', 'com1', 'LPT9']) {
    expect(handleSchema.safeParse(name.toLowerCase()).success).toBe(false);
    expect(toSlug(name)).toBe(`${name.toLowerCase()}-1`);
    expect(handleSchema.safeParse(toSlug(name)).success).toBe(true);
  }
  expect(toSlug('Connie')).toBe('connie');
});

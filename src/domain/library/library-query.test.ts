import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getLength } from './length.ts';
import type { LibraryQuery } from './library-query.ts';
import {
  emptyQuery,
  getActiveFacets,
  isEmptyQuery,
  readQuery,
  withoutFacet,
  withoutValue,
  writeQuery,
} from './library-query.ts';

const query: LibraryQuery = {
  text: 'first meeting',
  chosen: { ...emptyQuery.chosen, topic: ['accessibility', 'git'], length: ['short'] },
};

describe('a query of the library', () => {
  test('stands in the address in one order, whatever was chosen first', () => {
    const other = { ...query, chosen: { ...query.chosen, topic: ['git', 'accessibility'] } };
    expect(writeQuery(query)).toBe('?q=first+meeting&topic=accessibility&topic=git&length=short');
    expect(writeQuery(other)).toBe(writeQuery(query));
  });

  test('is the same after writing and reading', () => {
    const value = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    const values = fc.uniqueArray(value, { maxLength: 5 }).map((list) => list.sort());
    const queries = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
      chosen: fc.record({
        topic: values,
        kind: values,
        audience: values,
        stage: values,
        length: values,
        language: values,
      }),
    });
    fc.assert(
      fc.property(queries, (each) => {
        expect(readQuery(writeQuery(each))).toEqual(each);
      }),
    );
  });

  test('ignores whatever else stands in an address', () => {
    expect(readQuery('?utm=1&topic=%3Cb%3E&topic=git&topic=git&kind=')).toEqual({
      text: '',
      chosen: { ...emptyQuery.chosen, topic: ['git'] },
    });
    expect(readQuery(`?q=${'a'.repeat(5000)}`).text).toHaveLength(200);
  });

  test('knows when it asks for everything', () => {
    expect(isEmptyQuery(readQuery(''))).toBe(true);
    expect(isEmptyQuery(query)).toBe(false);
    expect(writeQuery(emptyQuery)).toBe('');
  });

  test('can lose one value or a whole facet', () => {
    expect(withoutValue(query, 'topic', 'git').chosen.topic).toEqual(['accessibility']);
    expect(withoutFacet(query, 'topic').chosen).toEqual({
      ...emptyQuery.chosen,
      length: ['short'],
    });
    expect(getActiveFacets(query)).toEqual(['topic', 'length']);
  });
});

test('a resource is short up to 10 minutes, medium up to 30, and has no length when nobody said', () => {
  expect([1, 10, 11, 30, 31, undefined].map(getLength)).toEqual([
    'short',
    'short',
    'medium',
    'medium',
    'long',
    undefined,
  ]);
});

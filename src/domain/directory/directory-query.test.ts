import { expect, test } from 'vitest';
import { readDirectoryQuery, writeDirectoryQuery } from './directory-query.ts';

test('an address is read and written back as it was', () => {
  const address = 'topic=design&topic=writing&language=en&sort=seats';
  const query = readDirectoryQuery(new URLSearchParams(address));
  expect(query.order).toBe('seats');
  expect(new URLSearchParams(writeDirectoryQuery(query)).toString()).toBe(address);
});

test('what an address cannot mean is passed over, and the usual order is not written', () => {
  const query = readDirectoryQuery(new URLSearchParams('colour=red&sort=likes'));
  expect(query.selection.size).toBe(0);
  expect(query.order).toBe('confirmed');
  expect(writeDirectoryQuery(query)).toEqual([]);
});

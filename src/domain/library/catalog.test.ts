import { expect, test } from 'vitest';
import { listIds, readHolders } from './catalog.ts';
import { toCatalogName } from './index-files.ts';
import { toCatalog } from './to-catalog.ts';

const pages = [
  { id: 'en_4', title: 'Ada', filters: { type: ['mentor'] } },
  { id: 'en_3', title: 'Ökonomie', filters: { type: ['resource'], topic: ['money', 'garden'] } },
  { id: 'en_2', title: 'a worm bin', filters: { type: ['resource'], topic: ['garden'] } },
  { id: 'en_1', title: 'No type', filters: {} },
  { id: 'en_0', title: 'Pears', filters: { type: ['resource'] } },
];

test('resources stand first, by title', () => {
  const catalog = toCatalog(pages);
  expect(listIds(catalog, ['resource'])).toEqual(['en_2', 'en_3', 'en_0']);
  expect(listIds(catalog, ['mentor'])).toEqual(['en_4']);
  expect(listIds(catalog, ['track'])).toEqual([]);
  expect(catalog.ids).toHaveLength(pages.length);
});

test('each value is held by the resources that were filed under it', () => {
  const topics = readHolders(toCatalog(pages)).get('topic');
  expect([...(topics?.get('garden') ?? [])]).toEqual(['en_2', 'en_3']);
  expect([...(topics?.get('money') ?? [])]).toEqual(['en_3']);
  expect(topics?.size).toBe(2);
});

test('the catalog is the same in whatever order the pages come', () => {
  expect(toCatalog([...pages].reverse())).toEqual(toCatalog(pages));
});

test('a language names its catalog in lower case, as the index does', () => {
  expect(toCatalogName('zh-Hans')).toBe('pages.zh-hans.json');
});

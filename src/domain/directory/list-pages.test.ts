import { expect, test } from 'vitest';
import { toListPages } from './list-pages.ts';

test('a list is cut into pages without losing or repeating anything', () => {
  const items = Array.from({ length: 201 }, (_, index) => index);
  const pages = toListPages(items, 100);
  expect(pages.map((page) => page.items.length)).toEqual([100, 100, 1]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map((page) => page.number)).toEqual([1, 2, 3]);
});

test('an empty list is one empty page', () => {
  expect(toListPages([], 100)).toEqual([{ number: 1, items: [] }]);
});

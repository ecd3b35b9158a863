import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/joining.md'), 'utf8');

test('wherever the guide says how to withdraw, it says that the sealed part goes, as check wants it', () => {
  const recipes = guide.split('\n').filter((line) => line.includes('`state: withdrawn`'));
  expect(recipes.length).toBeGreaterThan(1);
  for (const recipe of recipes) expect(recipe).toMatch(/delete[sd]? `sealed`|`sealed` deleted/);
});

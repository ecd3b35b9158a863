import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takenAddresses } from './page-rules.ts';

test('every page that the site makes at its root has its address taken', () => {
  const pages = path.resolve(import.meta.dirname, '../../src/pages');
  const entries = readdirSync(pages, { withFileTypes: true });
  const made = entries.flatMap((entry) => {
    if (!entry.isDirectory()) return /^(?!index)([^[]+)\.astro$/.exec(entry.name)?.[1] ?? [];
    const names = readdirSync(path.join(pages, entry.name));
    return names.some((name) => /^(index|\[\.{3}.*\])\.astro$/.test(name)) ? entry.name : [];
  });
  expect(made.length).toBeGreaterThan(8);
  expect(made.filter((name) => !takenAddresses.has(`/${name}/`))).toEqual([]);
});

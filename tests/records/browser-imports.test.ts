import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listImports } from '../boundaries/imports.ts';

/** Follows the imports of a module and returns every package that would come along. */
function listPackages(start: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, typeOnly } of listImports(file, readFileSync(file, 'utf8'))) {
      if (typeOnly) continue;
      if (specifier.startsWith('.')) visit(path.join(path.dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  visit(start);
  return [...packages].sort();
}

test.each([
  'src/records/front-matter/read-data.ts',
  'src/records/front-matter/split-front-matter.ts',
  'src/records/text/decode-text.ts',
  'src/records/match-kind.ts',
  'src/records/images/read-image.ts',
  'src/records/problem-catalogue.ts',
])('%s needs nothing that a browser lacks', (file) => {
  for (const name of listPackages(file))
    expect(['fastest-levenshtein', 'yaml', 'zod']).toContain(name);
});

test('the preview parses without the native parser', () => {
  const packages = listPackages('src/records/preview/preview-body.ts');
  expect(packages).toContain('mdast-util-from-markdown');
  expect(packages).not.toContain('satteri');
});

test('the native parser is found where it is used', () => {
  expect(listPackages('src/records/read-programme.ts')).toContain('satteri');
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Properties and values that mean one side of the screen, whatever the direction of the language. */
const oneSided =
  /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):|(?:text-align|float|clear): ?(?:left|right)|(?:margin|padding):(?: [^;\s]+){4};/;

function findOneSided(style: string): string[] {
  return style.split('\n').filter((line) => oneSided.test(line));
}

test('styles name no side of the screen, so that a page can be read from right to left', () => {
  const files = globSync(['src/**/*.css', 'src/**/*.astro']);
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const styles = file.endsWith('.css')
      ? [text]
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? '');
    return styles.flatMap(findOneSided).map((line) => `${file}: ${line.trim()}`);
  });
  expect(found).toEqual([]);
});

test('a side of the screen is found in every way in which it is named', () => {
  const lines = [
    'margin-left: 1rem;',
    '  left: 0;',
    'text-align: right;',
    'padding: 0 1rem 0 2rem;',
    'inset-inline-start: 0;',
    'padding: 0 1rem;',
    'grid-template: "left right";',
  ];
  expect(findOneSided(lines.join('\n'))).toEqual(lines.slice(0, 4));
});

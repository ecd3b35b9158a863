import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const pages = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
const files = ['README.md', 'CONTRIBUTING.md', ...pages.map((name) => `docs/${name}`)];
const groups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
// JSON.parse knows no shape; a key that is missing fails the tests that read it.
const manifest = JSON.parse(read('package.json')) as Record<
  'scripts' | (typeof groups)[number],
  Record<string, string>
>;

/** Lists what a pattern's first group finds in the pages, as `page: found`, where it does not hold. */
function listWhere(pattern: RegExp, fails: (found: string, file: string) => boolean): string[] {
  return files.flatMap((file) =>
    [...read(file).matchAll(pattern)]
      .map(([, found = '']) => found)
      .filter((found) => fails(found, file))
      .map((found) => `${file}: ${found}`),
  );
}

test('every page of the documentation is listed in its index', () => {
  const index = read('docs/README.md');
  const missing = pages.filter((name) => name !== 'README.md' && !index.includes(`](${name})`));
  expect(missing).toEqual([]);
});

test('every link of the documentation to a file leads to one', () => {
  const isDead = (target: string, file: string) =>
    !/^\w+:/.test(target) && !existsSync(path.join(root, path.dirname(file), target));
  expect(listWhere(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g, isDead)).toEqual([]);
});

test('every link to a part of a page leads to a heading', () => {
  const listHeadings = (file: string) =>
    [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, '')
        .replaceAll(' ', '-'),
    );
  const isDead = (target: string, file: string) => {
    const [page = '', part = ''] = target.split('#');
    const whole = page === '' ? file : path.join(path.dirname(file), page);
    return !listHeadings(whole).includes(part);
  };
  expect(listWhere(/\]\(((?:[\w./-]+\.md)?#[^)\s]+)\)/g, isDead)).toEqual([]);
});

test('every file of the code that the documentation names is there', () => {
  const isGone = (name: string) => !existsSync(path.join(root, name));
  expect(listWhere(/`((?:src|scripts|tests|docs|schemas)\/[\w./-]+)`/g, isGone)).toEqual([]);
});

test('every command that the documentation names is one', () => {
  const isUnknown = (name: string) => manifest.scripts[name] === undefined;
  expect(listWhere(/npm run ([\w:-]+)/g, isUnknown)).toEqual([]);
});

test('every package has a reason in the list of dependencies', () => {
  const named = read('docs/dependencies.md');
  const packages = groups.flatMap((group) => Object.keys(manifest[group]));
  expect(packages.length).toBeGreaterThan(20);
  // A family stands in one row, each member by its ending; types and the linter's own rules go with their package.
  const isNamed = (name: string) =>
    named.includes(name) || named.includes(name.replace(/^(mdast-util|micromark-extension)/, ''));
  const alone = packages.filter((name) => !/^@(types|eslint)\//.test(name));
  expect(alone.filter((name) => !isNamed(name))).toEqual([]);
});

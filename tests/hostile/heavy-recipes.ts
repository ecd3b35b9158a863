import { limits } from '../../src/records/limits.ts';
import { file, hole, page, type Recipe } from './recipe.ts';

/** Text of one unit again and again, as long as its kind of file may be. */
function fill(size: number, toUnit: (index: number) => string, start = '', end = ''): string {
  let text = start;
  for (let index = 0; text.length < size - 100; index += 1) text += toUnit(index);
  return text + end;
}

const { topics: topicsSize, cohort: cohortSize, grouping: groupingSize } = limits.bytes;
const grouping = 'cohorts/spring-2027/grouping.json';

/** Data that fill their file with as many values as they can. */
export const crowded: readonly Recipe[] = [
  file(
    '20,000 keys',
    'too-complex',
    'topics.yml',
    fill(topicsSize, (index) => `a${String(index)}:\n`),
  ),
  file(
    'one key 80,000 times',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => 'a:\n'),
  ),
  file(
    '130,000 items',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => 'a,', 'topics: [', ']'),
  ),
  file(
    'topics without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, (index) => `- id: t${String(index)}\n  label: L\n`, 'topics:\n'),
  ),
  file(
    'goals that are all different',
    'too-complex',
    'cohorts/spring-2027/cohort.mdx',
    fill(cohortSize, (index) => `${index.toString(36)},`, '---\ngoals: [', ']\n---\n'),
  ),
  // How many problems the parser found in it depended on the room that was left on its stack.
  file('a thousand mappings in a line', 'too-complex', 'topics.yml', 'title: '.repeat(1170)),
  file(
    'keys within keys on every line',
    'too-complex',
    'topics.yml',
    `title: |\n${'a: : |\n'.repeat(4000)}`,
  ),
  file(
    'anchors without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '&a '),
  ),
  file(
    'questions without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '? '),
  ),
  file(
    'brackets that close nothing',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => ']'),
  ),
  file(
    'blocks without a text',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '>\n|\n'),
  ),
  file(
    'quotes without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '"'),
  ),
  file(
    'a million numbers',
    'too-complex',
    grouping,
    fill(groupingSize, () => '1,', '{"groups":[', '1]}'),
  ),
  file(
    '200,000 keys of JSON',
    'too-complex',
    grouping,
    fill(groupingSize, (index) => `"${index.toString(36)}":1,`, '{', '"z":1}'),
  ),
  file('a million brackets', 'json-syntax', grouping, '['.repeat(groupingSize - 10)),
  file(
    'lists in lists in JSON',
    'too-complex',
    grouping,
    `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
  ),
];

/** Texts, data and files that cost too much to read. */
export const exhausting: readonly Recipe[] = [
  page('100,000 opening brackets', 'too-complex', '['.repeat(100_000)),
  page('10,000 brackets and parentheses', undefined, '[a]('.repeat(2500)),
  page('20,000 nested quotes', 'too-complex', `${'>'.repeat(20_000)} a`),
  page('1,000 nested lists', 'too-complex', `${'- '.repeat(1000)}a`),
  page('lists nested by their indentation', 'too-complex', indent(100)),
  page('ampersands without an end', 'too-complex', '&'.repeat(50_000)),
  page('opening signs without an end', 'too-complex', '\\<'.repeat(20_000)),
  page('100,000 stars', undefined, '*'.repeat(100_000)),
  page('emphasis opened and never closed', 'too-complex', '*a _b '.repeat(5000)),
  page('120,000 backslashes', 'too-complex', '\\'.repeat(120_000)),
  page('references to signs in one paragraph', 'too-complex', '&lt;script&gt;'.repeat(2400)),
  page('code of one brace again and again', 'too-complex', '`>}'.repeat(40_000)),
  page('11,000 addresses without a space', 'too-complex', 'a@b.org\u200d"'.repeat(11_000)),
  page('stars between braces', 'too-complex', '}**'.repeat(40_000)),
  page('100,000 backticks', undefined, `a ${'`'.repeat(100_000)}`),
  page('backticks of every length', undefined, ticks(400)),
  page('more lines than a text has', 'too-complex', '\n'.repeat(6000)),
  page('a table of a thousand columns', 'too-complex', '|a'.repeat(1000)),
  file('keys nested without an end', 'too-complex', 'topics.yml', `a: ${'['.repeat(50_000)}`),
  file('keys nested by their signs', 'too-complex', 'topics.yml', `a: ${'{b: '.repeat(5000)}`),
  hole('a page of 50 MB', 'pages/roles.mdx', 50_000_000),
  hole('settings of 50 MB', 'program.yml', 50_000_000),
  hole('a picture of 50 MB', 'figures/a.png', 50_000_000),
];

/** A list whose every item holds the next. */
function indent(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
}

/** Runs of backticks of which no two are as long. */
function ticks(most: number): string {
  return Array.from({ length: most }, (_, length) => `a ${'`'.repeat(length + 1)}`).join(' ');
}

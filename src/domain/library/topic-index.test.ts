import { describe, expect, test } from 'vitest';
import type { Topic } from '../../schemas/topics.ts';
import type { Shelf } from './topic-index.ts';
import { toPages, toShelves } from './topic-index.ts';

const topics: Topic[] = ['Writing', 'Accessibility', 'Éthique', 'Design'].map((label) => ({
  id: label.toLowerCase().replace('é', 'e'),
  label,
  synonyms: [],
}));

const shelved = (slug: string, title: string, ...ids: string[]) => ({
  slug,
  resource: { title, topics: ids },
});

const items = [
  shelved('zines', 'Zines', 'writing', 'design'),
  shelved('essays', 'Ébauches', 'writing'),
  shelved('apples', 'apples', 'writing', 'accessibility'),
  shelved('colors', 'Colors', 'design', 'accessibility'),
  shelved('loose', 'Loose leaf'),
  shelved('lost', 'Lost', 'no-such-topic'),
];

const outline = (shelves: readonly Shelf[]) =>
  shelves.map(({ topic, items: full, seeAlso, isContinued }) => [
    (topic?.label ?? '—') + (isContinued ? ' …' : ''),
    full.map(({ slug }) => slug).join(' '),
    seeAlso.map(({ slug }) => slug).join(' '),
  ]);

describe('the index of the library', () => {
  test('goes from A to Z, with each resource in full once and as a reference elsewhere', () => {
    expect(outline(toShelves(items, topics))).toEqual([
      ['Accessibility', '', 'apples colors'],
      ['Design', 'colors', 'zines'],
      ['Writing', 'apples essays zines', ''],
      ['—', 'loose lost', ''],
    ]);
  });

  test('does not depend on the order of the files', () => {
    expect(toShelves([...items].reverse(), [...topics].reverse())).toEqual(
      toShelves(items, topics),
    );
  });

  test('is cut into pages that hold every resource once, and says where a topic goes on', () => {
    const pages = toPages(toShelves(items, topics), 2);
    expect(pages.map(outline)).toEqual([
      [
        ['Accessibility', '', 'apples colors'],
        ['Design', 'colors', 'zines'],
      ],
      [['Writing', 'apples essays', '']],
      [
        ['Writing …', 'zines', ''],
        ['—', 'loose', ''],
      ],
      [['— …', 'lost', '']],
    ]);
  });

  test('gives four cross-references the room of one resource', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      shelved(`b-${String(index)}`, 'B', 'writing', 'accessibility'),
    );
    const shelves = toShelves([shelved('a', 'A', 'accessibility'), ...many], topics);
    const slugs = toPages(shelves, 4).map((page) =>
      page.flatMap(({ items: full }) => full.map(({ slug }) => slug)),
    );
    expect(slugs).toEqual([
      ['a', 'b-0'],
      ['b-1', 'b-2', 'b-3', 'b-4'],
      ['b-5', 'b-6', 'b-7'],
    ]);
  });

  test('is one page, even of an empty library', () => {
    expect(toPages(toShelves(items, topics), 100)).toHaveLength(1);
    expect(toPages([], 100)).toEqual([[]]);
  });
});

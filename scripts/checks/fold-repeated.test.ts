import { expect, test } from 'vitest';
import type { Problem } from '../../src/schemas/problem.ts';
import { foldRepeated } from './fold-repeated.ts';

const toUse = (topic: string, index: number): Problem => ({
  code: 'unknown-topic',
  level: 'problem',
  file: `content/mentors/m-${index}.mdx`,
  line: 4 + index,
  column: 10,
  message: `${topic} is not a topic.`,
  next: 'Correct it, or add it first. The topics stand in content/topics.yml.',
  docs: '/problems/unknown-topic/',
});
const uses = (topic: string, count: number) =>
  Array.from({ length: count }, (_, index) => toUse(topic, index));

test('many uses of one missing topic are one problem, which names their number and the first places', () => {
  const [one, ...others] = foldRepeated(uses('gardning', 14));
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    file: 'content/mentors/m-0.mdx',
    line: 4,
    message:
      'gardning is not a topic. 14 places name it: content/mentors/m-0.mdx:4, content/mentors/m-1.mdx:5, content/mentors/m-2.mdx:6 and 11 more.',
    next: 'Correct it, or add it first. The topics stand in content/topics.yml. Added there, it is right in all 14 places.',
  });
});

test('three places are all named', () => {
  expect(foldRepeated(uses('bees', 3))[0]?.message).toMatch(
    /3 places name it: content.*, content.* and content\/mentors\/m-2\.mdx:6\.$/,
  );
});

test('each missing topic has its own, at its first place, in the order in which they were', () => {
  const mixed = [...uses('bees', 5), ...uses('ants', 3), ...uses('worms', 1)];
  expect(foldRepeated(mixed).map(({ message }) => message.split(' ')[0])).toEqual([
    'bees',
    'ants',
    'worms',
  ]);
});

test('a few uses are shown each in its place', () => {
  expect(foldRepeated(uses('gardning', 2))).toEqual(uses('gardning', 2));
});

test('what has to be mended where it stands is never folded', () => {
  const zones = uses('x', 9).map((use) => ({ ...use, code: 'unknown-zone' }));
  expect(foldRepeated(zones)).toEqual(zones);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicsSchema, type Topic } from '../../schemas/topics.ts';
import { toTopicKey } from './topic-key.ts';
import { buildVocabulary } from './topic-vocabulary.ts';

const toSkeleton = (id: string) => id.replaceAll('0', 'o');
const existing: Topic[] = [
  { id: 'accessibility', label: 'Accessibility', synonyms: ['a11y'] },
  { id: 'python', label: 'Python', synonyms: ['Django'] },
];

function build(words: readonly string[], newFrom = 2) {
  const uses = words.map((word, index) => ({ word, line: index + 2 }));
  return buildVocabulary(existing, uses, { newFrom, toSkeleton });
}

test.each([
  ['React', 'react.js', 'reactjs', 'ReactJS', 'react js'],
  ['node js', 'nodejs', 'Node.js', 'NODE'],
  ['C#', 'c-sharp', 'csharp'],
  ['.NET', 'dotnet', 'dotnet core', '.netcore'],
  ['design system', 'Design Systems', 'design-systems'],
  ['frontend', 'front-end', 'Front end'],
  ['rails', 'Ruby on Rails', 'ror'],
  ['js', 'JavaScript', 'ES6'],
])('%s and its near-duplicates are one topic', (...words) => {
  expect(new Set(words.map(toTopicKey)).size).toBe(1);
});

test('what only looks alike stays apart', () => {
  const words = [
    'C',
    'C++',
    'C#',
    'Angular',
    'AngularJS',
    'Java',
    'JavaScript',
    'CSS',
    'Sass',
    'iOS',
  ];
  expect(new Set(words.map(toTopicKey)).size).toBe(words.length);
});

test('words for topics that exist mean these, by id, label, synonym or known word', () => {
  const { resolve, newTopics } = build(['a11y', 'django', 'Accessibilities', 'python3']);
  expect(newTopics).toEqual([]);
  expect(['A11Y', 'django', 'python3'].map((word) => resolve(word))).toEqual([
    { kind: 'topic', id: 'accessibility' },
    { kind: 'topic', id: 'python' },
    { kind: 'topic', id: 'python' },
  ]);
});

test('a word of enough rows becomes a topic with its spellings, a rarer one does not', () => {
  const { resolve, newTopics } = build([
    'reactjs',
    'React.js',
    'reactjs',
    'elm',
    'best-practices',
    'best practices',
  ]);
  expect(newTopics).toEqual([
    { id: 'best-practices', label: 'Best practices', synonyms: [] },
    { id: 'react', label: 'React', synonyms: ['React.js', 'reactjs'] },
  ]);
  expect(resolve('REACT')).toEqual({ kind: 'topic', id: 'react' });
  expect(resolve('elm')).toEqual({ kind: 'rare' });
  expect(build(['elm'], 1).newTopics).toEqual([{ id: 'elm', label: 'Elm', synonyms: [] }]);
});

test('a word twice in one row is one use', () => {
  const uses = [
    { word: 'elm', line: 2 },
    { word: 'Elm', line: 2 },
  ];
  expect(buildVocabulary([], uses, { newFrom: 2, toSkeleton }).newTopics).toEqual([]);
});

test('a word without Latin letters, or whose id would look like another, becomes no topic', () => {
  const { resolve } = build(['数学', '数学', 'pyth0n', 'pyth0n']);
  expect([resolve('数学'), resolve('pyth0n')]).toEqual([
    { kind: 'unnamable' },
    { kind: 'unnamable' },
  ]);
});

test('new topics always fit the schema, and the order of rows changes nothing', () => {
  const word = fc.oneof(
    fc.constantFrom('react', 'React.js', 'c', 'con', 'C++', 'node', 'elm', '.net', '数', '!'),
    fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter((text) => !/[\p{C}\p{Z}]/u.test(text)),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const uses = words.map((each, index) => ({ word: each, line: index }));
      const options = { newFrom: 1, toSkeleton };
      const { newTopics } = buildVocabulary(existing, uses, options);
      expect(topicsSchema.safeParse({ topics: [...existing, ...newTopics] }).success).toBe(true);
      expect(new Set(newTopics.map(({ id }) => id)).size).toBe(newTopics.length);
      expect(buildVocabulary(existing, uses.toReversed(), options).newTopics).toEqual(newTopics);
    }),
  );
});

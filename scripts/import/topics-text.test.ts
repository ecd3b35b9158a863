import { expect, test } from 'vitest';
import { withNewTopics } from './topics-text.ts';

const react = [{ id: 'react', label: 'React', synonyms: ['reactjs'] }];

test.each([
  [
    'after a last line with a remark, before what follows',
    '# a\ntopics:\n- id: x\n  label: "X" # remark\n\n# b\n',
    '# a\ntopics:\n- id: x\n  label: "X" # remark\n- id: react\n  label: React\n  synonyms:\n    - reactjs\n\n# b\n',
  ],
  [
    'after a list without a line feed',
    'topics:\n  - id: x\n    label: X',
    'topics:\n  - id: x\n    label: X\n  - id: react\n    label: React\n    synonyms:\n      - reactjs\n',
  ],
  [
    'into a new file',
    '',
    'topics:\n  - id: react\n    label: React\n    synonyms:\n      - reactjs\n',
  ],
])('topics are added %s', (_name, before, after) => {
  expect(withNewTopics(before, react)).toBe(after);
});

test('nothing new changes no byte, and a list between brackets is refused', () => {
  expect(withNewTopics('topics: [a]', [])).toBe('topics: [a]');
  expect(() => withNewTopics('topics: [{ id: x, label: X }]\n', react)).toThrow(
    'stand between brackets',
  );
});

import { expect, test } from 'vitest';
import { withBlockText, withList } from './yaml-entry.ts';

test.each([
  ['a key that is missing is added at the end', 'title: A\n', 'title: A\nrecipients:\n  - x\n'],
  [
    'an empty list is filled in place',
    '# top\ntitle:   "A"  # odd\nrecipients: []\nzone: UTC # end\n',
    '# top\ntitle:   "A"  # odd\nrecipients:\n  - x\nzone: UTC # end\n',
  ],
  ['a key without a value', 'recipients:\nzone: UTC\n', 'recipients:\n  - x\nzone: UTC\n'],
  [
    'a list loses what goes and keeps its comments',
    'recipients:\n  # first\n  - x # Ann\n  # second\n  - y # Bo\n\n# next\nzone: UTC\n',
    'recipients:\n  # first\n  - x # Ann\n\n# next\nzone: UTC\n',
  ],
])('%s', (_name, before, after) => {
  expect(withList(before, 'recipients', ['x'])).toBe(after);
});

test('an item is added to a list, and the last one can go', () => {
  const one = withList('recipients:\n- x # Ann\nzone: UTC\n', 'recipients', ['x', 'y']);
  expect(one).toBe('recipients:\n  - x # Ann\n  - y\nzone: UTC\n');
  expect(withList(one, 'recipients', [])).toBe('recipients: []\nzone: UTC\n');
});

test('a block of text is replaced wherever its key stands', () => {
  const before = 'handle: a\nsealed: |\n  one\n  two\nstate: complete # yes\n';
  const after = 'handle: a\nsealed: |\n  three\nstate: complete # yes\n';
  expect(withBlockText(before, 'sealed', 'three\n')).toBe(after);
  expect(withBlockText('sealed: |-\n  one', 'sealed', 'three')).toBe('sealed: |\n  three\n');
  expect(withBlockText('sealed: "one"\nstate: x\n', 'sealed', 'three')).toBe(
    'sealed: |\n  three\nstate: x\n',
  );
});

test('a text that is no YAML is left alone', () => {
  expect(() => withList('a: [\n', 'recipients', ['x'])).toThrow('nothing was written');
});

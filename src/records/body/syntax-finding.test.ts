import { expect, test } from 'vitest';
import { englishBodyLabels } from './labels.ts';
import { readBody } from './read-body.ts';

function findFirst(text: string) {
  const { findings } = readBody({ file: 'a', text, linesBefore: 0, labels: englishBodyLabels });
  return findings[0];
}

test.each([
  ['a <br> b', 'begin a new paragraph'],
  ['a\n\n<hr>\n\nb', 'a line of ---'],
  ['<img src="x.png">', '<Figure>'],
  ['<Note>\n\na <BR> b\n\n</Note>', 'begin a new paragraph'],
  ['<p>a', 'an empty line between paragraphs'],
])('an element of HTML that is never closed gets its Markdown: %s', (text, next) => {
  const found = findFirst(text);
  expect(found?.code).toBe('html');
  expect(found?.next).toContain(next);
});

test.each(['Vec<String>', 'Write to <your name> first.', 'x <constructor> y'])(
  'words between angle brackets may be kept as text: %s',
  (text) => {
    const found = findFirst(text);
    expect(found?.code).toBe('mdx-syntax');
    expect(found?.next).toContain('Write \\< for the sign itself');
    expect(findFirst(text.replace('<', '\\<'))).toBeUndefined();
  },
);

test('the tag that waits for its end is shown where it is opened', () => {
  expect(findFirst('<div>\n<br>\n</div>')?.at).toEqual({ line: 2, column: 1 });
});

test('a component that is never closed is to be closed, and one that is misspelled is named', () => {
  expect(findFirst('<Note>\na')?.next).toContain('</Note>');
  expect(findFirst('<note>\na')?.next).toContain('write <Note>');
});

test('a long name is cut', () => {
  expect(findFirst(`a <${'x'.repeat(5000)}>`)?.message.length).toBeLessThan(100);
});

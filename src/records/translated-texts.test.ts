import { expect, test } from 'vitest';
import { readProgramme } from './read-programme.ts';

function readTrack(...text: string[]) {
  const lines = [
    '---',
    'title: Your first balcony',
    'outcome: You have sown something.',
    'audience: [mentee]',
    'sections:',
    '  - title: Before',
    '    resources: [sowing-calendar]',
    'translations:',
    '  - language: es',
    '    title: Tu primer balcón',
    '    outcome: Sembraste algo.',
    ...text.map((line) => `    ${line}`),
    '---',
    '',
    'Two things to read.',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return readProgramme([{ path: 'content/tracks/balcony.mdx', bytes }]);
}

test('a text in a further language is read as prose, with the words of that language', () => {
  const { programme, problems } = readTrack(
    'text: |',
    '  <Tip>',
    '  **Dos** lecturas.',
    '  </Tip>',
  );
  expect(problems).toEqual([]);
  const text = programme.tracks.get('balcony')?.texts?.get('es');
  expect(text?.html).toContain('<strong>Dos</strong> lecturas.');
  expect(text?.html).toContain('Consejo');
});

test('code in such a text is refused on its own line', () => {
  const { programme, problems } = readTrack('text: |', '  Dos lecturas.', '', '  {process.env}');
  expect(programme.tracks.size).toBe(0);
  expect(problems).toMatchObject([{ file: 'content/tracks/balcony.mdx', line: 15 }]);
});

test('what a record says in one line is found on that line', () => {
  const { problems } = readTrack("text: '{process.env}'");
  expect(problems).toMatchObject([{ line: 12 }]);
});

test('a record without such a text has none', () => {
  expect(readTrack().programme.tracks.get('balcony')?.texts?.size).toBe(0);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProgramme } from '../../src/records/read-programme.ts';
import { speakChosen } from './speak-chosen.ts';

const fixture = path.resolve(import.meta.dirname, '../../tests/fixtures/small-programme/content');
const program = readFileSync(path.join(fixture, 'program.yml'), 'utf8').replace(
  'locales: [en]',
  'locales: [en, es]',
);

const topics = `topics:
  - id: sowing
    label: Sowing
    synonyms: [seeds]
    translations:
      - language: es
        label: Siembra
  - id: compost
    label: Compost
`;
const track = `---
title: Your first balcony
outcome: You have sown something.
audience: [mentee]
sections:
  - title: Before
    resources: [sowing-calendar]
    prompt: Tell each other.
    translations:
      - language: es
        title: Antes
translations:
  - language: es
    title: Tu primer balcón
    outcome: Has sembrado algo.
    text: Dos lecturas.
---

Two things to read.
`;
const toPage = (title: string, marks = '') =>
  `---\ntitle: ${title}\nsummary: What holds.\nversion: 2027-06-01\n${marks}---\n\n${title}.\n`;

const files = {
  'content/program.yml': program,
  'content/topics.yml': topics,
  'content/tracks/balcony.mdx': track,
  'content/pages/agreement.mdx': toPage('Agreement'),
  'content/pages/acuerdo.mdx': toPage('Acuerdo', 'language: es\ntranslates: agreement\n'),
  'content/pages/faq.mdx': toPage('Questions'),
};

function speak(...locales: string[]) {
  const bytes = Object.entries(files).map(([name, text]) => ({
    path: name,
    bytes: new TextEncoder().encode(text),
  }));
  const { programme } = readProgramme(bytes);
  const { texts, ...notes } = speakChosen(
    new Map(Object.entries(files)),
    { programme, program: programme.program!.data },
    locales,
  );
  const pages = [...texts].filter(([name, text]) => name.includes('/pages/') && text !== undefined);
  return { read: (name: string) => texts.get(`content/${name}`) ?? '', pages, notes };
}

test('a translation into a chosen language is kept as it is', () => {
  const { read, pages, notes } = speak('en', 'es');
  expect(pages.map(([name]) => name)).toContain('content/pages/acuerdo.mdx');
  expect(read('topics.yml')).toBe(topics);
  expect(read('tracks/balcony.mdx')).toBe(track);
  expect([notes.leftOut.size, notes.untranslatedPages]).toEqual([0, []]);
});

test('a translation into a language that was not chosen is left out, and counted', () => {
  const { pages, notes, read } = speak('en');
  expect(pages.map(([name]) => name)).toEqual([
    'content/pages/agreement.mdx',
    'content/pages/faq.mdx',
  ]);
  expect(read('topics.yml')).not.toContain('Siembra');
  expect([...notes.leftOut]).toEqual([['es', 1]]);
});

test('the translation into the first language takes the place of the original, which translates it now', () => {
  const { read, pages, notes } = speak('es', 'en');
  expect(read('pages/agreement.mdx')).toBe(toPage('Acuerdo'));
  expect(read('pages/agreement-en.mdx')).toBe(
    toPage('Agreement', 'language: en\ntranslates: agreement\n'),
  );
  expect(pages.map(([name]) => name)).not.toContain('content/pages/acuerdo.mdx');
  expect(parse(read('topics.yml'))).toEqual({
    topics: [
      {
        id: 'sowing',
        label: 'Siembra',
        synonyms: ['seeds'],
        translations: [{ language: 'en', label: 'Sowing', synonyms: ['seeds'] }],
      },
      { id: 'compost', label: 'Compost' },
    ],
  });
  const [, front = '', body] = read('tracks/balcony.mdx').split('---\n');
  expect(body).toBe('\nDos lecturas.\n');
  expect(parse(front)).toMatchObject({
    title: 'Tu primer balcón',
    audience: ['mentee'],
    translations: [{ language: 'en', title: 'Your first balcony', text: 'Two things to read.\n' }],
  });
  expect(notes.leftOut.size).toBe(0);
});

test('what has no whole translation into the first language stays, is named, and is marked where it can be', () => {
  const { read, notes } = speak('es', 'en');
  expect(read('pages/faq.mdx')).toBe(toPage('Questions', 'language: en\n'));
  expect(notes.untranslatedPages).toEqual(['content/pages/faq.mdx']);
  // The section lacks its prompt in Spanish, so both of its texts stay.
  expect(read('tracks/balcony.mdx')).toContain('title: Before');
  expect([...notes.untranslatedTexts]).toEqual([
    ['content/program.yml', 3],
    ['content/topics.yml', 1],
    ['content/tracks/balcony.mdx', 1],
  ]);
});

test('where the original was not chosen, the translation stands alone', () => {
  const { read, pages, notes } = speak('es');
  expect(pages.map(([name]) => name)).toEqual([
    'content/pages/agreement.mdx',
    'content/pages/faq.mdx',
  ]);
  expect(read('tracks/balcony.mdx')).not.toContain('Your first balcony');
  expect([...notes.leftOut]).toEqual([['en', 1]]);
});

test('a language of another region speaks for its own', () => {
  const { read, notes } = speak('es-MX', 'en-GB');
  expect(read('pages/agreement.mdx')).toBe(toPage('Acuerdo'));
  expect(read('pages/agreement-en-gb.mdx')).toContain('language: en-GB\n');
  expect(notes.leftOut.size).toBe(0);
});

test('in a first language that nothing is said in, pages say what they are in and translations stay', () => {
  const { read, notes } = speak('fr', 'es');
  expect(read('pages/agreement.mdx')).toContain('language: en\n');
  expect(read('pages/acuerdo.mdx')).toBe(files['content/pages/acuerdo.mdx']);
  expect(read('topics.yml')).toBe(topics);
  expect(notes.untranslatedPages).toHaveLength(2);
});

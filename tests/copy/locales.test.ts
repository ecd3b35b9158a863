import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/copy/copy.ts';
import { english } from '../../src/copy/en/english.ts';
import { enrollmentSchema } from '../../src/schemas/enrollment.ts';
import { privatePartSchema } from '../../src/schemas/private-part.ts';

const tags = Object.keys(locales);

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

test.each([
  ['PageWords', ''],
  ['MoreWords', '-more'],
  ['JoinWords', '-join'],
])('every locale has its own words for the scripts of pages, and %s gives them', (name, ending) => {
  const component = read(`src/components/${name}.astro`);
  for (const tag of tags) {
    const file = `words/${tag}${ending}.ts`;
    const given = `language === '${tag}' && [(]?\\s*<script>\\s*import '../client/${file}';`;
    expect(component).toMatch(new RegExp(given));
    const imported = [...read(`src/client/${file}`).matchAll(/from '(.*\/copy\/.*)'/g)];
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.every(([, copy]) => copy?.includes(`/copy/${tag}/`))).toBe(true);
  }
});

test('every locale has the prose of the engine, with as many headings, rows and points', () => {
  const pages = globSync('src/copy/en/*.mdx').map((file) => file.replace('src/copy/en/', ''));
  expect(pages.length).toBe(2);
  for (const page of pages) {
    const shapes = tags.map((tag) => toShape(read(`src/copy/${tag}/${page}`)));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  }
});

/** What a text is made of, whatever it says: its headings, points, rows and what it takes from the programme. */
function toShape(text: string) {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    headings: count(/^#+ /gm),
    points: count(/^(- |\d+\. )/gm),
    rows: count(/^\|/gm),
    links: count(/\]\(|<a /g),
    values: [...text.matchAll(/props\.[\w.]+/g)].map(([value]) => value).sort(),
  };
}

test('every answer of the schemas has its label on the join page, and words for what is wrong', () => {
  // The page knows these without asking, or asks for them as hours of the week.
  const unasked = ['account', 'recipient', 'state', 'sealed', 'private', 'place', 'cohort'];
  const asked = [...Object.keys(enrollmentSchema.shape), ...Object.keys(privatePartSchema.shape)];
  const keys = asked.filter((key) => !unasked.includes(key) && key !== 'outsideWakingHours');
  for (const [tag, { joinForm, joinCheck }] of Object.entries(locales)) {
    const spoken = new Set([...Object.keys(joinCheck.missing), ...Object.keys(joinCheck.wrong)]);
    for (const key of keys) {
      expect(Object.keys(joinForm.fields), `${tag}: ${key}`).toContain(key);
      // A choice of a closed list can't be wrong.
      if (key !== 'experience' && key !== 'communication') expect(spoken, tag).toContain(key);
    }
  }
});

test('no locale says what English says, but for names and signs that are the same', () => {
  const same = new Set(['Mentee', 'Mentees', 'Agenda', 'Asia', 'Video']);
  const texts = new Set(listTexts(english));
  for (const [tag, copy] of Object.entries(locales)) {
    if (tag === 'en') continue;
    const kept = listTexts(copy).filter((text) => texts.has(text) && !same.has(text));
    expect(kept.filter((text) => /\p{L}{3}/u.test(text))).toEqual([]);
  }
});

function listTexts(value: unknown, key = ''): string[] {
  if (key === 'languageTags') return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => listTexts(part, name));
}

test('a page asks for its language by its address alone', () => {
  const sources = globSync('src/**/*.{astro,ts}').filter((file) => file !== 'src/middleware.ts');
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => read(file).includes('currentLocale'))).toEqual([]);
});

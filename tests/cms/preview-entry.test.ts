import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { previewEntry } from '../../src/client/admin/preview/preview-entry.ts';
import { proseFormat, yamlFormat } from '../../src/client/admin/record-file.ts';
import { readSamples } from '../hostile/read-samples.ts';

const site = {
  base: '/hub/',
  locale: 'en',
  names: { topics: { tomatoes: 'Tomatoes' }, people: {}, resources: {} },
};
const folder = 'tests/fixtures/small-programme/content';

function show(place: string, file: string, changes: Readonly<Record<string, unknown>> = {}) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const { fromFile } = file.endsWith('.yml') ? yamlFormat : proseFormat;
  return previewEntry({ place, data: { ...fromFile(text), ...changes } }, site);
}

test('a profile is shown as its page shows it: with names, seats, text and links into the site', () => {
  const html = show('mentors', 'mentors/ines-moreau.mdx');
  expect(html).toContain('<h1>Inès Moreau</h1>');
  expect(html).toContain('<a href="/hub/topics/tomatoes/">Tomatoes</a>');
  expect(html).toContain('<a href="/hub/resources/sowing-calendar/">the calendar</a>');
  expect(html.match(/class="free"/g)).toHaveLength(4);
  // Only outside is known where pictures are.
  expect(html).toContain('<img class="face large" data-picture="portraits/ines-moreau.png"');
});

test.each([
  ['cohorts', 'cohorts/autumn-2027/cohort.mdx', 'Thu 28 Oct, 18:30–20:00 Paris'],
  ['resources', 'resources/worm-bin.mdx', 'Open it on example.org'],
  ['tracks', 'tracks/first-balcony.mdx', 'Put it to use.'],
  ['pages', 'pages/agreement.mdx', 'This text holds from 1 June 2027.'],
  ['topics', 'topics.yml', 'Part of Gardening'],
  ['program', 'program.yml', 'People eat something they grew'],
])('an entry of %s is shown with what its page says', (place, file, words) => {
  expect(show(place, file)).toContain(words);
});

test('what is not filled in yet is left out, and the rest stands', () => {
  const data = { name: 'Grace Höpper', capacity: 99, body: 'I <3 plants.' };
  const html = previewEntry({ place: 'mentors', data }, site);
  expect(html).toContain('<h1>Grace Höpper</h1>');
  expect(html).toContain('<p>I &#x3C;3 plants.</p>');
  // No value of an example may look like one of hers.
  expect(html).not.toContain('class="lead"');
  expect(html).not.toContain('seats');
});

test('what a text is refused for stands where the text would, by its lines', () => {
  const text = readFileSync(`${folder}/pages/agreement.mdx`, 'utf8');
  const data = proseFormat.fromFile(`${text}\n<script>alert(1)</script>\n`);
  const html = previewEntry({ place: 'pages', data }, site);
  const line = String(data['body']).split('\n').indexOf('<script>alert(1)</script>') + 1;
  expect(html).toContain(`<strong>Line ${String(line)}.</strong> &#x3C;script> is HTML`);
  expect(html).not.toContain('I come to the meetings');
});

test('a draft says that the site does not show it', () => {
  expect(show('mentors', 'mentors/ines-moreau.mdx', { status: 'draft' })).toContain('is a draft');
});

test('a topic called like something that every object has is its own label', () => {
  const html = show('mentors', 'mentors/ines-moreau.mdx', { topics: ['constructor'] });
  expect(html).toContain('<a href="/hub/topics/constructor/">constructor</a>');
});

test('nothing that a sample holds becomes an element or an attribute that could do anything', () => {
  for (const { name, collection, path, bytes } of readSamples('tests/hostile')) {
    const format = path.endsWith('.mdx') ? proseFormat : yamlFormat;
    const data = format.fromFile(new TextDecoder().decode(bytes));
    const html = previewEntry({ place: collection, data }, site);
    expect(html, name).not.toMatch(
      /<(script|style|iframe|object|embed|form|input|link|meta|base)\b/i,
    );
    expect(html, name).not.toMatch(/<[^>]*\s(on\w+|style|srcdoc|src)=/i);
    expect(html, name).not.toMatch(/<[^>]*href="(?!https?:|mailto:|\/hub\/|#)/i);
  }
});

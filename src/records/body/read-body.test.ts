import { expect, test } from 'vitest';
import { proseComponents } from './components.ts';
import { englishBodyLabels, getBodyLabels } from './labels.ts';
import { readBody } from './read-body.ts';

function read(text: string) {
  return readBody({
    file: 'content/resources/a.mdx',
    text,
    linesBefore: 10,
    labels: englishBodyLabels,
  });
}

function toHtml(text: string): string {
  const { body, findings } = read(text);
  expect(findings).toEqual([]);
  return body?.html ?? '';
}

test.each(proseComponents.map(({ name, example }) => [name, example]))(
  '%s is built from its example',
  (name, example) => {
    expect(toHtml(example)).toMatchSnapshot(name);
  },
);

test('a label is text that readers see, in the words that were passed', () => {
  const labels = { ...englishBodyLabels, Warning: 'Achtung' };
  const { body } = readBody({
    file: 'a',
    text: '<Warning>\na\n</Warning>',
    linesBefore: 0,
    labels,
  });
  expect(body?.html).toContain('<strong class="prose-label">Achtung</strong>');
});

test('the words of components are in the language that a record says, if there are words in it', () => {
  const tipIn = (data: unknown) => getBodyLabels(data).Tip;
  expect([{ language: 'es-MX' }, { language: 'es' }].map(tipIn)).toEqual(['Consejo', 'Consejo']);
  expect([{ language: 'est' }, {}, undefined].map(tipIn)).toEqual(['Tip', 'Tip', 'Tip']);
  const spanish = getBodyLabels({ language: 'es' });
  expect(getBodyLabels({}, spanish).Tip).toBe('Consejo');
  expect(getBodyLabels({ language: 'en-US' }, spanish).Tip).toBe('Tip');
});

test('a component holds prose, also other components', () => {
  const html = toHtml('<Note>\n\nA *b*.\n\n<Steps>\n1. one\n2. two\n</Steps>\n\n</Note>');
  expect(html).toContain('<em>b</em>');
  expect(html).toContain('<ol class="prose-steps">');
});

test('an agenda adds up its minutes, however they are written', () => {
  const html = toHtml(
    '<Agenda title="Week 1">\n- 5: a\n- 10 min b\n- 15 minutes – c\n\n  Detail.\n</Agenda>',
  );
  expect(html).toContain('<caption>Week 1</caption>');
  // Words without space between them would be one word to a search.
  expect(html).toContain('<td>30</td>\n<td>Total</td>');
  expect(html).toContain('<p>Detail.</p>');
});

test('a table scrolls in a box that the keyboard reaches, and has no style', () => {
  expect(toHtml('| a | b |\n|:-:|--:|\n| 1 | 2 |')).toMatchInlineSnapshot(`
    "<div class="prose-table" role="group" tabindex="0" aria-label="Table"><table>
    <thead>
    <tr>
    <th scope="col" class="prose-center">a</th>
    <th scope="col" class="prose-right">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="prose-center">1</td>
    <td class="prose-right">2</td>
    </tr>
    </tbody>
    </table></div>"
  `);
});

test('a header that says nothing, such as that above the names of rows, is an ordinary cell', () => {
  const html = toHtml('| | Week 1 |\n|--|--|\n| Goals | 3 |');
  expect(html).toContain('<tr>\n<td></td>\n<th scope="col">Week 1</th>\n</tr>');
});

test('a task list is a checklist without fields, and what is done says so', () => {
  expect(toHtml('- [ ] one\n- [x] two')).toMatchInlineSnapshot(`
    "<ul class="prose-checklist">
    <li>one</li>
    <li><span class="prose-done">Done:</span> two</li>
    </ul>"
  `);
});

test('footnotes have ids of their own and words to go back', () => {
  expect(toHtml('One[^a], two[^a].\n\n[^a]: Note.')).toMatchInlineSnapshot(`
    "<p>One<sup><a href="#note-fn-a" id="note-fnref-a">1</a></sup>, two<sup><a href="#note-fn-a" id="note-fnref-a-2">1</a></sup>.</p>
    <section class="prose-footnotes"><h2 id="footnote-label">Footnotes</h2>
    <ol>
    <li id="note-fn-a">
    <p>Note. <a href="#note-fnref-a" aria-label="Back to reference 1">Back</a> <a href="#note-fnref-a-2" aria-label="Back to reference 1-2">Back<sup>2</sup></a></p>
    </li>
    </ol>
    </section>"
  `);
});

test('links to other sites are marked, links to this one are not', () => {
  expect(toHtml('[a](https://example.org) [b](/library/) [c](mailto:a@example.org)')).toBe(
    '<p><a href="https://example.org" rel="noopener noreferrer">a</a> <a href="/library/">b</a> <a href="mailto:a@example.org">c</a></p>',
  );
});

test('a picture with its text alternative is text enough for a link', () => {
  expect(toHtml('[![A map](figures/a.png)](/where/)')).toBe(
    '<p><a href="/where/"><img src="figures/a.png" alt="A map"></a></p>',
  );
});

test('headings get ids that nothing else on a page can have, in any script', () => {
  const { body } = read('## Before you meet\n\n### 始める前に\n\n## Before you meet\n\n## !!!');
  expect(body?.headings).toEqual([
    { depth: 2, id: 's-before-you-meet', text: 'Before you meet' },
    { depth: 3, id: 's-始める前に', text: '始める前に' },
    { depth: 2, id: 's-before-you-meet-2', text: 'Before you meet' },
    { depth: 2, id: 's-part', text: '!!!' },
  ]);
});

test('a link to a heading leads to its id', () => {
  expect(toHtml('## Über uns\n\n[a](#über-uns)')).toContain('href="#s-über-uns"');
});

test('images name their path in content, from wherever they were named', () => {
  const { body, images } = read(
    '![b](figures/b.png)\n\n![a](../figures/a.png) ![b](./../figures/b.png)',
  );
  expect(body?.images).toEqual(['figures/a.png', 'figures/b.png']);
  expect(images.map(({ path, at }) => [path, at.line])).toEqual([
    ['figures/b.png', 11],
    ['figures/a.png', 13],
    ['figures/b.png', 13],
  ]);
});

test('the words of a body are counted without its marks', () => {
  const { body } = read('## One\n\nTwo **three**.\n\n- four\n- five');
  expect(body?.text).toBe('One Two three. four five');
  expect(body?.words).toBe(5);
});

test('an empty body is a body', () => {
  expect(read('\n').body).toMatchObject({ html: '', words: 0, headings: [] });
});

test('everything that is wrong is reported, each at its place in the file', () => {
  const { findings } = read('{a}\n\n<b>x</b>\n\n[y](ftp://z) <Nope />\n\n### h');
  expect(findings.map(({ code, at }) => [code, at.line, at.column])).toEqual([
    ['expression', 11, 1],
    ['html', 13, 1],
    ['link-address', 15, 1],
    ['unknown-component', 15, 14],
    ['heading-level', 17, 1],
  ]);
});

test.each(['export class notes as PDF', 'import (and export) businesses'])(
  'a sentence that begins like code is kept by a capital letter or another word: %s',
  (text) => {
    const [found] = read(text).findings;
    expect(found?.code).toBe('import-or-export');
    expect(found?.next).toContain('begin with a capital letter or another word');
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    expect(toHtml(capital)).toBe(`<p>${capital}</p>`);
    expect(toHtml(`We ${text}`)).toBe(`<p>We ${text}</p>`);
  },
);

test('a place is right behind letters that take two units', () => {
  expect(read('😀 é {x}').findings[0]?.at).toEqual({ line: 11, column: 6 });
});

test.each([
  ['# Roles', 'Begin the line with ## instead of #.'],
  ['Roles\n===', 'Write ## and the words on one line, and delete the line of === below.'],
])('a heading of level 1 written as %j is told what to write instead', (text, next) => {
  expect(read(text).findings).toMatchObject([{ code: 'heading-level', next }]);
});

test.each([
  'mailto:a@example.org?bcc=b@example.org',
  'mailto:a@example.org?subject=Hi&cc=b@example.org',
  'mailto:a@example.org?subject=Hi%0D%0ABcc:b@example.org',
  'mailto:a@example.org?body=I%20agree',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org%2Cb@example.org',
  'mailto:?to=b@example.org',
])('%s would write to others, or for the reader, and is refused', (address) => {
  expect(read(`[a](${address})`).findings).toMatchObject([{ code: 'link-address' }]);
});

test('mail to one address is linked, with a subject behind it', () => {
  const address = 'mailto:a.b+c@example.org?subject=About%20the%20guide';
  expect(read(`[a](${address}) or d@example.org`).findings).toEqual([]);
});

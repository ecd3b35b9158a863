import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readIssueForm } from '../../scripts/bot/issue-form.ts';
import { readRequest, toRequestResult } from '../../scripts/bot/read-request.ts';
import { readProgramme } from '../../src/records/read-programme.ts';
import { changeIssueForm, changeWords, joinIssueForm } from '../../src/domain/issue-forms.ts';
import { parseYaml } from '../../src/records/front-matter/parse-yaml.ts';
import { publishedEdits } from '../review/lantern.ts';
import { dev, toBody } from './forge-of-issues.ts';

const files = publishedEdits.flatMap((edit) =>
  'write' in edit && edit.write.startsWith('content/')
    ? [{ path: edit.write, bytes: Buffer.from(edit.text) }]
    : [],
);
const { programme } = readProgramme(files);
const context = {
  author: { ...dev, forge: 'github' },
  programme,
  files,
  today: '2027-08-20',
};
const good = {
  cohort: 'autumn-2027',
  handle: 'nia-wells',
  name: 'Nia',
  roles: 'mentee',
  'language-1': 'en',
  agreement: '2027-06-01',
};

/** Carries out a body, as far as the file that would be written. */
function carryOut(body: string) {
  const request = readRequest(body);
  if (request === undefined || 'findings' in request) return undefined;
  const result = toRequestResult(request, context);
  return result.kind === 'edit' ? result.edit : undefined;
}

test.each([
  ['a field twice', `${toBody(joinIssueForm, good)}\n\n### Handle\n\ndev-rao`],
  ['fields in another order', swap(toBody(joinIssueForm, good), '### Roles', '### Name')],
  ['a field left out', toBody(joinIssueForm, good).replace('### Roles\n', '')],
  ['a field inside an answer', toBody(joinIssueForm, { ...good, goal: 'x\n### Agreement\n\ny' })],
  ['a field with spaces behind it', `${toBody(joinIssueForm, good)}\n### Handle  \n\ndev-rao`],
  ['a very long text', toBody(joinIssueForm, { ...good, goal: 'a'.repeat(50_000) })],
])('%s is refused whole', (_name, body) => {
  expect(readIssueForm(body, joinIssueForm).kind).toBe('refused');
  expect(carryOut(body)).toBeUndefined();
});

test.each([
  ['a prefix', `Hi\n${toBody(joinIssueForm, good)}`],
  ['an empty text', ''],
  ['a heading alone', '### Cohort'],
])('%s is of no form', (_name, body) => {
  expect(readRequest(body)).toBeUndefined();
});

test.each([
  ['cohort', '../mentors'],
  ['cohort', 'autumn-2027/../../x'],
  ['cohort', '__proto__'],
  ['handle', '../../../.github/workflows/ci'],
  ['handle', 'constructor/x'],
  ['handle', 'nia wells'],
  ['handle', 'nia\u202ewells'],
  ['handle', 'a'.repeat(40)],
])('no path is made of the %s %j', (field, value) => {
  expect(carryOut(toBody(joinIssueForm, { ...good, [field]: value }))).toBeUndefined();
});

test.each([
  ['name', 'Nia\nstate: complete'],
  ['name', 'Nia"\n---\nhandle: dev-rao'],
  ['name', '*alias'],
  ['name', '!!js/function x'],
  ['goal', 'x\nsealed: |\n  y\n'],
  ['goal', '\'"\\\n  - [}{]: &a *a <<: !x'],
  ['roles', 'mentee]\nstate: complete\nx: ['],
  ['topic-1', 'tomatoes\nstate: complete'],
  ['language-1', 'en\naccount: {forge: github, login: x, id: 1}'],
  ['agreement', '2027-06-01\nstate: complete'],
])('the %s %j stays one value of its key', (field, value) => {
  const edit = carryOut(toBody(joinIssueForm, { ...good, [field]: value }));
  const { data, findings } = parseYaml(edit?.text ?? '', 0);
  expect(findings).toEqual([]);
  expect(data).toMatchObject({ handle: 'nia-wells', state: 'awaiting-private-part' });
  expect(data?.['account']).toEqual({ forge: 'github', login: 'devrao', id: 2002 });
  expect(data?.['sealed']).toBeUndefined();
});

test('whatever is answered, only the record that was named is written, and it can be read', () => {
  const answer = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 60 }));
  const ids = joinIssueForm.fields.map(({ id }) => id);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), answer), (answers) => {
      const edit = carryOut(toBody(joinIssueForm, { ...good, ...answers, ...pinned }));
      if (edit === undefined) return;
      expect(edit.path).toBe('content/cohorts/autumn-2027/enrollments/nia-wells.yml');
      const { data } = parseYaml(edit.text, 0);
      expect(data).toMatchObject({ state: 'awaiting-private-part', handle: 'nia-wells' });
      expect(data?.['account']).toEqual({ forge: 'github', login: 'devrao', id: 2002 });
    }),
    { numRuns: 300 },
  );
});
const pinned = { cohort: good.cohort, handle: good.handle };

test('whatever is asked to be changed, no word of the answers but a day, a key and a sealed text is written', () => {
  const before = files.find(({ path: file }) => file.endsWith('/dev-rao.yml'));
  const lines = new Set(new TextDecoder().decode(before?.bytes).split('\n'));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(changeWords)),
      fc.dictionary(fc.constantFrom('until', 'recipient', 'sealed'), fc.string()),
      (word, answers) => {
        const body = toBody(changeIssueForm, {
          ...answers,
          handle: 'dev-rao',
          cohort: 'autumn-2027',
          change: word,
        });
        const added = (carryOut(body)?.text ?? '').split('\n').filter((line) => !lines.has(line));
        expect(added.filter((line) => line !== 'state: withdrawn')).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  [
    'text around it',
    `x-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n-----END AGE ENCRYPTED FILE-----y`,
  ],
  [
    'another key in it',
    '-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\nstate: x\n-----END AGE ENCRYPTED FILE-----',
  ],
])('of a sealed text with %s nothing but its own letters is taken', (_name, sealed) => {
  const body = toBody(changeIssueForm, {
    handle: 'dev-rao',
    cohort: 'autumn-2027',
    change: changeWords.seal,
    sealed,
  });
  const text = carryOut(body)?.text ?? 'sealed: |\n  -----BEGIN AGE';
  expect(text).not.toMatch(/^(?: {2})?(x-|.*y$|state: x)/m);
});

test.each([joinIssueForm, changeIssueForm])(
  'the fields of $template are those that are read, and GitHub can fill them in from an address',
  ({ template, title, fields }) => {
    const file = path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE', template);
    // The file is checked here to be of this shape.
    const form = parse(readFileSync(file, 'utf8')) as {
      title: string;
      body: { type: string; id?: string; attributes: { label?: string } }[];
    };
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    expect(form.title).toBe(title);
    expect(asked.map(({ id, attributes }) => ({ id, label: attributes.label }))).toEqual(fields);
    expect(asked.every(({ type }) => ['input', 'textarea'].includes(type))).toBe(true);
  },
);

test('the forms of the forge say who can read them in words that hold for public and for private repositories', () => {
  const folder = path.resolve(import.meta.dirname, '../../.github');
  for (const { template } of [joinIssueForm, changeIssueForm]) {
    const form = readFileSync(path.join(folder, 'ISSUE_TEMPLATE', template), 'utf8');
    expect(form).toContain('Whoever can read this repository can read everything you write here;');
    expect(form).not.toMatch(/(?:everything|is|be) public(?!, that is)/i);
  }
  const request = readFileSync(path.join(folder, 'pull_request_template.md'), 'utf8');
  expect(request).toContain('Whoever can read this repository can read a pull request');
});

function swap(text: string, one: string, other: string): string {
  return text
    .replace(`${one}\n`, '### SWAP\n')
    .replace(`${other}\n`, `${one}\n`)
    .replace('### SWAP\n', `${other}\n`);
}

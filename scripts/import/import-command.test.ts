import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { executeCommand } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { importCommand } from './import-command.ts';

const fixture = path.resolve(import.meta.dirname, '../../tests/fixtures/import');
const goldens = path.resolve(import.meta.dirname, '../../tests/goldens/import');
const mentors = path.join(fixture, 'mentors.csv');
const resources = path.join(fixture, 'resources.csv');
let folder: string;
let content: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  content = path.join(folder, 'content');
  await cp(path.join(fixture, 'content'), content, { recursive: true });
  vi.stubEnv('ROUNDTABLE_NOW', '2027-03-19T09:00:00Z');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function runImport(...words: string[]) {
  const [printed, noted]: [string[], string[]] = [[], []];
  const code = await executeCommand(importCommand, [...words, '--content', content], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  const text = printed.join('\n').replaceAll(`${fixture}/`, '').replaceAll(`${folder}/`, '');
  return { code, printed: text, noted: noted.join('\n') };
}

async function writeTable(text: string): Promise<string> {
  const file = path.join(folder, 'table.csv');
  await writeFile(file, text);
  return file;
}

/** Every file of the content with its text, in one text. */
async function readTree(): Promise<string> {
  const names = await readdir(content, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(
    paths.map(
      async (file) => `=== ${path.relative(content, file)}\n${await readFile(file, 'utf8')}`,
    ),
  );
  return texts.join('\n');
}

async function listProblems() {
  const { problems } = checkContent(await readContentFolder(content), { toNow: readNow, skip: [] });
  return problems.filter(({ level }) => level === 'problem');
}

describe('a table of mentors', () => {
  test('becomes one draft for each row, and every row and cell that was not taken is named', async () => {
    const { code, printed } = await runImport('mentors', mentors);
    expect(code).toBe(0);
    await expect(`${printed}\n`).toMatchFileSnapshot(`${goldens}/mentors-report.txt`);
    await expect(await readTree()).toMatchFileSnapshot(`${goldens}/mentors-tree.txt`);
    expect(await listProblems()).toEqual([]);
  });

  test('never leaves an e-mail address anywhere', async () => {
    await runImport('mentors', mentors, '--publish', '--new-topics-from', '1');
    expect(await readTree()).not.toContain('private.example');
  });

  test('taken twice gives the same bytes, and what was edited stays', async () => {
    await runImport('mentors', mentors);
    const first = await readTree();
    expect((await runImport('mentors', mentors)).printed).toContain('wrote 0 files; 10 were there');
    expect(await readTree()).toBe(first);
    const file = path.join(content, 'mentors/bo.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('capacity: 2', 'capacity: 5'));
    const { printed } = await runImport('mentors', mentors);
    expect(printed).toContain('content/mentors/bo.mdx is there already and differs');
    expect(await readFile(file, 'utf8')).toContain('capacity: 5');
    await runImport('mentors', mentors, '--update');
    const updated = await readTree();
    expect(updated).toContain('place: Lagos, Nigeria\nstatus: open\nconsent: 2026-10-05');
    const withoutMara = (tree: string) =>
      tree.split('=== ').filter((file) => !file.startsWith('mentors/mara-okafor.mdx'));
    expect(withoutMara(updated)).toEqual(withoutMara(first));
  });

  test('is published with the day of consent, also after it was imported as drafts', async () => {
    await runImport('mentors', mentors);
    await runImport('mentors', mentors, '--publish');
    const published = await readTree();
    expect(published).toContain('status: open\nconsent: 2027-03-19\n');
    expect(published).not.toContain('status: draft');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-04-01T09:00:00Z');
    await runImport('mentors', mentors, '--publish');
    await runImport('mentors', mentors);
    expect(await readTree()).toBe(published);
    expect(await listProblems()).toEqual([]);
  });

  test('with a column of consent publishes only those who said yes', async () => {
    const file = await writeTable(
      'Name,Topics,Languages,I agree to be listed\nAnn,a11y,en,Yes\nBo,a11y,en,no\n',
    );
    const { printed } = await runImport('mentors', file, '--publish');
    expect(printed).toContain('"no" is no consent, so the profile stays a draft');
    expect(await readFile(path.join(content, 'mentors/ann.mdx'), 'utf8')).toContain('status: open');
    expect(await readFile(path.join(content, 'mentors/bo.mdx'), 'utf8')).toContain('status: draft');
  });

  test('updating keeps what people decided since: status, consent, portrait', async () => {
    await runImport('mentors', mentors, '--publish');
    const file = path.join(content, 'mentors/bo.mdx');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('status: open', 'status: alumni').replace('capacity: 2', 'capacity: 5'),
    );
    await runImport('mentors', mentors, '--update');
    expect(await readFile(file, 'utf8')).toBe(text.replace('status: open', 'status: alumni'));
  });
});

test('a handle of somebody else who enrolled is not given to a mentor', async () => {
  const cohort = path.join(content, 'cohorts/spring');
  await cp(path.join(fixture, '../keys/content/cohorts/spring'), cohort, { recursive: true });
  const file = await writeTable(
    'name,handle,topics,languages\nAna Other,ana,a11y,en\nBo,bo,a11y,en\n',
  );
  const { printed } = await runImport('mentors', file);
  expect(printed).toContain('table.csv:2: ana-2');
  expect((await readdir(path.join(content, 'mentors'))).sort()).toEqual([
    'ana-2.mdx',
    'bo.mdx',
    'mara-okafor.mdx',
  ]);
});

describe('a table of resources', () => {
  test('keeps titles that come back, and tells their files apart by session and date', async () => {
    const { code, printed } = await runImport('resources', resources);
    expect(code).toBe(0);
    await expect(`${printed}\n`).toMatchFileSnapshot(`${goldens}/resources-report.txt`);
    await expect(await readTree()).toMatchFileSnapshot(`${goldens}/resources-tree.txt`);
    expect(await listProblems()).toEqual([]);
    const first = await readTree();
    await runImport('resources', resources);
    expect(await readTree()).toBe(first);
  });

  test('a title that comes back in a later export does not write its first file again', async () => {
    const first = 'title,url,date\nA,https://a.example/1,2024-01-01\n';
    await runImport('resources', await writeTable(first));
    const { printed } = await runImport(
      'resources',
      await writeTable(`${first}A,https://a.example/2,2024-02-01\n`),
    );
    expect(printed).toContain('wrote 1 files; 1 were there already');
    expect((await readdir(path.join(content, 'resources'))).sort()).toEqual([
      'a-2024-02-01.mdx',
      'a.mdx',
    ]);
  });

  test('the language of the programme is the default, and another can be said', async () => {
    const file = await writeTable('title,url\nA,https://a.example\n');
    await runImport('resources', file, '--default', 'language=German', '--default', 'kind=book');
    const text = await readFile(path.join(content, 'resources/a.mdx'), 'utf8');
    expect(text).toContain('language: de\n');
    expect(text).toContain('kind: book\n');
  });
});

test('a dry run shows everything and changes nothing', async () => {
  const before = await readTree();
  const { printed } = await runImport('mentors', mentors, '--dry-run');
  expect(printed).toContain('Nothing was changed, because of --dry-run.');
  expect(printed).toContain('Imported: would write 10 files');
  expect(await readTree()).toBe(before);
});

test.each([
  ['commas', 'name,topics,languages\nAnn,"a11y","en, de"\n'],
  ['semicolons', 'name;topics;languages\nAnn;a11y;en, de\n'],
  ['tabs', 'name\ttopics\tlanguages\nAnn\ta11y\ten, de\n'],
  ['the hint of a spreadsheet', 'sep=;\nname;topics;languages\nAnn;a11y;en, de\n'],
  ['lines of Windows', 'name;topics;languages\r\nAnn;a11y;en, de\r\n'],
  ['lines of old machines', 'name,topics,languages\rAnn,a11y,"en, de"\r'],
])('cells may be parted by %s', async (_name, text) => {
  expect(await runImport('mentors', await writeTable(text))).toMatchObject({ code: 0 });
  expect(await readFile(path.join(content, 'mentors/ann.mdx'), 'utf8')).toContain(
    '  - en\n  - de\n',
  );
});

test('a table in UTF-16 or in the Windows encoding keeps its letters', async () => {
  const text = 'name,topics,languages\nZoë,a11y,en\n';
  for (const bytes of [Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) {
    const file = path.join(folder, 'table.csv');
    await writeFile(file, bytes);
    await runImport('mentors', file);
    expect(await readFile(path.join(content, 'mentors/zoe.mdx'), 'utf8')).toContain('name: Zoë\n');
  }
});

describe('a mapping', () => {
  const table =
    'Who,Tags,Tongues,Page one,Page two,E-mail\nAnn,a11y,en,https://a.example,https://b.example,x@y.example\n';

  test('can be said for every column, several for links', async () => {
    const words = ['name=Who', 'languages=tongues', 'links=Page one', 'links=Page two'];
    const file = await writeTable(table);
    expect(
      await runImport('mentors', file, ...words.flatMap((word) => ['--map', word])),
    ).toMatchObject({ code: 0 });
    const text = await readFile(path.join(content, 'mentors/ann.mdx'), 'utf8');
    expect(text).toContain('label: Page one\n    url: https://a.example\n');
    expect(text).toContain('label: Page two\n    url: https://b.example\n');
  });

  test.each([
    ['an unknown field', 'nam=Who', '"nam" is no field. The fields are name,'],
    ['an unknown column', 'name=Whom', 'There is no column "Whom". The columns are "Who",'],
    ['a personal column', 'links=E-mail', 'may be personal and is never written'],
    ['no pair', 'name', '--map takes NAME=VALUE, not "name".'],
  ])('that names %s is refused', async (_name, map, message) => {
    const { code, noted } = await runImport('mentors', await writeTable(table), '--map', map);
    expect(code).toBe(2);
    expect(noted).toContain(message);
  });
});

test('a file that is no table is refused with its line', async () => {
  const file = await writeTable('name,topics\nAnn,"a11y\nBo,x\n');
  const { code, noted } = await runImport('mentors', file);
  expect(code).toBe(1);
  expect(noted).toMatch(/table\.csv:\d+: A quote that opens a cell is never closed\./);
});

test('when not one row can be taken, the command fails', async () => {
  const { code, printed } = await runImport('mentors', await writeTable('name\nAnn\n'));
  expect(code).toBe(1);
  expect(printed).toContain('table.csv:2: No column holds a topic.');
  expect(printed).toContain('No column holds a language.');
  expect(printed).toContain('imported 0 + reported 1 = rows 1');
});

test('wrong use is refused', async () => {
  expect(await runImport('people', mentors)).toMatchObject({ code: 2 });
  expect(await runImport('mentors', mentors, '--default', 'capacity=many')).toMatchObject({
    code: 2,
  });
  expect(await runImport('mentors', mentors, '--default', 'name=X')).toMatchObject({ code: 2 });
  expect(await runImport('mentors', mentors, '--new-topics-from', '0')).toMatchObject({ code: 2 });
  expect(await runImport('mentors', 'missing.csv')).toMatchObject({ code: 2 });
});

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mentorFields, resourceFields } from '../../src/domain/import/fields.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { executeCommand } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { importCommand } from './import-command.ts';

const repository = path.resolve(import.meta.dirname, '../..');
let folder: string;
let content: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-safety-'));
  content = path.join(folder, 'content');
  await cp(path.join(repository, 'tests/fixtures/import/content'), content, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function listProblems(from: string) {
  const { problems } = checkContent(await readContentFolder(from), { toNow: readNow, skip: [] });
  return problems.filter(({ level }) => level === 'problem');
}

const nasty = fc.constantFrom(
  ...['---', '\n---\n', '\n...\n', '{x}', '<Tip>', '</Tip>', '<!-- -->', 'import a from "b"'],
  ...[
    '\nexport const a = 1',
    '# x',
    '- x',
    '1. x',
    '> x',
    '```',
    '$$',
    '[a](javascript:b)',
    '![',
    '](',
  ],
  ...['https://a.example/?q={1}', 'https://u:p@a.example', 'www.a.example', 'a@b.example'],
  ...[
    'yes',
    'no',
    'null',
    '~',
    '2027-01-01',
    '0x1F',
    '1e3',
    '&a *a',
    '!!js/function',
    '%YAML',
    '? x',
  ],
  ...[': ', ' #', '"', "'", '\\', '|', '||||', '\u0000', '\u202E', '\u2028', '\uFEFF', '\uFDD0'],
  ...[
    '\t',
    '  ',
    'é',
    'é',
    '日本',
    'ß',
    '😀',
    'a11y',
    'Accessibility',
    'React',
    'react.js',
    'en',
    'de',
  ],
  ...['ES', '3', 'Europe/Madrid', '1:1', 'x'.repeat(300), 'a'.repeat(50), 'spring-1', '{%', '=1+1'],
);
const cell = fc
  .array(fc.oneof(nasty, fc.string({ maxLength: 6 })), { maxLength: 4 })
  .map((parts) => parts.join(''));

test.each([
  ['mentors', Object.keys(mentorFields), { languages: 'en', topics: 'a11y', name: 'A' }],
  ['resources', Object.keys(resourceFields), { title: 'A', url: 'https://a.example' }],
] as const)(
  'whatever stands in the cells of %s, each row is counted and every file passes check',
  async (kind, fields, usual) => {
    const row = fc.tuple(
      ...fields.map((field) => {
        const value = Object.entries(usual).find(([key]) => key === field)?.[1];
        return value === undefined ? cell : fc.oneof(cell, fc.constant(value));
      }),
    );
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const here = await mkdtemp(path.join(folder, 'run-'));
        await cp(content, here, { recursive: true });
        const file = path.join(here, '..', 'table.csv');
        const lines = [fields, ...rows].map((cells) => cells.map(quote).join(','));
        await writeFile(file, `${lines.join('\n')}\n`);
        const printed: string[] = [];
        const maps = fields.flatMap((field) => ['--map', `${field}=${field}`]);
        const words = [kind, file, '--content', here, '--new-topics-from', '1', ...maps];
        const code = await executeCommand(importCommand, words, {
          print: (line) => printed.push(line),
          note: (line) => printed.push(line),
        });
        const [, imported = '', reported = ''] =
          /^imported (\d+) \+ reported (\d+) = rows \d+$/m.exec(printed.join('\n')) ?? [];
        expect(Number(imported) + Number(reported), printed.join('\n')).toBe(rows.length);
        expect(code).toBe(imported === '0' ? 1 : 0);
        expect(await listProblems(here)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

test('wherever import is killed, every file is whole, check passes, and running it again gives the same bytes', async () => {
  const rows = Array.from(
    { length: 150 },
    (_, index) => `Person ${index + 1},en,"topic ${index % 9}, a11y"`,
  );
  const table = path.join(folder, 'table.csv');
  await writeFile(table, `Name,Languages,Topics\n${rows.join('\n')}\n`);
  const start = async (target: string, killAfterMilliseconds?: number) => {
    const words = ['mentors', table, '--content', target];
    const child = spawn(process.execPath, [path.join(repository, 'scripts/import.ts'), ...words]);
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMilliseconds ?? 60_000);
    await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(timer);
  };
  const readTexts = async (target: string) => {
    const names = (await readdir(path.join(target, 'mentors'))).filter(
      (name) => !name.startsWith('.'),
    );
    const files = ['topics.yml', ...names.sort().map((name) => `mentors/${name}`)];
    return Promise.all(
      files.map(async (file) => [file, await readFile(path.join(target, file), 'utf8')] as const),
    );
  };
  const whole = path.join(folder, 'whole');
  await cp(content, whole, { recursive: true });
  const started = performance.now();
  await start(whole);
  const duration = performance.now() - started;
  const old = new Map(await readTexts(content));
  const complete = new Map(await readTexts(whole));
  for (const part of [0.6, 0.75, 0.85, 0.92, 0.97]) {
    const target = path.join(folder, `killed-${part}`);
    await cp(content, target, { recursive: true });
    await start(target, duration * part);
    for (const [file, text] of await readTexts(target)) {
      expect([old.get(file), complete.get(file)]).toContain(text);
    }
    expect(await listProblems(target)).toEqual([]);
    await start(target);
    expect(new Map(await readTexts(target))).toEqual(complete);
  }
});

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFolder } from './read-content-folder.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'roundtable-content-'));
  await mkdir(path.join(root, 'mentors'));
  await writeFile(path.join(root, 'program.yml'), 'name: a\n');
  await writeFile(path.join(root, 'mentors', 'a.mdx'), '---\n---\n');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function readCodes(): Promise<string[]> {
  const { problems } = await readContentFolder(root);
  return problems.map(({ file, code }) => `${file} ${code}`);
}

test('files are named from content/, whatever the folder is called', async () => {
  const { files, problems } = await readContentFolder(root);
  expect(problems).toEqual([]);
  expect(files.map((file) => file.path)).toEqual(['content/mentors/a.mdx', 'content/program.yml']);
  expect(new TextDecoder().decode(files[1]?.bytes)).toBe('name: a\n');
});

test('a symbolic link to a file or a folder is not followed', async () => {
  await symlink('/etc/hostname', path.join(root, 'mentors', 'b.mdx'));
  await symlink('/etc', path.join(root, 'pages'));
  await symlink('a.mdx', path.join(root, 'mentors', 'c.mdx'));
  expect(await readCodes()).toEqual([
    'content/mentors/b.mdx not-a-file',
    'content/mentors/c.mdx not-a-file',
    'content/pages not-a-file',
  ]);
});

test('a content folder that is itself a link is not followed', async () => {
  const link = `${root}-link`;
  await symlink(root, link);
  const { files, problems } = await readContentFolder(link);
  await rm(link);
  expect(files).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['no-content']);
});

test('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [path.join(root, 'mentors', 'b.mdx')]);
  expect(await readCodes()).toEqual(['content/mentors/b.mdx not-a-file']);
});

test('a folder that is called like a file is not entered', async () => {
  await mkdir(path.join(root, 'mentors', 'b.mdx'));
  await writeFile(path.join(root, 'mentors', 'b.mdx', 'c.mdx'), 'x');
  expect(await readCodes()).toEqual(['content/mentors/b.mdx not-a-file']);
});

test('a file over its bound is not read', async () => {
  await truncate(path.join(root, 'mentors', 'a.mdx'), 10_000_000_000);
  await writeFile(path.join(root, 'huge.bin'), '');
  await truncate(path.join(root, 'huge.bin'), 10_000_000_000);
  const { files, problems } = await readContentFolder(root);
  expect(files.map((file) => file.path)).toEqual(['content/program.yml']);
  expect(problems.map(({ code }) => code)).toEqual(['too-large', 'too-large']);
});

test('what tools leave behind is passed over', async () => {
  await writeFile(path.join(root, '.DS_Store'), '\0');
  expect((await readContentFolder(root)).files).toHaveLength(2);
});

test('a folder that is not there is one problem', async () => {
  const { problems } = await readContentFolder(path.join(root, 'nowhere'));
  expect(problems).toMatchObject([{ code: 'no-content', file: 'content/program.yml' }]);
});

// Other systems keep names as text.
test.skipIf(process.platform !== 'linux')('a name that is no text hides nothing else', async () => {
  const named = [Buffer.from(`${root}/mentors/b`), Buffer.from([0xff]), Buffer.from('.mdx')];
  await writeFile(Buffer.concat(named), 'a');
  expect(await readCodes()).toEqual(['content/mentors/b\uFFFD.mdx file-name']);
  expect((await readContentFolder(root)).files).toHaveLength(2);
});

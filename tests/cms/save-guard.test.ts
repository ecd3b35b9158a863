import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GitServer } from '../../scripts/cms/git-server.ts';
import { toSaveGuard } from '../../scripts/cms/save-guard.ts';

const file = 'content/pages/how-we-meet.mdx';
let folder: string;
const passed: string[] = [];
const git = (...words: string[]): string =>
  execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();

beforeEach(() => {
  passed.length = 0;
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'roundtable-guard-')), 'cms');
  mkdirSync(path.join(folder, 'content/pages'), { recursive: true });
  writeFileSync(path.join(folder, file), 'One.\n');
  git('init', '--quiet', '--initial-branch', 'roundtable-edits');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'One');
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** Asks the guard before a server that notes what comes through. */
async function ask(
  request: object,
  answer: () => Promise<{ status: number; text: string }> = () =>
    Promise.resolve({ status: 200, text: '{}' }),
): Promise<{ status: number; error?: string }> {
  const server: GitServer = {
    close: () => undefined,
    ask: (body) => {
      passed.push(body);
      return answer();
    },
  };
  const { status, text } = await toSaveGuard(folder, server)(JSON.stringify(request));
  return { status, ...(JSON.parse(text) as { error?: string }) };
}

function toSave(dataFile: object): object {
  return {
    action: 'persistEntry',
    params: {
      dataFiles: [{ slug: 'how-we-meet', path: file, raw: 'Two.\n', ...dataFile }],
      options: { useWorkflow: false, collectionName: 'pages' },
    },
  };
}

test('a save passes where the branch has what was opened, whatever its line ends', async () => {
  expect(await ask(toSave({ opened: 'One.\n' }))).toEqual({ status: 200 });
  expect(await ask(toSave({ opened: 'One.\r\n' }))).toEqual({ status: 200 });
  expect(passed).toHaveLength(2);
});

test('a save onto something else is refused, and one that does not say what was opened', async () => {
  expect(await ask(toSave({ opened: 'Other.\n' }))).toMatchObject({ status: 409 });
  expect(await ask(toSave({ opened: null }))).toMatchObject({ status: 409 });
  expect((await ask(toSave({}))).error).toContain('This page is older');
  expect(passed).toEqual([]);
});

test.each([
  'package.json',
  '.github/workflows/publish.yml',
  'content/../package.json',
  'content/cohorts/spring/enrollments/ines.yml',
  'content/cohorts/spring/grouping.json',
  'content/mentors/../program.yml',
  'content/cohorts/../cohort.mdx',
  'content/pages/.hidden',
])('%s is out of reach', async (outside) => {
  expect(await ask(toSave({ path: outside, opened: null }))).toMatchObject({ status: 403 });
  const removal = { action: 'deleteFiles', params: { paths: [file, outside] } };
  expect(await ask(removal)).toMatchObject({ status: 403 });
  expect(passed).toEqual([]);
});

test('what was lying about is set aside before a save, so that no commit sweeps it in', async () => {
  writeFileSync(path.join(folder, 'content/program.yml'), 'half writ');
  expect(await ask(toSave({ opened: 'One.\n' }))).toEqual({ status: 200 });
  expect(git('status', '--porcelain')).toBe('');
  expect(readFileSync(`${folder}-cut-off/1/content/program.yml`, 'utf8')).toBe('half writ');
});

test('a save that fails on the way leaves nothing behind, and is said to have failed', async () => {
  const halfWay = (result: () => Promise<{ status: number; text: string }>) => () => {
    writeFileSync(path.join(folder, file), 'Two');
    return result();
  };
  const failed = await ask(
    toSave({ opened: 'One.\n' }),
    halfWay(() => Promise.resolve({ status: 500, text: '{"error":"Unknown error"}' })),
  );
  expect(failed.error).toContain('git did not take this.');
  const stopped = await ask(
    toSave({ opened: 'One.\n' }),
    halfWay(() => Promise.reject(new Error('socket hang up'))),
  );
  expect(stopped.error).toContain('save it again');
  expect(git('status', '--porcelain')).toBe('');
  expect(readFileSync(path.join(folder, file), 'utf8')).toBe('One.\n');
});

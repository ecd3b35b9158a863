import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareEditWorktree } from '../../scripts/cms/edit-worktree.ts';

let root: string;
const git = (...words: string[]): string =>
  execFileSync('git', ['-C', root, ...words], { encoding: 'utf8' }).trim();

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'roundtable-worktree-'));
  mkdirSync(path.join(root, 'content'));
  writeFileSync(path.join(root, '.gitignore'), '.roundtable/\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  commit('one');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function commit(text: string): void {
  writeFileSync(path.join(root, 'content', 'program.yml'), `${text}\n`);
  git('add', '.');
  git('commit', '--quiet', '--message', text);
}

test('edits get a checkout of their own; the one that somebody works in is left alone', async () => {
  writeFileSync(path.join(root, 'content', 'program.yml'), 'not committed\n');
  const { folder, content, state } = await prepareEditWorktree(path.join(root, 'content'));
  expect(state).toBe('current');
  expect(folder).toBe(path.join(root, '.roundtable', 'cms'));
  expect(readFileSync(path.join(content, 'program.yml'), 'utf8')).toBe('one\n');
  expect(git('status', '--porcelain')).toBe('M content/program.yml');
  expect(git('branch', '--show-current')).toBe('main');
});

test('it is taken up again and brought up to date, also after its folder was deleted', async () => {
  await prepareEditWorktree(path.join(root, 'content'));
  commit('two');
  const again = await prepareEditWorktree(path.join(root, 'content'));
  expect(readFileSync(path.join(again.content, 'program.yml'), 'utf8')).toBe('two\n');
  rmSync(again.folder, { recursive: true });
  expect((await prepareEditWorktree(path.join(root, 'content'))).state).toBe('current');
});

test('where both have changed, nothing is lost and it is said', async () => {
  const { folder } = await prepareEditWorktree(path.join(root, 'content'));
  writeFileSync(path.join(folder, 'content', 'program.yml'), 'edited\n');
  execFileSync('git', ['-C', folder, 'commit', '--quiet', '--all', '--message', 'Edit']);
  commit('three');
  const { state, content } = await prepareEditWorktree(path.join(root, 'content'));
  expect(state).toBe('behind');
  expect(readFileSync(path.join(content, 'program.yml'), 'utf8')).toBe('edited\n');
});

test('a folder that is not content/ at the root of a repository is refused', async () => {
  await expect(prepareEditWorktree(root)).rejects.toThrow('content/ at the root');
  await expect(prepareEditWorktree(os.tmpdir())).rejects.toThrow('not in a git repository');
});

test('what a cut-off save has left is set aside, so that no later commit sweeps it in', async () => {
  const { folder } = await prepareEditWorktree(path.join(root, 'content'));
  writeFileSync(path.join(folder, 'content', 'program.yml'), 'half writ');
  mkdirSync(path.join(folder, 'content', 'mentors'));
  writeFileSync(path.join(folder, 'content', 'mentors', 'né w.mdx'), 'new');
  const { leftovers, content } = await prepareEditWorktree(path.join(root, 'content'));
  expect(leftovers).toBe(path.join(root, '.roundtable', 'cms-cut-off', '1'));
  expect(readFileSync(path.join(leftovers ?? '', 'content/program.yml'), 'utf8')).toBe('half writ');
  expect(readFileSync(path.join(leftovers ?? '', 'content/mentors/né w.mdx'), 'utf8')).toBe('new');
  expect(readFileSync(path.join(content, 'program.yml'), 'utf8')).toBe('one\n');
  expect(execFileSync('git', ['-C', folder, 'status', '--porcelain'], { encoding: 'utf8' })).toBe(
    '',
  );
  expect((await prepareEditWorktree(path.join(root, 'content'))).leftovers).toBeUndefined();
});

test('a merge that was left half done is undone, and the branch stays checked out', async () => {
  const { folder } = await prepareEditWorktree(path.join(root, 'content'));
  const inside = (...words: string[]): string =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();
  inside('checkout', '--quiet', '-b', 'cms/programme/program');
  writeFileSync(path.join(folder, 'content', 'program.yml'), 'draft\n');
  inside('commit', '--quiet', '--all', '--message', 'Draft');
  inside('checkout', '--quiet', 'roundtable-edits');
  writeFileSync(path.join(folder, 'content', 'program.yml'), 'published\n');
  inside('commit', '--quiet', '--all', '--message', 'Published');
  expect(() => inside('merge', 'cms/programme/program')).toThrow();
  await prepareEditWorktree(path.join(root, 'content'));
  expect(readFileSync(path.join(folder, 'content', 'program.yml'), 'utf8')).toBe('published\n');
  expect(inside('status', '--porcelain')).toBe('');
  expect(inside('branch', '--show-current')).toBe('roundtable-edits');
});

test('while an editor is open, a second one is refused; one that was killed is no obstacle', async () => {
  const { folder } = await prepareEditWorktree(path.join(root, 'content'));
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(`${folder}.pid`, `${String(other.pid)}\n`);
  await expect(prepareEditWorktree(path.join(root, 'content'))).rejects.toThrow(
    `open already, in process ${String(other.pid)}`,
  );
  const ended = new Promise((resolve) => other.once('exit', resolve));
  other.kill('SIGKILL');
  await ended;
  expect((await prepareEditWorktree(path.join(root, 'content'))).state).toBe('current');
});

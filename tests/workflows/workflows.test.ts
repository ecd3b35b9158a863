import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUnsafe } from './workflow-rules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).sort();
const broken = globSync('broken/*.yml', { cwd: import.meta.dirname }).sort();
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('the workflows of check, review, requests, publication, planning, repair, rotation and intake exist', () => {
  expect(workflows.map((file) => path.basename(file))).toEqual(
    expect.arrayContaining([
      'ci.yml',
      'intake.yml',
      'plan.yml',
      'publish-groups.yml',
      'publish.yml',
      'repair-groups.yml',
      'reminders.yml',
      'requests.yml',
      'review.yml',
      'rotate-peers.yml',
    ]),
  );
});

test.each(workflows)('%s gives no stranger rights, secrets or a place to run', (file) => {
  expect(findUnsafe(read(file))).toEqual([]);
});

test.each(broken)('%s is found unsafe, for the reason that it is named by', (file) => {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const reason = path.basename(file, '.yml').replace(/-\d$/, '');
  expect(findUnsafe(text)).toContain(reason);
});

test('every reason has a broken sample', () => {
  const reasons = new Set(broken.map((file) => path.basename(file, '.yml').replace(/-\d$/, '')));
  expect([...reasons].sort()).toEqual(
    [
      'artifact-in-trusted',
      'broad-permissions',
      'credentials-kept',
      'head-in-trusted',
      'no-permissions',
      'own-machine-in-untrusted',
      'pull-request-target',
      'secrets-in-untrusted',
      'text-in-script',
      'unpinned-action',
      'write-in-untrusted',
    ].sort(),
  );
});

test('the review runs after the workflow that checks, by its name', () => {
  const check = parse(read('.github/workflows/ci.yml')) as { name: string };
  const review = parse(read('.github/workflows/review.yml')) as {
    on: { workflow_run: { workflows: string[] } };
  };
  expect(review.on.workflow_run.workflows).toEqual([check.name]);
});

test('the site is built anew every day', () => {
  const { on } = parse(read('.github/workflows/publish.yml')) as { on: { schedule: unknown[] } };
  expect(on.schedule).toHaveLength(1);
});

test('every script that a workflow runs exists', () => {
  const scripts = workflows.flatMap((file) => read(file).match(/scripts\/[\w/-]+\.ts/g) ?? []);
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) expect(() => read(script), script).not.toThrow();
});

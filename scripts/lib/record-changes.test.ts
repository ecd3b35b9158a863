import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCohortChanges, readNewResources } from './record-changes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-changes-'));
  for (const id of ['spring', 'winter']) {
    mkdirSync(path.join(folder, 'cohorts', id), { recursive: true });
    writeFileSync(path.join(folder, 'cohorts', id, 'cohort.mdx'), id);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function commit(date: string): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', [...who, 'add', '-A'], { cwd: folder, env });
  execFileSync('git', [...who, 'commit', '-q', '-m', 'Change'], { cwd: folder, env });
}

test('each cohort has the instant of the last commit that touched its dates or groups', async () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  commit('2027-01-05T10:00:00+02:00');
  writeFileSync(path.join(folder, 'cohorts/spring/grouping.json'), '{}');
  commit('2027-02-05T10:00:00Z');
  mkdirSync(path.join(folder, 'cohorts/winter/enrollments'));
  writeFileSync(path.join(folder, 'cohorts/winter/enrollments/ana.yml'), 'handle: ana');
  commit('2027-03-05T10:00:00Z');
  expect(await readCohortChanges(folder)).toEqual({
    spring: '2027-02-05T10:00:00Z',
    winter: '2027-01-05T08:00:00Z',
  });
});

test('without a history there is no answer', async () => {
  expect(await readCohortChanges(folder)).toEqual({});
  expect(await readCohortChanges(path.join(folder, 'nowhere'))).toEqual({});
});

test('resources are named with the day they joined, the newest first', async () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  mkdirSync(path.join(folder, 'resources'));
  const write = (slug: string, text: string): void => {
    writeFileSync(path.join(folder, 'resources', `${slug}.mdx`), text);
  };
  write('goals', 'one');
  write('agenda', 'one');
  commit('2027-01-05T10:00:00+02:00');
  write('goals', 'two');
  write('closing', 'one');
  commit('2027-02-05T10:00:00Z');
  const expected = [
    { slug: 'closing', added: '2027-02-05T10:00:00Z' },
    { slug: 'agenda', added: '2027-01-05T08:00:00Z' },
    { slug: 'goals', added: '2027-01-05T08:00:00Z' },
  ];
  expect(await readNewResources(folder)).toEqual(expected);
});

test('a history that was cut off names no resource, since it seems to begin with all of them', async () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  mkdirSync(path.join(folder, 'resources'));
  writeFileSync(path.join(folder, 'resources', 'goals.mdx'), 'one');
  commit('2027-01-05T10:00:00Z');
  writeFileSync(path.join(folder, 'resources', 'goals.mdx'), 'two');
  commit('2027-02-05T10:00:00Z');
  const copy = path.join(folder, 'copy');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, copy]);
  expect(await readNewResources(copy)).toEqual([]);
});

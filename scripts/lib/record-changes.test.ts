import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCohortChanges } from './record-changes.ts';

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

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCalendarRevisions, readNewResources } from './record-changes.ts';

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

test('each cohort has the revision that the commits on its dates and groups lead to', async () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  commit('2027-01-05T10:00:00+02:00');
  writeFileSync(path.join(folder, 'cohorts/spring/grouping.json'), '{}');
  commit('2027-02-05T10:00:00Z');
  writeFileSync(path.join(folder, 'cohorts/spring/grouping.json'), '{ }');
  commit('2027-02-05T10:00:30Z');
  mkdirSync(path.join(folder, 'cohorts/winter/enrollments'));
  writeFileSync(path.join(folder, 'cohorts/winter/enrollments/ana.yml'), 'handle: ana');
  commit('2027-03-05T10:00:00Z');
  expect(await readCalendarRevisions(folder)).toEqual({
    spring: { stamp: '2027-02-05T10:00:30Z', sequence: 3_733_081 },
    winter: { stamp: '2027-01-05T08:00:00Z', sequence: 3_688_320 },
  });
});

test('where people meet in rounds, who leaves changes the calendars of a cohort too', async () => {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(path.join(folder, 'cohorts/winter/rotation.json'), '{}');
  mkdirSync(path.join(folder, 'cohorts/winter/enrollments'));
  writeFileSync(path.join(folder, 'cohorts/winter/enrollments/ana.yml'), 'state: complete');
  commit('2027-01-05T08:00:00Z');
  writeFileSync(path.join(folder, 'cohorts/winter/enrollments/ana.yml'), 'state: withdrawn');
  commit('2027-03-05T10:00:00Z');
  const { winter, spring } = await readCalendarRevisions(folder);
  expect([winter?.stamp, spring?.stamp]).toEqual(['2027-03-05T10:00:00Z', '2027-01-05T08:00:00Z']);
});

test('a change that was made beside others and merged later counts', async () => {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
  git('init', '-q', '-b', 'main');
  commit('2027-01-05T08:00:00Z');
  git('checkout', '-q', '-b', 'repair');
  writeFileSync(path.join(folder, 'cohorts/spring/grouping.json'), '{}');
  commit('2027-02-01T08:00:00Z');
  git('checkout', '-q', 'main');
  writeFileSync(path.join(folder, 'cohorts/spring/cohort.mdx'), 'moved');
  commit('2027-02-03T08:00:00Z');
  const before = await readCalendarRevisions(folder);
  const day = '2027-02-04T08:00:00Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', [...who, 'merge', '-q', '-m', 'Merge', 'repair'], { cwd: folder, env });
  const after = await readCalendarRevisions(folder);
  expect(after['spring']?.stamp).toBe(day);
  expect(after['spring']!.sequence).toBeGreaterThan(before['spring']!.sequence);
});

test('without a history there is no answer', async () => {
  expect(await readCalendarRevisions(folder)).toEqual({});
  expect(await readCalendarRevisions(path.join(folder, 'nowhere'))).toEqual({});
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

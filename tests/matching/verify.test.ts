import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { runInside, useHarbour } from './harbour.ts';
import { toWinter, type Winter } from './winter.ts';

let winter: Winter;
useHarbour((harbour) => {
  winter = toWinter(harbour);
});

describe('what is published', () => {
  async function publishFiles(): Promise<void> {
    await winter.plan();
    expect((await winter.publish('--no-commit')).code).toBe(0);
  }

  test('holds at both levels, and the difference to the next plan is told by person', async () => {
    await publishFiles();
    expect((await winter.verify()).printed).toContain('holds at the full level');
    expect((await winter.verify('winter', '--level', 'public')).printed).toContain(
      'holds at the public level',
    );
    expect((await winter.plan()).printed).toContain('Nothing differs from what is published.');
    await winter.edit('cohorts/winter/enrollments/hal-ives.yml', (text) =>
      text.replace('state: complete', 'state: withdrawn').replace(/sealed: [^]*$/, ''),
    );
    const { printed } = await winter.plan();
    expect(printed).toContain('− hal-ives');
    expect(printed).toContain('hal-ives: bela-cruz → no group');
  });

  test('keeps its day when it is planned again later and nothing else changed', async () => {
    await publishFiles();
    const before = await winter.read('grouping.json', 'content');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-01-12T00:00:00Z');
    await winter.plan();
    expect(await winter.read('grouping.json')).toBe(before);
    expect(await winter.read('grouping.age')).toBe(await winter.read('grouping.age', 'content'));
  });

  test('is not formed anew once the cohort runs', async () => {
    await publishFiles();
    vi.stubEnv('ROUNDTABLE_NOW', '2027-02-01T00:00:00Z');
    const { code, noted } = await winter.plan();
    expect(code).toBe(1);
    expect(noted).toContain('so its groups are not formed anew: people have met');
  });

  test('fails verification when it is edited by hand, with and without the key', async () => {
    await publishFiles();
    const file = winter.toPath('grouping.json', 'content');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('eli-fox', 'hal-ives'));
    const open = await winter.verify('--level', 'public');
    expect(open.code).toBe(1);
    expect(open.printed).toContain('hal-ives is a member of another group too');
    const full = await winter.verify();
    expect(full.code).toBe(1);
    expect(full.printed).toContain("hal-ives can't make the meetings of");
    vi.stubEnv('CI', 'true');
    const log = await winter.verify();
    expect(log.printed).not.toContain("can't make the meetings");
    expect(log.printed).toContain('rest on private parts and are not shown');
  });

  test('fails full verification without its proof, and passes the public one', async () => {
    await publishFiles();
    await rm(winter.toPath('grouping.age', 'content'));
    expect((await winter.verify('--level', 'public')).code).toBe(0);
    const { code, printed } = await winter.verify();
    expect(code).toBe(1);
    expect(printed).toContain('There is no grouping.age that can be opened');
  });

  test('that can not be read at all fails verification with the place', async () => {
    await publishFiles();
    await writeFile(winter.toPath('grouping.json', 'content'), '{');
    const { code, noted } = await winter.verify();
    expect(code).toBe(1);
    expect(noted).toMatch(/^content\/cohorts\/winter\/grouping\.json:1 /m);
  });
});

test('verifying a programme without groups is done at once', async () => {
  expect(await winter.verify()).toEqual({
    code: 0,
    printed: 'No groups are published yet.',
    noted: '',
  });
  expect((await winter.verify('winter')).code).toBe(2);
});

test('verifying a folder that holds no programme fails, and so does one whose cohort cannot be read', async () => {
  const nowhere = { folder: winter.folder, content: path.join(winter.folder, 'nowhere') };
  const absent = await runInside(verifyCommand, nowhere);
  expect([absent.code, absent.noted]).toEqual([2, expect.stringContaining('There is no folder')]);
  await mkdir(nowhere.content);
  const missing = await runInside(verifyCommand, nowhere);
  expect(missing.code).toBe(1);
  expect(missing.noted).toContain('holds no programme that can be read');
  const broken = { folder: winter.folder, content: path.join(winter.folder, 'broken') };
  await cp(winter.content, broken.content, { recursive: true });
  await writeFile(path.join(broken.content, 'program.yml'), 'nmae: Harbour\n');
  const unnamed = await runInside(verifyCommand, broken);
  expect(unnamed.noted).toMatch(
    /content\/program\.yml:1 The key \w+ is missing\. .*"npm run check"/,
  );
  await winter.plan();
  await winter.publish('--no-commit');
  await winter.edit('cohorts/winter/cohort.mdx', (text) =>
    text.replace('starts: 2027-01-18', 'starts: soon'),
  );
  expect((await winter.verify()).code).toBe(1);
});

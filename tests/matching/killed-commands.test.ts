import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { temporaryPrefix } from '../../scripts/lib/write-files.ts';
import { toRepository, useHarbour, type Harbour } from './harbour.ts';
import { runKilled, wait, waitForFile } from './kill-process.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const run = (words: readonly string[], killWhen?: Promise<unknown>, now = '') =>
  runKilled(harbour, words, { now, ...(killWhen === undefined ? {} : { killWhen }) });

/** Expects every file of a grouping in a folder to be whole; temporary ones are passed over. */
async function expectWholeFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => /^(grouping\.(json|age)|summary\.txt)$/.test(one))) {
    const text = await readFile(path.join(folder, name), 'utf8');
    if (name === 'grouping.age') await openText(text, [demoIdentity]);
    else expect(text.endsWith('\n')).toBe(true);
    if (name === 'grouping.json') expect(JSON.parse(text)).toMatchObject({ cohort: 'winter' });
  }
}

test('a plan that is killed at any moment leaves whole files or none, and the next run ends it', async () => {
  const plans = path.join(harbour.folder, '.roundtable/plans/winter');
  for (const moment of [wait(150), wait(450), waitForFile(plans)]) {
    await run(['plan', 'winter'], moment);
    await expectWholeFiles(plans);
  }
  expect(await run(['plan', 'winter'])).toBe(0);
  await expectWholeFiles(plans);
});

test('publishing that is killed leaves a branch with both files or none, and what is checked out alone', async () => {
  const git = toRepository(harbour);
  expect(await run(['plan', 'winter'])).toBe(0);
  const refs = path.join(harbour.folder, '.git/refs/heads/groups');
  for (const moment of [
    wait(120),
    wait(300),
    waitForFile(path.join(harbour.folder, '.git'), 'index.'),
    waitForFile(refs),
  ]) {
    await run(['publish', 'winter'], moment);
    const branches = git('branch', '--list', 'groups/winter');
    if (branches !== '') {
      const changed = git('diff', '--name-only', 'main', 'groups/winter').split('\n');
      expect(changed.map((file) => path.posix.basename(file))).toEqual([
        'grouping.age',
        'grouping.json',
        'ledger.age',
      ]);
    }
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('');
    expect(git('fsck', '--no-dangling')).toBe('');
  }
  expect(await run(['publish', 'winter'])).toBe(0);
  expect(git('log', '--format=%s', 'main..groups/winter')).toBe(
    'Publish groups for winter (2 groups)',
  );
});

test('copying a plan into the content that is killed leaves each file old or new', async () => {
  const cohort = path.join(harbour.content, 'cohorts/winter');
  expect(await run(['plan', 'winter'])).toBe(0);
  for (const moment of [
    wait(150),
    wait(350),
    waitForFile(cohort, temporaryPrefix),
    waitForFile(cohort, 'grouping'),
  ]) {
    await run(['publish', 'winter', '--no-commit'], moment);
    await expectWholeFiles(cohort);
  }
  expect(await run(['publish', 'winter', '--no-commit'])).toBe(0);
  expect((await readdir(cohort)).filter((name) => name.startsWith('grouping'))).toEqual([
    'grouping.age',
    'grouping.json',
  ]);
});

test('a repair that is killed at any moment loses nothing, and neither does publishing it', async () => {
  const cohort = path.join(harbour.content, 'cohorts/winter');
  const plans = path.join(harbour.folder, '.roundtable/plans/winter');
  expect(await run(['plan', 'winter'])).toBe(0);
  expect(await run(['publish', 'winter', '--no-commit'])).toBe(0);
  const published = await readFile(path.join(cohort, 'grouping.json'), 'utf8');
  const now = '2027-02-03T12:00:00Z';
  const repair = ['repair', 'winter', '--leaves', 'hal-ives'];
  for (const moment of [wait(200), wait(700), waitForFile(plans, temporaryPrefix)]) {
    await run(repair, moment, now);
    await expectWholeFiles(plans);
    expect(await readFile(path.join(cohort, 'grouping.json'), 'utf8')).toBe(published);
  }
  expect(await run(repair, undefined, now)).toBe(0);
  const planned = await readFile(path.join(plans, 'grouping.json'), 'utf8');
  for (const moment of [wait(250), waitForFile(cohort, temporaryPrefix)]) {
    await run(['publish', 'winter', '--no-commit'], moment, now);
    await expectWholeFiles(cohort);
  }
  expect(await run(['publish', 'winter', '--no-commit'], undefined, now)).toBe(0);
  expect(await readFile(path.join(cohort, 'grouping.json'), 'utf8')).toBe(planned);
  expect(await run(['verify', 'winter', '--level', 'full'], undefined, now)).toBe(0);
});

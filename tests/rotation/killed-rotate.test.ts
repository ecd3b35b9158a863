import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryPrefix } from '../../scripts/lib/write-files.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { toRepository, useHarbour, type Harbour } from '../matching/harbour.ts';
import { runKilled, wait, waitForFile } from '../matching/kill-process.ts';
import { makeCoffeeHarbour } from './coffee.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
}, makeCoffeeHarbour);

const rotate = (words: readonly string[], killWhen?: Promise<unknown>) =>
  runKilled(harbour, ['rotate', 'winter', ...words], killWhen === undefined ? {} : { killWhen });

async function expectWholeFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => /^(rotation\.(json|age)|ledger\.age)$/.test(one))) {
    const text = await readFile(path.join(folder, name), 'utf8');
    if (name === 'rotation.json') expect(JSON.parse(text)).toMatchObject({ cohort: 'winter' });
    else await openText(text, [demoIdentity]);
  }
}

test('a rotation that is killed at any moment leaves whole files or none, and the next run ends it', async () => {
  const drafts = path.join(harbour.folder, '.roundtable/rotations/winter');
  for (const moment of [wait(200), wait(600), waitForFile(drafts)]) {
    await rotate([], moment);
    await expectWholeFiles(drafts);
  }
  expect(await rotate([])).toBe(0);
  const cohort = path.join(harbour.content, 'cohorts/winter');
  for (const moment of [
    wait(250),
    waitForFile(cohort, temporaryPrefix),
    waitForFile(cohort, 'rotation'),
  ]) {
    await rotate(['--publish', '--no-commit'], moment);
    await expectWholeFiles(cohort);
    await expectWholeFiles(harbour.content);
  }
  expect(await rotate(['--publish', '--no-commit'])).toBe(0);
  await expectWholeFiles(cohort);
});

test('publishing a rotation that is killed leaves a branch with all its files or none', async () => {
  const git = toRepository(harbour);
  expect(await rotate([])).toBe(0);
  for (const moment of [
    wait(250),
    waitForFile(path.join(harbour.folder, '.git'), 'index.'),
    waitForFile(path.join(harbour.folder, '.git/refs/heads/rotation')),
  ]) {
    await rotate(['--publish'], moment);
    if (git('branch', '--list', 'rotation/winter') !== '') {
      expect(git('diff', '--name-only', 'main', 'rotation/winter').split('\n')).toHaveLength(3);
    }
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('');
    expect(git('fsck', '--no-dangling')).toBe('');
  }
  expect(await rotate(['--publish'])).toBe(0);
  expect(git('log', '--format=%s', 'main..rotation/winter')).toBe(
    'Publish the rotation of winter (6 rounds)',
  );
});

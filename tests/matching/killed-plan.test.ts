import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { temporaryPrefix } from '../../scripts/lib/write-files.ts';
import { makeHarbour } from './harbour.ts';

const script = path.resolve(import.meta.dirname, '../../scripts/plan.ts');

/** Plans in a process of its own and kills it when a moment has come; with none, lets it end. */
function plan(content: string, killWhen: Promise<unknown> | undefined): Promise<number | null> {
  const child = spawn(process.execPath, [script, 'winter', '--content', content], {
    env: { ...process.env, ROUNDTABLE_NOW: '', CI: '' },
    stdio: 'ignore',
  });
  void killWhen?.then(() => child.kill('SIGKILL'));
  return new Promise((resolve) => child.once('close', resolve));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until a folder holds something, looking as often as it can. */
async function waitForFile(folder: string): Promise<void> {
  for (let turn = 0; turn < 5000; turn += 1) {
    if ((await readdir(folder).catch(() => [])).length > 0) return;
    await wait(1);
  }
}

test('a plan that is killed at any moment leaves whole files or none, and the next run ends it', async () => {
  const { folder, content } = await makeHarbour();
  const plans = path.join(folder, '.roundtable/plans/winter');
  for (const moment of [wait(150), wait(450), waitForFile(plans)]) {
    await plan(content, moment);
    const names = await readdir(plans).catch(() => []);
    for (const name of names.filter((one) => !one.startsWith(temporaryPrefix))) {
      const text = await readFile(path.join(plans, name), 'utf8');
      if (name === 'grouping.age') await openText(text, [demoIdentity]);
      else expect(text.endsWith('\n')).toBe(true);
    }
  }
  expect(await plan(content, undefined)).toBe(0);
  const { cohort } = JSON.parse(await readFile(path.join(plans, 'grouping.json'), 'utf8'));
  expect(cohort).toBe('winter');
  await rm(folder, { recursive: true, force: true });
});

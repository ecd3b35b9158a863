import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { keepApartCommand } from '../../scripts/keep-apart/keep-apart-command.ts';
import { keysCommand } from '../../scripts/keys/keys-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { runInside, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const run = {
  plan: () => runInside(planCommand, harbour, 'winter'),
  publish: () => runInside(publishCommand, harbour, 'winter', '--no-commit'),
  verify: () => runInside(verifyCommand, harbour),
  keepApart: (...words: string[]) => runInside(keepApartCommand, harbour, 'winter', ...words),
};

const toPath = (name: string) => path.join(harbour.content, 'cohorts/winter', name);

async function decide(override: string): Promise<void> {
  const text = await readFile(toPath('cohort.mdx'), 'utf8');
  const decided = text.replace('groupSize:', `overrides:\n  - { ${override} }\ngroupSize:`);
  expect(decided).not.toBe(text);
  await writeFile(toPath('cohort.mdx'), decided);
}

test('a closed lead has no group, and the plan says what that costs', async () => {
  const before = await run.plan();
  expect(before.printed).not.toContain('Decided by the coordinators');
  await decide('kind: close, lead: bela-cruz, note: Away in March.');
  const { code, printed } = await run.plan();
  expect(code).toBe(0);
  expect(printed).toContain('bela-cruz gets no group');
  expect(printed).toContain('bela-cruz, as a lead: is closed by the coordinators');
  expect(printed).toMatch(/Without them: placed 5 instead of 2, total fit \d+ instead of \d+\./);
});

test('a pin of two mentees to each other binds both, and the plan names both', async () => {
  await decide('kind: pin, person: kai-lund, to: ivy-jones');
  const { printed } = await run.plan();
  expect(printed).toContain('kai-lund and ivy-jones are placed together, or neither is');
  expect(printed).toContain('Pinned, and without a group: kai-lund, ivy-jones.');
  expect(printed).toMatch(/ivy-jones: they and those they are bound to, .* by the coordinators/);
});

test('a decision after publishing is a problem until the groups are planned anew', async () => {
  await run.plan();
  await run.publish();
  expect((await run.verify()).code).toBe(0);
  await decide('kind: close, lead: bela-cruz');
  const { code, printed } = await run.verify();
  expect([code, printed]).toEqual([1, expect.stringContaining("bela-cruz can't lead it (closed)")]);
});

test('two people are kept apart by a sealed file that says nothing in clear', async () => {
  const { code, printed } = await run.keepApart('ivy-jones', 'gro-hall', '--note', 'Told us so.');
  expect([code, printed]).toEqual([0, expect.stringContaining('1 pair is kept apart')]);
  const sealed = await readFile(toPath('overrides.age'), 'utf8');
  expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  expect((await run.keepApart()).printed).toContain('gro-hall and ivy-jones: Told us so.');
  const plan = await run.plan();
  expect(plan.printed).toContain('gro-hall and ivy-jones are kept apart (sealed)');
  expect(plan.printed).toMatch(/Without them: /);
  await run.publish();
  const published = await readFile(toPath('grouping.json'), 'utf8');
  const { groups } = JSON.parse(published) as { groups: { members: string[] }[] };
  for (const { members } of groups) {
    expect(members.filter((one) => ['gro-hall', 'ivy-jones'].includes(one)).length).toBeLessThan(2);
  }
  expect((await run.verify()).code).toBe(0);
});

test('who was published in one group and is kept apart since is found with the key alone', async () => {
  await run.plan();
  await run.publish();
  await run.keepApart('gro-hall', 'ivy-jones');
  const { code, printed } = await run.verify();
  expect([code, printed]).toEqual([1, expect.stringContaining('are to be apart')]);
  vi.stubEnv('CI', 'true');
  expect((await run.verify()).printed).not.toContain('are to be apart');
});

test('a note on a pair is lost to another note alone', async () => {
  await run.keepApart('gro-hall', 'ivy-jones', '--note', 'Told us so.');
  await run.keepApart('gro-hall', 'ivy-jones');
  expect((await run.keepApart()).printed).toContain('gro-hall and ivy-jones: Told us so.');
  await run.keepApart('ivy-jones', 'gro-hall', '--note', 'They asked again.');
  expect((await run.keepApart()).printed).toContain('gro-hall and ivy-jones: They asked again.');
});

test('a pair goes again, and the file with the last one', async () => {
  await run.keepApart('gro-hall', 'ivy-jones');
  await runInside(keysCommand, harbour, 'reseal', 'winter');
  expect((await run.keepApart()).printed).toContain('gro-hall and ivy-jones');
  expect((await run.keepApart('gro-hall', 'ivy-jones', '--remove')).code).toBe(0);
  await expect(stat(toPath('overrides.age'))).rejects.toThrow('ENOENT');
  expect((await run.keepApart('gro-hall', 'ivy-jones', '--remove')).code).toBe(1);
});

test('nobody is kept apart from themselves, from strangers, or from whom they are pinned to', async () => {
  expect((await run.keepApart('gro-hall', 'gro-hall')).code).toBe(2);
  expect((await run.keepApart('gro-hall')).code).toBe(2);
  expect((await run.keepApart('gro-hall', 'nobody-here')).code).toBe(2);
  await decide('kind: pin, person: gro-hall, to: ivy-jones');
  const { code, noted } = await run.keepApart('gro-hall', 'ivy-jones');
  expect([code, noted]).toEqual([1, expect.stringContaining('pins gro-hall and ivy-jones')]);
});

test('a pin between people of whom one asked to be apart stops planning, and a public log names nobody', async () => {
  await decide('kind: pin, person: gro-hall, to: eli-fox');
  const { code, noted } = await run.plan();
  expect([code, noted]).toEqual([
    1,
    expect.stringContaining('gro-hall is pinned to eli-fox, but one asked to be apart'),
  ]);
  vi.stubEnv('CI', 'true');
  const open = await run.plan();
  expect([open.code, open.printed + open.noted]).toEqual([
    1,
    expect.not.stringMatching(/gro-hall|eli-fox/),
  ]);
  expect((await run.keepApart('gro-hall', 'hal-ives')).code).toBe(2);
});

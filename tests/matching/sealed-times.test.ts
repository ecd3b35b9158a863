import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { introduceCommand } from '../../scripts/introduce/introduce-command.ts';
import { keysCommand } from '../../scripts/keys/keys-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { createKeyPair, type KeyPair } from '../../src/domain/seal/identity.ts';
import { openText, sealText } from '../../src/domain/seal/sealed-text.ts';
import type { GroupingProof } from '../../src/schemas/grouping-proof.ts';
import type { MeetingTimes } from '../../src/schemas/meeting-times.ts';
import { runInside, toRepository, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
let [eli, kai]: KeyPair[] = [];
useHarbour((made) => {
  harbour = made;
});
beforeEach(async () => {
  [eli, kai] = [await createKeyPair(), await createKeyPair()];
  await edit('cohorts/winter/cohort.mdx', (text) => text.replace('times: all', 'times: members'));
  await giveKey('eli-fox', eli.recipient);
  // Who has no group reads no times.
  await giveKey('kai-lund', kai.recipient);
});

const run = {
  plan: () => runInside(planCommand, harbour, 'winter'),
  publish: (...words: string[]) => runInside(publishCommand, harbour, 'winter', ...words),
  verify: (...words: string[]) => runInside(verifyCommand, harbour, ...words),
  reseal: () => runInside(keysCommand, harbour, 'reseal', 'winter'),
};

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const whole = path.join(harbour.content, file);
  const text = await readFile(whole, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(whole, change(text));
}

async function giveKey(handle: string, recipient: string): Promise<void> {
  await edit(
    `cohorts/winter/enrollments/${handle}.yml`,
    (text) => `recipient: ${recipient}\n${text.replace(/^recipient: .*\n/, '')}`,
  );
}

function toPath(name: string, where: 'plan' | 'content' = 'content'): string {
  const folder = where === 'plan' ? '.roundtable/plans/winter' : 'content/cohorts/winter';
  return path.join(harbour.folder, folder, name);
}

const read = (name: string, where: 'plan' | 'content' = 'content') =>
  readFile(toPath(name, where), 'utf8');

async function planAndPublish(): Promise<void> {
  expect((await run.plan()).code).toBe(0);
  expect((await run.publish('--no-commit')).code).toBe(0);
}

async function openTimes(identity: string): Promise<MeetingTimes> {
  return JSON.parse(await openText(await read('times.age'), [identity])) as MeetingTimes;
}

test('times for members stand in no public file, and open for the cohort and for members with a key', async () => {
  await planAndPublish();
  const published = await read('grouping.json');
  expect(published).not.toMatch(/slot|weekday|wednesday|thursday|\d\d:\d\d/);
  const proof = JSON.parse(
    await openText(await read('grouping.age'), [demoIdentity]),
  ) as GroupingProof;
  const slots = proof.grouping.groups.map(({ id, slot }) => ({ id, slot }));
  expect(slots.map(({ slot }) => slot.weekday)).toEqual(['wednesday', 'thursday']);
  expect((await openTimes(eli!.identity)).groups).toEqual(slots);
  expect((await openTimes(demoIdentity)).groups).toEqual(slots);
  await expect(openTimes(kai!.identity)).rejects.toThrow('None of the keys');
});

test('they are sealed again only when they or their readers change', async () => {
  await planAndPublish();
  const before = [await read('times.age'), await read('grouping.age')];
  await planAndPublish();
  expect([await read('times.age'), await read('grouping.age')]).toEqual(before);
  const next = await createKeyPair();
  await giveKey('eli-fox', next.recipient);
  await planAndPublish();
  expect(await read('grouping.age')).toBe(before[1]);
  expect(await read('times.age')).not.toBe(before[0]);
  expect((await openTimes(next.identity)).groups).toHaveLength(2);
  await expect(openTimes(eli!.identity)).rejects.toThrow('None of the keys');
});

test('verifying without a key says that it did not look at times; with it, that they agree', async () => {
  await planAndPublish();
  const open = await run.verify('--level', 'public');
  expect([open.code, open.printed]).toEqual([
    0,
    expect.stringContaining('when groups meet, which is sealed to their members'),
  ]);
  const full = await run.verify('--level', 'full');
  expect([full.code, full.printed]).toEqual([
    0,
    expect.stringContaining('holds at the full level'),
  ]);
  expect(full.printed).not.toContain('when groups meet');
});

test('times that differ from the proof, or are gone, are found out, and a public log tells none', async () => {
  await planAndPublish();
  const times = await openTimes(demoIdentity);
  times.groups[0]!.slot.start = '03:30';
  await writeFile(toPath('times.age'), await sealText(JSON.stringify(times), times.readers));
  vi.stubEnv('CI', 'true');
  const changed = await run.verify('--level', 'full');
  expect(changed.code).toBe(1);
  expect(changed.printed).not.toMatch(/group-01.*times|\d\d:\d\d/);
  vi.stubEnv('CI', '');
  expect((await run.verify()).printed).toContain('times.age has other times than the proof');
  await rm(toPath('times.age'));
  expect((await run.verify()).printed).toContain('There is no times.age that can be opened');
});

test('sealing again follows the keys that members have now', async () => {
  await planAndPublish();
  const next = await createKeyPair();
  await giveKey('eli-fox', next.recipient);
  expect((await run.verify()).printed).toContain('"npm run keys -- reseal" seals it again');
  expect((await run.reseal()).code).toBe(0);
  expect((await openTimes(next.identity)).readers).toContain(next.recipient);
  const { code, printed } = await run.verify('--level', 'full');
  expect([code, printed]).toEqual([0, expect.not.stringContaining('times.age')]);
});

test('publishing commits the times with the groups, and takes them away once all may know', async () => {
  const git = toRepository(harbour);
  await run.plan();
  expect((await run.publish()).code).toBe(0);
  expect(git('ls-tree', '-r', '--name-only', 'groups/winter')).toContain('winter/times.age');
  await edit('cohorts/winter/cohort.mdx', (text) => text.replace('times: members', 'times: all'));
  git('commit', '--quiet', '--all', '--message', 'Let all know the times');
  await run.plan();
  expect((await run.publish()).code).toBe(0);
  expect(git('ls-tree', '-r', '--name-only', 'groups/winter')).not.toContain('times.age');
  expect(git('show', 'groups/winter:content/cohorts/winter/grouping.json')).toContain('"slot"');
  await expect(stat(toPath('times.age', 'plan'))).rejects.toThrow('ENOENT');
});

test('members without a key get the times in their message', async () => {
  await planAndPublish();
  expect((await runInside(introduceCommand, harbour, 'winter')).code).toBe(0);
  const folder = path.join(harbour.folder, '.roundtable/introductions/winter');
  expect(await readFile(path.join(folder, 'group-01.finn-gray.txt'), 'utf8')).toMatch(
    /Wednesday .*\d\d:\d\d/,
  );
});

test('a plan in a public log tells no hour that members alone may know', async () => {
  expect((await run.plan()).printed).toMatch(/Wednesday \d\d:\d\d/);
  vi.stubEnv('CI', 'true');
  const { printed } = await run.plan();
  expect(printed).toContain('ada-berg');
  expect(printed).not.toMatch(/day \d\d:\d\d/);
});

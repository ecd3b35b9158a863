import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { forgetCommand } from '../../scripts/forget/forget-command.ts';
import { introduceCommand } from '../../scripts/introduce/introduce-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { repairCommand } from '../../scripts/repair/repair-command.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import type { MeetingTimes } from '../../src/schemas/meeting-times.ts';
import { enroll, runInside, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const thursday = { day: 'thursday', from: '17:00', to: '20:00' } as const;
const late = {
  handle: 'liv-moen',
  topics: ['boats'],
  zone: 'Europe/Oslo',
  hours: thursday,
} as const;

const run = {
  plan: () => runInside(planCommand, harbour, 'winter'),
  publish: () => runInside(publishCommand, harbour, 'winter', '--no-commit'),
  repair: (...words: string[]) => runInside(repairCommand, harbour, 'winter', ...words),
  verify: (...words: string[]) => runInside(verifyCommand, harbour, 'winter', ...words),
  introduce: (...words: string[]) => runInside(introduceCommand, harbour, 'winter', ...words),
};

function toPath(name: string, where: 'plan' | 'content' = 'content'): string {
  const folder = where === 'plan' ? '.roundtable/plans/winter' : 'content/cohorts/winter';
  return path.join(harbour.folder, folder, name);
}

const read = (name: string, where: 'plan' | 'content' = 'content') =>
  readFile(toPath(name, where), 'utf8');

async function readGrouping(where: 'plan' | 'content' = 'content'): Promise<GroupingRecord> {
  return JSON.parse(await read('grouping.json', where)) as GroupingRecord;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const whole = path.join(harbour.content, file);
  const text = await readFile(whole, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(whole, change(text));
}

/** Publishes groups before the cohort begins, then lets three weeks pass. */
async function begin(): Promise<GroupingRecord> {
  expect((await run.plan()).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-03T12:00:00Z');
  return readGrouping();
}

async function expectToHold(): Promise<void> {
  const [full, open] = [await run.verify('--level', 'full'), await run.verify('--level', 'public')];
  expect([full.code, full.printed]).toEqual([
    0,
    expect.stringContaining('holds at the full level'),
  ]);
  expect([open.code, open.printed]).toEqual([
    0,
    expect.stringContaining('holds at the public level'),
  ]);
}

test('a running cohort is not planned anew, and the refusal names repair', async () => {
  await begin();
  const { code, noted } = await run.plan();
  expect(code).toBe(1);
  expect(noted).toContain('npm run repair -- winter');
});

test('somebody leaves and somebody joins: nobody else moves, and what was stays', async () => {
  const before = await begin();
  await enroll(harbour.content, late);
  const { code, printed } = await run.repair('--leaves', 'hal-ives', '--joins', 'liv-moen');
  expect(code).toBe(0);
  expect(printed).toContain('Asked for: hal-ives leaves; liv-moen joins.');
  expect(printed).toContain('Others who move: none.');
  expect(printed).toContain('Next: npm run publish -- winter');
  expect(await readGrouping()).toEqual(before);
  expect((await run.publish()).code).toBe(0);
  await expectToHold();
  const { groups, changes } = await readGrouping();
  const old = before.groups.find(({ members }) => members.includes('hal-ives'));
  expect(groups.find(({ id }) => id === old?.id)).toMatchObject({
    members: ['gro-hall', 'ivy-jones', 'liv-moen'],
    since: '2027-02-08',
    past: [{ until: '2027-02-08', members: old?.members, slot: old?.slot }],
  });
  expect(changes).toMatchObject([
    { from: '2027-02-08', decidedOn: '2027-02-03', moved: { slots: 0, others: 0 } },
  ]);
});

test('when a lead leaves, it is said how many are moved, what it costs and what planning anew would move', async () => {
  await begin();
  const { code, printed } = await run.repair('--lead-leaves', 'bela-cruz', '--dry-run');
  expect(code).toBe(0);
  expect(printed).toMatch(/^ {2}ends {5}group-0\d/m);
  expect(printed).toContain('Without a group');
  expect(printed).toMatch(/It costs (nothing|[\d.]+ %)/);
  expect(printed).toContain('Forming all groups anew would move');
  await expect(read('grouping.json', 'plan')).resolves.not.toContain('"changes"');
});

test('repairing twice writes the same bytes, and keeps what is sealed already', async () => {
  await begin();
  await run.repair('--leaves', 'hal-ives');
  const first = [await read('grouping.json', 'plan'), await read('grouping.age', 'plan')];
  const { printed } = await run.repair('--leaves', 'hal-ives');
  expect(printed).toContain('It is the plan that is already in');
  expect([await read('grouping.json', 'plan'), await read('grouping.age', 'plan')]).toEqual(first);
});

test('a repair of other groups than those that are published is not published', async () => {
  await begin();
  await run.repair('--leaves', 'hal-ives');
  const stale = [await read('grouping.json', 'plan'), await read('grouping.age', 'plan')];
  await run.publish();
  await run.repair('--leaves', 'ivy-jones', '--from', '2027-02-15');
  expect((await run.publish()).code).toBe(0);
  await writeFile(toPath('grouping.json', 'plan'), stale[0] ?? '');
  await writeFile(toPath('grouping.age', 'plan'), stale[1] ?? '');
  const { code, noted } = await run.publish();
  expect(code).toBe(1);
  expect(noted).toContain('Run "npm run repair -- winter" again.');
  expect((await readGrouping()).changes).toHaveLength(2);
  await expectToHold();
});

test('a past that was edited is neither published nor verified', async () => {
  await begin();
  await run.repair('--leaves', 'hal-ives');
  const text = await read('grouping.json', 'plan');
  const forged = text.replace(/"hal-ives",\s+"ivy-jones"/, '"ivy-jones", "kai-lund"');
  expect(forged).not.toBe(text);
  await writeFile(toPath('grouping.json', 'plan'), forged);
  const refused = await run.publish();
  expect([refused.code, refused.noted]).toEqual([1, expect.stringContaining('not those that')]);
  await writeFile(toPath('grouping.json', 'plan'), text);
  expect((await run.publish()).code).toBe(0);
  await writeFile(toPath('grouping.json'), forged);
  const { code, printed } = await run.verify('--level', 'full');
  expect(code).toBe(1);
  expect(printed).toContain('What was before the last repair is not what was published then');
});

test('where times are for members alone, no time of before or after is published', async () => {
  await edit('cohorts/winter/cohort.mdx', (text) => text.replace('times: all', 'times: members'));
  await begin();
  await enroll(harbour.content, late);
  expect((await run.repair('--leaves', 'hal-ives', '--joins', 'liv-moen')).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  await expectToHold();
  expect(await read('grouping.json')).not.toMatch(/"slot"|day"/);
  // The schema is the one that sealing wrote it by.
  const times = JSON.parse(await openText(await read('times.age'), [demoIdentity])) as MeetingTimes;
  expect(times.groups.filter(({ past }) => past !== undefined)).toHaveLength(1);
  expect((await run.repair('--leaves', 'ivy-jones', '--from', '2027-02-15')).code).toBe(0);
});

test('who withdrew is taken as having left, and what can not be asked is refused, all of it', async () => {
  await begin();
  await edit('cohorts/winter/enrollments/hal-ives.yml', (text) =>
    text.replace('state: complete', 'state: withdrawn').replace(/^sealed: [\s\S]*/m, ''),
  );
  expect((await run.repair('--dry-run')).printed).toContain('Asked for: hal-ives leaves.');
  const { code, noted } = await run.repair(
    ...['--leaves', 'kai-lund', '--joins', 'eli-fox,nobody', '--lead-leaves', 'ivy-jones'],
    ...['--from', '2027-02-01'],
  );
  expect(code).toBe(1);
  expect(noted).toContain('2027-02-01 is past');
  expect(noted).toContain('kai-lund is in no group');
  expect(noted).toContain('eli-fox has a group already');
  expect(noted).toContain('Nobody has the handle nobody.');
  expect(noted).toContain('ivy-jones leads no group');
  expect((await run.repair('--from', 'soon')).code).toBe(2);
});

test('where nothing is asked and nothing changes, nothing is written', async () => {
  await begin();
  const { code, printed } = await run.repair();
  expect([code, printed]).toEqual([0, expect.stringContaining('there is nothing to write')]);
  expect(await read('grouping.json', 'plan')).not.toContain('"changes"');
});

test('a cohort without published groups is planned and not repaired', async () => {
  const { code, noted } = await run.repair('--leaves', 'hal-ives');
  expect([code, noted]).toEqual([1, expect.stringContaining('npm run plan -- winter')]);
});

test('the messages tell the new one what was, the others who comes, and the one who goes goodbye', async () => {
  await begin();
  await enroll(harbour.content, late);
  await run.repair('--leaves', 'hal-ives', '--joins', 'liv-moen');
  await run.publish();
  expect((await run.introduce('--repair')).code).toBe(0);
  const folder = path.join(harbour.folder, '.roundtable/introductions/winter');
  const names = await readdir(folder);
  const text = async (end: string) =>
    readFile(path.join(folder, names.find((name) => name.endsWith(end)) ?? ''), 'utf8');
  expect(names).toHaveLength(5);
  expect(await text('.liv-moen.txt')).toContain('What the group has done so far (1 meeting');
  const stays = await text('.ivy-jones.txt');
  expect(stays).toContain('Who joins\n- liv-moen (member)');
  expect(stays).toContain('hal-ives is not in the group any more.');
  const goodbye = await text('.hal-ives.goodbye.txt');
  expect(goodbye).toContain('To: hal-ives@example.org');
  expect(goodbye).toContain('You owe nobody a reason');
  expect(goodbye).not.toContain('liv-moen');
});

test('somebody who left and is forgotten is named nowhere in the history, which still holds', async () => {
  await begin();
  await run.repair('--leaves', 'hal-ives');
  await run.publish();
  expect((await runInside(forgetCommand, harbour, 'hal-ives')).code).toBe(0);
  expect(await read('grouping.json')).not.toContain('hal-ives');
  const { printed } = await run.verify('--level', 'public');
  expect(printed).toContain('holds at the public level');
  expect((await run.verify('--level', 'full')).printed).not.toContain('problem: ');
});

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { contactsCommand } from '../../scripts/contacts/contacts-command.ts';
import { introduceCommand } from '../../scripts/introduce/introduce-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { repairCommand } from '../../scripts/repair/repair-command.ts';
import { createKeyPair } from '../../src/domain/seal/identity.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import { runInside, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const run = {
  plan: () => runInside(planCommand, harbour, 'winter'),
  publish: () => runInside(publishCommand, harbour, 'winter', '--no-commit'),
  repair: (...words: string[]) => runInside(repairCommand, harbour, 'winter', ...words),
  introduce: (...words: string[]) => runInside(introduceCommand, harbour, 'winter', ...words),
};

async function edit(file: string, from: RegExp, to: string): Promise<void> {
  const whole = path.join(harbour.content, file);
  const text = await readFile(whole, 'utf8');
  expect(text).toMatch(from);
  await writeFile(whole, text.replace(from, to));
}

async function readGroups(): Promise<GroupingRecord> {
  const file = path.join(harbour.content, 'cohorts/winter/grouping.json');
  return JSON.parse(await readFile(file, 'utf8')) as GroupingRecord;
}

/** Publishes pairs before the first day. */
beforeEach(async () => {
  const mentors = ['ada-berg', 'bela-cruz', 'cato-dunn'].map((handle) => `mentors/${handle}.mdx`);
  for (const file of ['program.yml', 'cohorts/winter/cohort.mdx', ...mentors]) {
    await edit(file, /^formats: .*$/m, 'formats: [one-to-one]');
  }
  expect((await run.plan()).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
});

/** Withdraws somebody, and gives what brings them back. */
async function withdraw(handle: string): Promise<() => Promise<void>> {
  const file = path.join(harbour.content, `cohorts/winter/enrollments/${handle}.yml`);
  const text = await readFile(file, 'utf8');
  const left = text.replace(/^sealed:[\s\S]*/m, '').replace('state: complete', 'state: withdrawn');
  await writeFile(file, left);
  return () => writeFile(file, text);
}

test('planned anew, a pair that goes on keeps its id and name, and no other gets those of a pair that ended', async () => {
  const { groups: before } = await readGroups();
  const [first] = before;
  const comeBack = await withdraw(first!.members[0]!);
  const { code, printed, noted } = await run.plan();
  expect([code, noted + printed]).toEqual([0, expect.stringMatching(/^ {2}gone +group-01 /m)]);
  expect(printed).toContain('npm run repair -- winter');
  expect((await run.publish()).code).toBe(0);
  const { groups, retired } = await readGroups();
  const named = new Map(before.map(({ id, name, members }) => [members[0], { id, name }]));
  expect(groups.length).toBeGreaterThan(1);
  for (const { id, name, members } of groups) expect({ id, name }).toEqual(named.get(members[0]));
  const { id, name, format, slot } = first!;
  expect(retired).toEqual([{ id, name, format, slot }]);
  // Whoever comes back gets a new id, not that of a pair that is over.
  await comeBack();
  expect((await run.plan()).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  const again = await readGroups();
  const back = again.groups.find(({ members }) => members[0] === first!.members[0]);
  expect(again.retired).toEqual(retired);
  expect([back?.id, back?.name === first!.name]).toEqual([`group-0${before.length + 1}`, false]);
  expect((await runInside(verifyCommand, harbour)).code).toBe(0);
});

test('from publishing on, somebody who drops out changes nothing for others, and each is told', async () => {
  const { groups: before } = await readGroups();
  const [first, ...rest] = before;
  const { code, printed, noted } = await run.repair('--leaves', first!.members[0]!);
  expect([code, noted]).toEqual([0, expect.stringContaining('from 2027-')]);
  expect(printed).toContain('Others who move: none.');
  expect((await run.publish()).code).toBe(0);
  const { groups, ended, changes } = await readGroups();
  expect(groups).toEqual(rest);
  expect([ended?.map(({ id }) => id), changes?.length]).toEqual([[first!.id], 1]);
  expect((await runInside(verifyCommand, harbour)).code).toBe(0);
  expect((await run.introduce('--repair')).code).toBe(0);
  const folder = path.join(harbour.folder, '.roundtable/introductions/winter');
  const names = await readdir(folder);
  expect(names).toContain(`${first!.id}.${first!.members[0]!}.goodbye.txt`);
  for (const name of names) {
    expect(await readFile(path.join(folder, name), 'utf8')).not.toContain('for your time in');
  }
});

test('one to one, a repair is told to two people as two, and a mentor of several once', async () => {
  const { groups } = await readGroups();
  const leads = groups.flatMap((group) => group.leads);
  const several = leads.find((lead, at) => leads.indexOf(lead) !== at)!;
  const theirs = groups.filter(({ leads: [lead] }) => lead === several);
  const [member] = theirs[0]!.members;
  const folder = path.join(harbour.folder, '.roundtable/introductions/winter');
  const readMessages = async () => {
    expect((await run.introduce('--repair')).code).toBe(0);
    const names = await readdir(folder);
    const texts = await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    );
    for (const [, text] of texts) expect(text).not.toMatch(/the group|your group|in it is/);
    return new Map(texts);
  };
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-03T12:00:00Z');
  // A mentor whose mentee goes is told, also where somebody else stays with them.
  expect((await run.repair('--pauses', member!)).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  const paused = await readMessages();
  expect(paused.get(`${theirs[0]!.id}.${several}.goodbye.txt`)).toContain(
    `from 8 February 2027 on ${member!} can't meet you any more.`,
  );
  expect(paused.get(`${theirs[0]!.id}.${member!}.goodbye.txt`)).toContain('may meet somebody else');
  // They come back a week later, as one of two people who have not met.
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-10T12:00:00Z');
  expect((await run.repair('--joins', member!)).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  const back = [...(await readMessages()).values()];
  expect(back).toHaveLength(2);
  expect(back.join()).toMatch(/from 15 February 2027 on you meet .* the two of you\./);
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-17T12:00:00Z');
  expect((await run.repair('--lead-leaves', several)).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  const goodbye = (await readMessages()).get(`pairs.${several}.goodbye.txt`)!;
  for (const { members } of theirs) expect(goodbye).toContain(members[0]!);
});

test('planning anew undoes nothing that a repair was asked: it says what the records have to say first', async () => {
  const { groups } = await readGroups();
  const [member, lead] = [groups[0]!.members[0]!, groups.at(-1)!.leads[0]!];
  expect((await run.repair('--pauses', member, '--lead-leaves', lead)).code).toBe(0);
  expect((await run.publish()).code).toBe(0);
  const refused = await run.plan();
  expect(refused.code).toBe(1);
  expect(refused.noted).toContain(`npm run place -- waitlist winter ${member}`);
  expect(refused.noted).toContain(`{ kind: close, lead: ${lead} }`);
  await edit(`cohorts/winter/enrollments/${member}.yml`, /^state:/m, 'place: waitlisted\nstate:');
  await edit(
    'cohorts/winter/cohort.mdx',
    /^starts:/m,
    `overrides:\n  - { kind: close, lead: ${lead} }\nstarts:`,
  );
  const { code, printed, noted } = await run.plan();
  expect([code, noted]).toEqual([0, expect.not.stringContaining(member)]);
  expect(printed).not.toMatch(new RegExp(`^ {2}new .*${lead}`, 'm'));
});

test('of two repairs from one day on the messages tell the last alone', async () => {
  const { groups } = await readGroups();
  const [gone, next] = groups.map(({ members: [member] }) => member!);
  for (const leaver of [gone!, next!]) {
    expect((await run.repair('--leaves', leaver)).code).toBe(0);
    expect((await run.publish()).code).toBe(0);
  }
  expect((await run.introduce('--repair')).code).toBe(0);
  const folder = path.join(harbour.folder, '.roundtable/introductions/winter');
  const names = await readdir(folder);
  expect(names.filter((name) => name.includes(next!))).toHaveLength(1);
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  expect([names.length, names.join() + texts.join()]).toEqual([
    2,
    expect.not.stringContaining(gone!),
  ]);
});

test('a repair names everybody whom nobody knows, also where there is nothing to repair', async () => {
  const { noted } = await run.repair('--leaves', 'eli-fix,hal-ives', '--joins', 'tomas');
  expect(noted).toContain('Nobody has the handle eli-fix. Do you mean eli-fox?');
  expect(noted).toContain('Nobody has the handle tomas.');
  for (const name of ['grouping.json', 'grouping.age']) {
    await rm(path.join(harbour.content, 'cohorts/winter', name));
  }
  const refused = await run.repair('--leaves', 'tomas');
  expect(refused.noted).toContain('has no published groups');
  expect(refused.noted).toContain('Nobody has the handle tomas.');
});

test('a key that was not added yet writes no messages and no contacts, and it is said who adds it', async () => {
  const { identity, recipient } = await createKeyPair();
  await edit('program.yml', /^demo: true$/m, 'demo: false');
  vi.stubEnv('ROUNDTABLE_KEY_WINTER', identity);
  const refused = [await run.introduce(), await runInside(contactsCommand, harbour, 'winter')];
  for (const { code, noted } of refused) {
    expect(code).toBe(1);
    expect(noted).toContain(`npm run keys -- add winter --recipient ${recipient}`);
  }
  for (const folder of ['introductions', 'contacts']) {
    await expect(readdir(path.join(harbour.folder, '.roundtable', folder))).rejects.toThrow(
      'ENOENT',
    );
  }
});

test('one to one, both are written to as two people, and a mentor gets one message about all of theirs', async () => {
  expect((await run.introduce()).code).toBe(0);
  const { groups } = await readGroups();
  const folder = path.join(harbour.folder, '.roundtable/introductions/winter');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const leads = groups.flatMap((group) => group.leads);
  const several = leads.find((lead, at) => leads.indexOf(lead) !== at)!;
  expect(names.filter((name) => name.includes(several))).toEqual([`pairs.${several}.txt`]);
  const all = await readFile(path.join(folder, `pairs.${several}.txt`), 'utf8');
  const theirs = groups.filter(({ leads: [lead] }) => lead === several);
  expect(all.match(/^ {2}first: /gm)).toHaveLength(theirs.length);
  for (const { members } of theirs) expect(all).toContain(`reach: ${members[0]!}@example.org`);
  const one = theirs[0]!;
  const mentee = await readFile(path.join(folder, `${one.id}.${one.members[0]!}.txt`), 'utf8');
  expect(mentee).toMatch(/you meet .*, the two of you\.$/m);
  for (const text of [all, mentee]) expect(text).not.toMatch(/two minutes|the group |who begins/);
});

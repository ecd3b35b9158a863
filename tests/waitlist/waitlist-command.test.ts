import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { groupingRecordSchema } from '../../src/schemas/grouping.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { checkCommand } from '../../scripts/checks/check-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { placeCommand } from '../../scripts/places/place-command.ts';
import { repairCommand } from '../../scripts/repair/repair-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { waitlistCommand } from '../../scripts/waitlist/waitlist-command.ts';
import { enroll, runInside, useHarbour, type Harbour } from '../matching/harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});
beforeEach(async () => {
  await runInside(planCommand, harbour, 'winter');
  await runInside(publishCommand, harbour, 'winter', '--no-commit');
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-01T09:00:00Z');
});

const thursday = { day: 'thursday', from: '17:00', to: '20:00' } as const;
const wednesday = { day: 'wednesday', from: '12:00', to: '14:00' } as const;

const waitlist = (...words: string[]) => runInside(waitlistCommand, harbour, 'winter', ...words);
const toFile = (name: string) => path.join(harbour.content, 'cohorts/winter', name);
const readSealed = () => readFile(toFile('waitlist.age'), 'utf8');
const messages = () => path.join(harbour.folder, '.roundtable/waitlist/winter');
const readMessage = (handle: string) => readFile(path.join(messages(), `${handle}.txt`), 'utf8');

/** Announces the rules, and enrolls two who could join the group in the evening, which has one seat. */
async function announce(): Promise<void> {
  const cohort = await readFile(toFile('cohort.mdx'), 'utf8');
  await writeFile(
    toFile('cohort.mdx'),
    cohort.replace('draw:', 'waitlist: { until: 2027-03-01, answerDays: 2 }\ndraw:'),
  );
  await enroll(harbour.content, {
    handle: 'lea-moe',
    topics: ['boats'],
    zone: 'Europe/Oslo',
    hours: thursday,
  });
  await enroll(harbour.content, {
    handle: 'mio-nord',
    topics: ['nets'],
    zone: 'Asia/Kolkata',
    hours: { day: 'thursday', from: '20:00', to: '24:00' },
    wishes: { outsideWakingHours: true },
  });
}

test('without announced rules there is no waitlist, and it says what to add', async () => {
  const refused = await waitlist();
  expect(refused.code).toBe(1);
  // Half of the cohort is to come, and a place on its last day is none.
  expect(refused.noted).toContain('waitlist: { until: 2027-02-25 }');
  expect(refused.noted).toContain('2027-04-04 at the latest');
});

test('looking at the list writes nothing into the content', async () => {
  await announce();
  const { code, printed } = await waitlist();
  expect(code).toBe(0);
  expect(printed).toContain('winter: 3 people wait; places are offered until 2027-03-01.');
  expect(printed).toContain('kai-lund (since 2027-02-01): nowhere now; nearest');
  await expect(stat(toFile('waitlist.age'))).rejects.toThrow('ENOENT');
});

test('the one seat goes to the first in the draw, then to the next, and to nobody twice', async () => {
  await announce();
  const offered = await waitlist('--offer');
  const [first = ''] =
    /^ {2}(\S+): group-02, Thursday 17:00, until the end of 2027-02-03/m
      .exec(offered.printed)
      ?.slice(1) ?? [];
  const second = first === 'lea-moe' ? 'mio-nord' : 'lea-moe';
  expect(['lea-moe', 'mio-nord']).toContain(first);
  expect(await readMessage(first)).toContain('you are next: the group');
  expect(await readdir(messages())).toEqual([`${first}.txt`]);
  const sealed = await readSealed();
  await waitlist('--offer');
  expect(await readSealed()).toBe(sealed);
  const declined = await waitlist('--decline', first, '--offer');
  expect(declined.printed).toMatch(new RegExp(`^ {2}${second}: group-02`, 'm'));
  expect(await readMessage(first)).toContain('thank you for telling us');
  const accepted = await waitlist('--accept', second);
  expect(accepted.printed).toContain(`npm run repair -- winter --joins ${second}`);
  expect((await waitlist('--accept', second)).code).toBe(0);
  expect((await waitlist('--accept', first)).noted).toContain('they have said no to it');
  expect((await runInside(checkCommand, harbour)).printed).not.toContain('waitlist');
});

test('an offer tells the hour and the last day to answer on the clock of whoever gets it', async () => {
  await announce();
  await runInside(placeCommand, harbour, 'decline', 'winter', 'lea-moe');
  await waitlist('--offer');
  const message = await readMessage('mio-nord');
  expect(message).toContain('To: mio-nord@example.org');
  expect(message).toContain(
    'Next meeting, in your time: Thursday 11 March 2027, 21:30 (Asia/Kolkata).',
  );
  expect(message).toContain(
    'until the end of Wednesday 3 February 2027, your time (Asia/Kolkata).',
  );
  expect(message).toContain('Nobody else changes group or time because of you.');
});

test('time runs out: what lapsed is closed, and nothing is offered after the last day', async () => {
  await announce();
  await waitlist('--offer');
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-03T23:30:00Z');
  const expired = await waitlist('--expire');
  expect(expired.printed).not.toContain('Offered, and not answered yet');
  expect(expired.printed).toContain('let 1 offer pass');
  const [name = ''] = await readdir(messages());
  expect(await readFile(path.join(messages(), name), 'utf8')).toContain(
    'the time to answer is over',
  );
  vi.stubEnv('ROUNDTABLE_NOW', '2027-03-02T09:00:00Z');
  const late = await waitlist('--offer');
  expect(late.code).toBe(1);
  expect(late.noted).toContain('offers places until 2027-03-01');
  expect(late.noted).toContain('move waitlist.until in content/cohorts/winter/cohort.mdx');
  expect(late.noted).toMatch(/to a day from 2027-03-02 to 2027-\d\d-\d\d\./);
});

test('who said yes is waitlisted no more, and the list is sealed to the coordinators alone', async () => {
  await announce();
  await runInside(placeCommand, harbour, 'waitlist', 'winter', 'lea-moe', 'mio-nord');
  const { printed } = await waitlist('--offer');
  const handle = printed.includes('lea-moe: group-02') ? 'lea-moe' : 'mio-nord';
  await waitlist('--accept', handle);
  expect(await readFile(toFile(`enrollments/${handle}.yml`), 'utf8')).toContain(
    'place: accepted\n',
  );
  const sealed = await readSealed();
  expect(sealed).not.toContain(handle);
  expect(JSON.parse(await openText(sealed, [demoIdentity]))).toMatchObject({
    cohort: 'winter',
    offers: [{ handle, group: 'group-02', answer: 'accepted', answered: '2027-02-01' }],
  });
  expect((await stat(path.join(messages(), `${handle}.txt`))).mode & 0o077).toBe(0);
});

test('which groups could take somebody is answered for all of them, best first, with every reason', async () => {
  await announce();
  const { code, printed } = await runInside(placeCommand, harbour, 'groups', 'winter', 'lea-moe');
  expect(code).toBe(0);
  expect(printed).toContain('lea-moe could join 1 of 2 groups of winter, from 2027-02-08 on');
  expect(printed).toMatch(
    /Yes:\n {2}group-02 \w+, led by bela-cruz, Thursday 17:00: fit \d+, 1 of 4 seats free/,
  );
  expect(printed).toMatch(
    /No:\n {2}group-01 \w+, led by ada-berg, Wednesday 1\d:00: can make 0 of 3 meetings/,
  );
  const member = await runInside(placeCommand, harbour, 'groups', 'winter', 'gro-hall');
  expect(member.printed).toContain('gro-hall is in group-02');
  expect((await runInside(placeCommand, harbour, 'groups', 'winter', 'nobody')).code).toBe(2);
  await enroll(harbour.content, {
    handle: 'pia-rui',
    zone: 'Europe/Oslo',
    hours: wednesday,
    wishes: { apart: ['ada-berg'] },
  });
  const apart = await runInside(placeCommand, harbour, 'groups', 'winter', 'pia-rui');
  expect(apart.printed).toContain('to be apart from ada-berg');
});

test('after its groups only what can be done now is named', async () => {
  const listGroups = async (handle: string) =>
    (await runInside(placeCommand, harbour, 'groups', 'winter', handle)).printed;
  const steps = { offer: '--offer', repair: 'npm run repair', plan: 'npm run plan -- winter' };
  const named = async (handle: string) => {
    const printed = await listGroups(handle);
    return Object.entries(steps).flatMap(([name, words]) =>
      printed.includes(words) ? [name] : [],
    );
  };
  // No waitlist is announced yet.
  expect(await named('kai-lund')).toEqual(['repair']);
  await announce();
  expect(await named('lea-moe')).toEqual(['offer', 'repair']);
  expect(await named('kai-lund')).toEqual(['repair']);
  expect(await named('gro-hall')).not.toContain('repair');
  vi.stubEnv('ROUNDTABLE_NOW', '2027-01-12T09:00:00Z');
  expect(await named('lea-moe')).toEqual(['offer', 'repair', 'plan']);
  expect((await waitlist('--offer')).code).toBe(0);
  vi.stubEnv('ROUNDTABLE_NOW', '2027-03-02T09:00:00Z');
  expect(await named('lea-moe')).toEqual(['repair']);
});

/** Who is in a group of what is published. */
async function readMembers(id: string): Promise<string[]> {
  const { groups } = groupingRecordSchema.parse(
    JSON.parse(await readFile(toFile('grouping.json'), 'utf8')),
  );
  return groups.find((group) => group.id === id)?.members ?? [];
}

test('who said yes comes into the group that was offered, and nobody else who waits gets a place', async () => {
  await announce();
  await waitlist('--offer');
  const [first = ''] = (await readdir(messages())).map((name) => name.replace('.txt', ''));
  await waitlist('--accept', first);
  const repaired = await runInside(repairCommand, harbour, 'winter', '--joins', first);
  expect(repaired.noted).not.toContain('There is no repair');
  expect(repaired.printed).toContain('Others who move: none.');
  expect(repaired.printed).not.toContain('leaves no room');
  expect(repaired.printed).toContain('2 people wait for a place to be offered');
  expect((await runInside(publishCommand, harbour, 'winter', '--no-commit')).code).toBe(0);
  expect(await readMembers('group-02')).toContain(first);
  expect((await runInside(verifyCommand, harbour, 'winter')).code).toBe(0);
  const { printed } = await waitlist();
  expect(printed).toContain('winter: 2 people wait');
  expect(printed).not.toContain('Said yes');
});

test('a repair leaves those who wait to the list, and says whose offer it leaves no room for', async () => {
  await announce();
  await waitlist('--offer');
  const [first = ''] = (await readdir(messages())).map((name) => name.replace('.txt', ''));
  const second = first === 'lea-moe' ? 'mio-nord' : 'lea-moe';
  const quiet = await runInside(
    repairCommand,
    harbour,
    'winter',
    '--leaves',
    'eli-fox',
    '--dry-run',
  );
  expect(quiet.printed).not.toContain(first);
  const passing = await runInside(repairCommand, harbour, 'winter', '--joins', second, '--dry-run');
  expect(passing.printed).toContain('This leaves no room for what the waitlist offered:');
  expect(passing.printed).toContain(`  ${first}: group-02, Thursday 17:00`);
});

test('nothing of it is written or shown on a machine of a forge', async () => {
  await announce();
  vi.stubEnv('CI', 'true');
  expect((await waitlist('--offer')).code).toBe(2);
  expect((await runInside(placeCommand, harbour, 'groups', 'winter', 'lea-moe')).code).toBe(2);
});

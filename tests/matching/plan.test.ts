import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { enroll, harbourPeople, runInside, useHarbour, type Enrolled } from './harbour.ts';
import { toWinter, type Winter } from './winter.ts';

let winter: Winter;
useHarbour((harbour) => {
  winter = toWinter(harbour);
});

/** Enrolls people in the order given, in the place of all who were. */
async function enrollAnew(people: readonly Enrolled[]): Promise<void> {
  await rm(path.join(winter.folder, '.roundtable'), { recursive: true });
  const enrollments = path.join(winter.content, 'cohorts/winter/enrollments');
  await rm(enrollments, { recursive: true });
  await mkdir(enrollments);
  for (const person of people) await enroll(winter.content, person);
}

const otherRecipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

describe('plan', () => {
  test('forms the groups that hold across three clock changes, and says who has none and why', async () => {
    const { code, printed } = await winter.plan();
    expect(code).toBe(0);
    expect(printed).toContain('5 of 6 seekers placed in 2 groups of 2 to 4; 1 without a group');
    expect(printed).toMatch(/ada-berg, Wednesday 1[23]:[03]0: eli-fox, finn-gray/);
    expect(printed).toContain('bela-cruz, Thursday 17:00: gro-hall, hal-ives, ivy-jones');
    expect(printed).toContain('Winter (winter)\n  Hours are those of Europe/Oslo.');
    expect(printed).toContain('kai-lund: no lead can make an hour of theirs in every week');
    expect(printed).toContain('cato-dunn');
    expect(printed).toContain('Next: npm run publish -- winter');
    const { grouping } = JSON.parse(
      await openText(await winter.read('grouping.age'), [demoIdentity]),
    );
    expect(JSON.parse(await winter.read('grouping.json'))).toEqual(grouping);
  });

  test('writes the same bytes when run again, and keeps the sealed text as it is', async () => {
    await winter.plan();
    const before = [await winter.read('grouping.json'), await winter.read('grouping.age')];
    const { printed } = await winter.plan();
    expect(printed).toContain('It is the plan that is already in');
    expect([await winter.read('grouping.json'), await winter.read('grouping.age')]).toEqual(before);
  });

  test('seals anew only when what is sealed has changed', async () => {
    await winter.plan();
    const before = [await winter.read('grouping.json'), await winter.read('grouping.age')];
    const gro = harbourPeople.find(({ handle }) => handle === 'gro-hall')!;
    await enroll(winter.content, { ...gro, wishes: { rankedLeads: ['ada-berg'] } });
    await winter.plan();
    expect(await winter.read('grouping.json')).toBe(before[0]);
    expect(await winter.read('grouping.age')).not.toBe(before[1]);
  });

  test('gives the same groups and the same proof in whatever order people enrolled', async () => {
    await winter.plan();
    const outcomes: string[] = [];
    const readWhole = async () =>
      (await winter.read('grouping.json')) +
      (await openText(await winter.read('grouping.age'), [demoIdentity]));
    const first = await readWhole();
    for (let turn = 1; turn < 4; turn += 1) {
      const turned = [...harbourPeople.slice(turn * 2), ...harbourPeople.slice(0, turn * 2)];
      await enrollAnew(turned.reverse());
      await winter.plan();
      outcomes.push(await readWhole());
    }
    expect(outcomes).toEqual([first, first, first]);
  });

  test('writes nothing on a dry run', async () => {
    const { code, printed } = await winter.plan('--dry-run');
    expect(code).toBe(0);
    expect(printed).toContain('5 of 6 seekers placed');
    expect(await readdir(winter.folder)).toEqual(['content']);
  });

  test('names nobody who has no group where the log may be public', async () => {
    vi.stubEnv('CI', 'true');
    const { printed } = await winter.plan();
    expect(printed).toContain('1 person without a group');
    expect(printed).not.toContain('kai-lund');
    expect(await winter.read('summary.txt')).toContain('kai-lund');
  });

  test('plans the cohorts that are ahead with --open, and none once they have begun', async () => {
    const open = await runInside(planCommand, winter, '--open', '--dry-run');
    expect(open).toMatchObject({ code: 0 });
    expect(open.printed).toContain('Winter (winter)');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-02-01T00:00:00Z');
    const later = await runInside(planCommand, winter, '--open', '--dry-run');
    expect(later).toMatchObject({ code: 0 });
    expect(later.printed).toContain('nothing to plan');
  });

  test('refuses while the records that it uses have problems, and lists them all', async () => {
    await winter.edit('cohorts/winter/enrollments/eli-fox.yml', (text) =>
      text.replace('nets', 'netz'),
    );
    await winter.edit('mentors/ada-berg.mdx', (text) => text.replace('weather]', 'wether]'));
    const { code, noted } = await winter.plan();
    expect(code).toBe(1);
    expect(noted).toContain('2 problems');
    expect(noted).toContain('content/cohorts/winter/enrollments/eli-fox.yml:4 ');
    expect(noted).toContain('content/mentors/ada-berg.mdx:4 ');
    expect(await readdir(winter.folder)).toEqual(['content']);
  });

  test('refuses a private part that was sealed for somebody else, and names the file', async () => {
    const folder = path.join(winter.content, 'cohorts/winter/enrollments');
    const other = await readFile(path.join(folder, 'hal-ives.yml'), 'utf8');
    const copied = other.replace('handle: hal-ives', 'handle: ivy-jones');
    await writeFile(path.join(folder, 'ivy-jones.yml'), copied);
    await rm(path.join(folder, 'hal-ives.yml'));
    const { code, noted } = await winter.plan();
    expect(code).toBe(1);
    expect(noted).toContain('enrollments/ivy-jones.yml: It was sealed for another');
  });

  test('says which key is missing, and lets --open pass without it', async () => {
    await winter.edit('program.yml', (text) => text.replace(/clock:.*\ndemo: true\n/, ''));
    vi.stubEnv('ROUNDTABLE_NOW', '2027-01-07T12:00:00Z');
    const own = 'age1s4nq8wu46rt2hertf7lg9x7v3rw6ru7mmd4pwnd7agr05rgqw9hsalzsa6';
    await winter.edit('cohorts/winter/cohort.mdx', (text) => text.replace(own, otherRecipient));
    await rm(path.join(winter.content, 'cohorts/winter/enrollments'), { recursive: true });
    const { code, noted } = await winter.plan();
    expect(noted).toContain('No key of winter is at hand.');
    expect(noted).toContain('ROUNDTABLE_KEY_WINTER');
    expect(code).toBe(1);
    expect((await runInside(planCommand, winter, '--open', '--dry-run')).code).toBe(0);
  });

  test('does not know other cohorts, and says which there are', async () => {
    const { code, noted } = await runInside(planCommand, winter, 'summer');
    expect(code).toBe(2);
    expect(noted).toContain('There is no cohort summer that can be read. The cohorts: winter.');
  });
});

test('another cohort whose published groups cannot be read stops a plan, because its seats and hours would be lost', async () => {
  await winter.plan();
  await winter.publish('--no-commit');
  const cohorts = path.join(winter.content, 'cohorts');
  await cp(path.join(cohorts, 'winter'), path.join(cohorts, 'summer'), { recursive: true });
  const summer = path.join(cohorts, 'summer/grouping.json');
  await writeFile(summer, (await readFile(summer, 'utf8')).replace('"version": 1', '"version": 2'));
  const { code, noted } = await winter.plan();
  expect(code).toBe(1);
  expect(noted).toContain('cohorts/summer/grouping.json');
});

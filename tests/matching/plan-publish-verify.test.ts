import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import {
  enroll,
  harbourPeople,
  enterHarbour,
  leaveHarbour,
  makeHarbour,
  runInside,
  toRepository,
  type Harbour,
} from './harbour.ts';

let harbour: Harbour;
beforeEach(async () => {
  harbour = await enterHarbour();
});
afterEach(() => leaveHarbour(harbour));

const plan = (...words: string[]) => runInside(planCommand, harbour, 'winter', ...words);
const publish = (...words: string[]) => runInside(publishCommand, harbour, 'winter', ...words);
const verify = (...words: string[]) => runInside(verifyCommand, harbour, ...words);

function toPath(name: string, where: 'plan' | 'content'): string {
  const folder = where === 'plan' ? '.roundtable/plans/winter' : 'content/cohorts/winter';
  return path.join(harbour.folder, folder, name);
}

async function read(name: string, where: 'plan' | 'content' = 'plan'): Promise<string> {
  return readFile(toPath(name, where), 'utf8');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const whole = path.join(harbour.content, file);
  const text = await readFile(whole, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(whole, changed);
}

describe('plan', () => {
  test('forms the groups that hold across three clock changes, and says who has none and why', async () => {
    const { code, printed } = await plan();
    expect(code).toBe(0);
    expect(printed).toContain('5 of 6 seekers placed in 2 groups of 2 to 4; 1 without a group');
    expect(printed).toMatch(/ada-berg, Wednesday 1[23]:[03]0: eli-fox, finn-gray/);
    expect(printed).toContain('bela-cruz, Thursday 17:00: gro-hall, hal-ives, ivy-jones');
    expect(printed).toContain('kai-lund: no lead can make an hour of theirs in every week');
    expect(printed).toContain('cato-dunn');
    expect(printed).toContain('Next: npm run publish -- winter');
    const { grouping } = JSON.parse(await openText(await read('grouping.age'), [demoIdentity]));
    expect(JSON.parse(await read('grouping.json'))).toEqual(grouping);
  });

  test('writes the same bytes when run again, and keeps the sealed text as it is', async () => {
    await plan();
    const before = [await read('grouping.json'), await read('grouping.age')];
    const { printed } = await plan();
    expect(printed).toContain('It is the plan that is already in');
    expect([await read('grouping.json'), await read('grouping.age')]).toEqual(before);
  });

  test('seals anew only when what is sealed has changed', async () => {
    await plan();
    const before = [await read('grouping.json'), await read('grouping.age')];
    const gro = harbourPeople.find(({ handle }) => handle === 'gro-hall')!;
    await enroll(harbour.content, { ...gro, wishes: { rankedLeads: ['ada-berg'] } });
    await plan();
    expect(await read('grouping.json')).toBe(before[0]);
    expect(await read('grouping.age')).not.toBe(before[1]);
  });

  test('gives the same groups and the same proof in whatever order people enrolled', async () => {
    await plan();
    const outcomes: string[] = [];
    const read1 = async () =>
      (await read('grouping.json')) + (await openText(await read('grouping.age'), [demoIdentity]));
    const first = await read1();
    for (let turn = 1; turn < 4; turn += 1) {
      const turned = [...harbourPeople.slice(turn * 2), ...harbourPeople.slice(0, turn * 2)];
      await rm(harbour.folder, { recursive: true, force: true });
      harbour = await makeHarbour(turned.reverse());
      await plan();
      outcomes.push(await read1());
    }
    expect(outcomes).toEqual([first, first, first]);
  });

  test('writes nothing on a dry run', async () => {
    const { code, printed } = await plan('--dry-run');
    expect(code).toBe(0);
    expect(printed).toContain('5 of 6 seekers placed');
    expect(await readdir(harbour.folder)).toEqual(['content']);
  });

  test('names nobody who has no group where the log may be public', async () => {
    vi.stubEnv('CI', 'true');
    const { printed } = await plan();
    expect(printed).toContain('1 person without a group');
    expect(printed).not.toContain('kai-lund');
    expect(await read('summary.txt')).toContain('kai-lund');
  });

  test('plans the cohorts that are ahead with --open, and none once they have begun', async () => {
    const open = await runInside(planCommand, harbour, '--open', '--dry-run');
    expect(open).toMatchObject({ code: 0 });
    expect(open.printed).toContain('Winter (winter)');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-02-01T00:00:00Z');
    const later = await runInside(planCommand, harbour, '--open', '--dry-run');
    expect(later).toMatchObject({ code: 0 });
    expect(later.printed).toContain('nothing to plan');
  });

  test('refuses while the records that it uses have problems, and lists them all', async () => {
    await edit('cohorts/winter/enrollments/eli-fox.yml', (text) => text.replace('nets', 'netz'));
    await edit('mentors/ada-berg.mdx', (text) => text.replace('weather]', 'wether]'));
    const { code, noted } = await plan();
    expect(code).toBe(1);
    expect(noted).toContain('2 problems');
    expect(noted).toContain('content/cohorts/winter/enrollments/eli-fox.yml:4 ');
    expect(noted).toContain('content/mentors/ada-berg.mdx:4 ');
    expect(await readdir(harbour.folder)).toEqual(['content']);
  });

  test('refuses a private part that was sealed for somebody else, and names the file', async () => {
    const folder = path.join(harbour.content, 'cohorts/winter/enrollments');
    const other = await readFile(path.join(folder, 'hal-ives.yml'), 'utf8');
    const copied = other.replace('handle: hal-ives', 'handle: ivy-jones');
    await writeFile(path.join(folder, 'ivy-jones.yml'), copied);
    await rm(path.join(folder, 'hal-ives.yml'));
    const { code, noted } = await plan();
    expect(code).toBe(1);
    expect(noted).toContain('enrollments/ivy-jones.yml: It was sealed for another');
  });

  test('says which key is missing, and lets --open pass without it', async () => {
    await edit('program.yml', (text) => text.replace(/clock:.*\ndemo: true\n/, ''));
    vi.stubEnv('ROUNDTABLE_NOW', '2027-01-07T12:00:00Z');
    const own = 'age1s4nq8wu46rt2hertf7lg9x7v3rw6ru7mmd4pwnd7agr05rgqw9hsalzsa6';
    await edit('cohorts/winter/cohort.mdx', (text) => text.replace(own, otherRecipient));
    await rm(path.join(harbour.content, 'cohorts/winter/enrollments'), { recursive: true });
    const { code, noted } = await plan();
    expect(noted).toContain('No key of winter is at hand.');
    expect(noted).toContain('ROUNDTABLE_KEY_WINTER');
    expect(code).toBe(1);
    expect((await runInside(planCommand, harbour, '--open', '--dry-run')).code).toBe(0);
  });

  test('does not know other cohorts, and says which there are', async () => {
    const { code, noted } = await runInside(planCommand, harbour, 'summer');
    expect(code).toBe(2);
    expect(noted).toContain('There is no cohort summer that can be read. The cohorts: winter.');
  });
});

const otherRecipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

describe('publish', () => {
  test('commits exactly the plan to a branch and touches nothing that is checked out', async () => {
    const git = toRepository(harbour);
    await plan();
    await writeFile(path.join(harbour.folder, 'note.txt'), 'uncommitted');
    await writeFile(path.join(harbour.folder, 'staged.txt'), 'staged');
    git('add', 'staged.txt');
    const before = [
      git('status', '--porcelain'),
      git('rev-parse', 'HEAD'),
      git('branch', '--show-current'),
    ];
    const { code, printed } = await publish();
    expect(code).toBe(0);
    expect(printed).toContain('git push origin groups/winter');
    expect(printed).toContain(
      'https://github.com/harbour-example/hub/compare/main...groups/winter?expand=1',
    );
    const after = [
      git('status', '--porcelain'),
      git('rev-parse', 'HEAD'),
      git('branch', '--show-current'),
    ];
    expect(after).toEqual(before);
    expect(git('log', '-1', '--format=%s', 'groups/winter')).toBe(
      'Publish groups for winter (2 groups)',
    );
    expect(git('diff', '--name-only', 'main', 'groups/winter').split('\n')).toEqual([
      'content/cohorts/winter/grouping.age',
      'content/cohorts/winter/grouping.json',
      'content/ledger.age',
    ]);
    const committed = git('show', 'groups/winter:content/cohorts/winter/grouping.json');
    expect(`${committed}\n`).toBe(await read('grouping.json'));
  });

  test('makes no second commit for the same plan, before or after it is merged', async () => {
    const git = toRepository(harbour);
    await plan();
    await publish();
    const tip = git('rev-parse', 'groups/winter');
    expect((await publish()).printed).toContain('groups/winter already holds exactly this plan');
    expect(git('rev-parse', 'groups/winter')).toBe(tip);
    git('merge', '--quiet', 'groups/winter');
    expect((await publish()).printed).toContain('main already holds exactly this plan');
    expect(git('rev-parse', 'groups/winter')).toBe(tip);
  });

  test('puts a changed plan on top of the branch while main stays', async () => {
    const git = toRepository(harbour);
    await plan();
    await publish();
    const before = git('rev-parse', 'groups/winter');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-01-09T00:00:00Z');
    await rm(path.join(harbour.folder, '.roundtable'), { recursive: true });
    await plan();
    expect((await publish()).printed).toContain('git push origin groups/winter');
    expect(git('rev-parse', 'groups/winter^')).toBe(before);
  });

  test('refuses when there is no plan, no repository, or the branch is checked out', async () => {
    expect((await publish()).noted).toContain('Run "npm run plan -- winter" first.');
    await plan();
    expect((await publish()).noted).toContain('is not in a git repository');
    const git = toRepository(harbour);
    git('switch', '--quiet', '--create', 'groups/winter');
    const { code, noted } = await publish();
    expect(code).toBe(1);
    expect(noted).toContain('groups/winter is checked out');
  });

  test('refuses a plan that is older than the records or was changed by hand', async () => {
    await plan();
    await edit('mentors/ada-berg.mdx', (text) => text.replace('capacity: 4', 'capacity: 3'));
    expect((await publish('--no-commit')).noted).toContain(
      'The records changed since winter was planned.',
    );
    await plan();
    const file = toPath('grouping.json', 'plan');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"gro-hall",\n', ''));
    const { code, noted } = await publish('--no-commit');
    expect(code).toBe(1);
    expect(noted).toContain('The plan of winter does not hold');
    await writeFile(file, 'nothing');
    expect((await publish('--no-commit')).noted).toContain("was changed and can't be read");
  });
});

describe('what is published', () => {
  async function publishFiles(): Promise<void> {
    await plan();
    expect((await publish('--no-commit')).code).toBe(0);
  }

  test('holds at both levels, and the difference to the next plan is told by person', async () => {
    await publishFiles();
    expect((await verify()).printed).toContain('holds at the full level');
    expect((await verify('winter', '--level', 'public')).printed).toContain(
      'holds at the public level',
    );
    expect((await plan()).printed).toContain('Nothing differs from what is published.');
    await edit('cohorts/winter/enrollments/hal-ives.yml', (text) =>
      text.replace('state: complete', 'state: withdrawn').replace(/sealed: [^]*$/, ''),
    );
    const { printed } = await plan();
    expect(printed).toContain('− hal-ives');
    expect(printed).toContain('hal-ives: bela-cruz → no group');
  });

  test('keeps its day when it is planned again later and nothing else changed', async () => {
    await publishFiles();
    const before = await read('grouping.json', 'content');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-01-12T00:00:00Z');
    await plan();
    expect(await read('grouping.json')).toBe(before);
    expect(await read('grouping.age')).toBe(await read('grouping.age', 'content'));
  });

  test('is not formed anew once the cohort runs', async () => {
    await publishFiles();
    vi.stubEnv('ROUNDTABLE_NOW', '2027-02-01T00:00:00Z');
    const { code, noted } = await plan();
    expect(code).toBe(1);
    expect(noted).toContain('so its groups are not formed anew: people have met');
  });

  test('fails verification when it is edited by hand, with and without the key', async () => {
    await publishFiles();
    const file = toPath('grouping.json', 'content');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replaceAll('eli-fox', 'hal-ives'));
    const open = await verify('--level', 'public');
    expect(open.code).toBe(1);
    expect(open.printed).toContain('hal-ives is a member of another group too');
    const full = await verify();
    expect(full.code).toBe(1);
    expect(full.printed).toContain("hal-ives can't make the meetings of");
    vi.stubEnv('CI', 'true');
    const log = await verify();
    expect(log.printed).not.toContain("can't make the meetings");
    expect(log.printed).toContain('rest on private parts and are not shown');
  });

  test('fails full verification without its proof, and passes the public one', async () => {
    await publishFiles();
    await rm(toPath('grouping.age', 'content'));
    expect((await verify('--level', 'public')).code).toBe(0);
    const { code, printed } = await verify();
    expect(code).toBe(1);
    expect(printed).toContain('There is no grouping.age that can be opened');
  });

  test('that can not be read at all fails verification with the place', async () => {
    await publishFiles();
    await writeFile(toPath('grouping.json', 'content'), '{');
    const { code, noted } = await verify();
    expect(code).toBe(1);
    expect(noted).toMatch(/^content\/cohorts\/winter\/grouping\.json:1 /m);
  });
});

test('verifying a programme without groups is done at once', async () => {
  expect(await verify()).toEqual({ code: 0, printed: 'No groups are published yet.', noted: '' });
  expect((await verify('winter')).code).toBe(2);
});

test('verifying a folder that holds no programme fails, and so does one whose cohort cannot be read', async () => {
  const nowhere = { folder: harbour.folder, content: path.join(harbour.folder, 'nowhere') };
  const absent = await runInside(verifyCommand, nowhere);
  expect([absent.code, absent.noted]).toEqual([2, expect.stringContaining('There is no folder')]);
  await mkdir(nowhere.content);
  const missing = await runInside(verifyCommand, nowhere);
  expect(missing.code).toBe(1);
  expect(missing.noted).toContain('holds no programme that can be read');
  const broken = { folder: harbour.folder, content: path.join(harbour.folder, 'broken') };
  await cp(harbour.content, broken.content, { recursive: true });
  await writeFile(path.join(broken.content, 'program.yml'), 'nmae: Harbour\n');
  const unnamed = await runInside(verifyCommand, broken);
  expect(unnamed.noted).toMatch(
    /content\/program\.yml:1 The key \w+ is missing\. .*"npm run check"/,
  );
  await plan();
  await publish('--no-commit');
  await edit('cohorts/winter/cohort.mdx', (text) =>
    text.replace('starts: 2027-01-18', 'starts: soon'),
  );
  expect((await verify()).code).toBe(1);
});

test('another cohort whose published groups cannot be read stops a plan, because its seats and hours would be lost', async () => {
  await plan();
  await publish('--no-commit');
  const cohorts = path.join(harbour.content, 'cohorts');
  await cp(path.join(cohorts, 'winter'), path.join(cohorts, 'summer'), { recursive: true });
  const summer = path.join(cohorts, 'summer/grouping.json');
  await writeFile(summer, (await readFile(summer, 'utf8')).replace('"version": 1', '"version": 2'));
  const { code, noted } = await plan();
  expect(code).toBe(1);
  expect(noted).toContain('cohorts/summer/grouping.json');
});

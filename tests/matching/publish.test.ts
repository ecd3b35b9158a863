import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { toRepository, useHarbour } from './harbour.ts';
import { toWinter, type Winter } from './winter.ts';

let winter: Winter;
useHarbour((harbour) => {
  winter = toWinter(harbour);
});

describe('publish', () => {
  test('commits exactly the plan to a branch and touches nothing that is checked out', async () => {
    const git = toRepository(winter);
    await winter.plan();
    await writeFile(path.join(winter.folder, 'note.txt'), 'uncommitted');
    await writeFile(path.join(winter.folder, 'staged.txt'), 'staged');
    git('add', 'staged.txt');
    const before = [
      git('status', '--porcelain'),
      git('rev-parse', 'HEAD'),
      git('branch', '--show-current'),
    ];
    const { code, printed } = await winter.publish();
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
    expect(`${committed}\n`).toBe(await winter.read('grouping.json'));
  });

  test('makes no second commit for the same plan, before or after it is merged', async () => {
    const git = toRepository(winter);
    await winter.plan();
    await winter.publish();
    const tip = git('rev-parse', 'groups/winter');
    expect((await winter.publish()).printed).toContain(
      'groups/winter already holds exactly this plan',
    );
    expect(git('rev-parse', 'groups/winter')).toBe(tip);
    git('merge', '--quiet', 'groups/winter');
    expect((await winter.publish()).printed).toContain('main already holds exactly this plan');
    expect(git('rev-parse', 'groups/winter')).toBe(tip);
  });

  test('puts a changed plan on top of the branch while main stays', async () => {
    const git = toRepository(winter);
    await winter.plan();
    await winter.publish();
    const before = git('rev-parse', 'groups/winter');
    vi.stubEnv('ROUNDTABLE_NOW', '2027-01-09T00:00:00Z');
    await rm(path.join(winter.folder, '.roundtable'), { recursive: true });
    await winter.plan();
    expect((await winter.publish()).printed).toContain('git push origin groups/winter');
    expect(git('rev-parse', 'groups/winter^')).toBe(before);
  });

  test('refuses when there is no plan, no repository, or the branch is checked out', async () => {
    expect((await winter.publish()).noted).toContain('Run "npm run plan -- winter" first.');
    await winter.plan();
    expect((await winter.publish()).noted).toContain('is not in a git repository');
    const git = toRepository(winter);
    git('switch', '--quiet', '--create', 'groups/winter');
    const { code, noted } = await winter.publish();
    expect(code).toBe(1);
    expect(noted).toContain('groups/winter is checked out');
  });

  test('refuses a plan that is older than the records or was changed by hand', async () => {
    await winter.plan();
    await winter.edit('mentors/ada-berg.mdx', (text) => text.replace('capacity: 4', 'capacity: 3'));
    expect((await winter.publish('--no-commit')).noted).toContain(
      'The records changed since winter was planned.',
    );
    await winter.plan();
    const file = winter.toPath('grouping.json', 'plan');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"gro-hall",\n', ''));
    const { code, noted } = await winter.publish('--no-commit');
    expect(code).toBe(1);
    expect(noted).toContain('The plan of winter does not hold');
    await writeFile(file, 'nothing');
    expect((await winter.publish('--no-commit')).noted).toContain("was changed and can't be read");
  });
});

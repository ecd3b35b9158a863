import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { runInside, toRepository, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const publish = () => runInside(publishCommand, harbour, 'winter');
type Git = ReturnType<typeof toRepository>;

/** Puts the programme on a forge beside it, and plans. */
async function toForge(): Promise<Git> {
  const git = toRepository(harbour);
  const forge = path.join(harbour.folder, 'forge');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', forge]);
  git('remote', 'add', 'origin', forge);
  git('push', '--quiet', 'origin', 'main');
  await runInside(planCommand, harbour, 'winter');
  return git;
}

async function commitFile(git: Git, name: string): Promise<void> {
  await writeFile(path.join(harbour.folder, name), 'a word');
  git('add', name);
  git('commit', '--quiet', '--message', `Add ${name}`);
}

/** Lets the forge have a commit on main that is not here. */
async function commitOnForge(git: Git, name: string): Promise<void> {
  const here = git('rev-parse', 'main');
  git('reset', '--quiet', '--hard', 'origin/main');
  await commitFile(git, name);
  git('push', '--quiet', 'origin', 'main');
  git('reset', '--quiet', '--hard', here);
}

test('a main that is behind that of the forge is published from, and how to get the rest is said', async () => {
  const git = await toForge();
  expect((await publish()).printed).not.toContain('behind');
  git('branch', '-D', 'groups/winter');
  await commitOnForge(git, 'engine.txt');
  const engine = await publish();
  expect(engine.printed).toContain(
    'Your main is 1 commit behind that of origin as you last fetched it, and none of these touches the content. Run git pull on main when you can.',
  );
  git('branch', '-D', 'groups/winter');
  await commitOnForge(git, 'content/more.txt');
  expect((await publish()).printed).toContain(
    '2 commits behind that of origin as you last fetched it, and 1 of these touches the content. Run git pull on main, then plan and publish again',
  );
});

test('a plan whose files main has otherwise says too that main is behind', async () => {
  const git = await toForge();
  await commitOnForge(git, 'content/more.txt');
  git('rm', '--quiet', '--cached', 'content/mentors/ada-berg.mdx');
  git('commit', '--quiet', '--message', 'Take a profile away');
  const { code, noted } = await publish();
  expect(code).toBe(1);
  expect(noted).toContain('then publish again. Your main is 1 commit behind that of origin');
});

test('an earlier branch that only the forge has is built anew, to be pushed with a lease', async () => {
  const git = await toForge();
  await publish();
  git('push', '--quiet', 'origin', 'groups/winter');
  git('branch', '-D', 'groups/winter');
  await commitFile(git, 'engine.txt');
  const { printed } = await publish();
  expect(printed).toContain('so it was built anew on the present one');
  expect(printed).toContain('git push --force-with-lease origin groups/winter');
  git('push', '--quiet', '--force-with-lease', 'origin', 'groups/winter');
  expect(git('rev-parse', 'origin/groups/winter^')).toBe(git('rev-parse', 'main'));
});

test('a branch that the forge alone has and that holds this plan comes here', async () => {
  const git = await toForge();
  await publish();
  git('push', '--quiet', 'origin', 'groups/winter');
  git('branch', '-D', 'groups/winter');
  expect((await publish()).printed).toContain('groups/winter already holds exactly this plan');
  expect(git('rev-parse', 'groups/winter')).toBe(git('rev-parse', 'origin/groups/winter'));
});

test('what somebody pushed to the branch of the forge is not lost, and can be kept by the lines that are named', async () => {
  const git = await toForge();
  await publish();
  git('switch', '--quiet', 'groups/winter');
  await commitFile(git, 'note.txt');
  git('push', '--quiet', 'origin', 'groups/winter');
  git('switch', '--quiet', 'main');
  git('branch', '-D', 'groups/winter');
  await commitFile(git, 'engine.txt');
  const { code, noted } = await publish();
  expect(code).toBe(1);
  expect(noted).toContain('Add note.txt');
  const line =
    'push origin origin/groups/winter:refs/heads/groups/winter-before :refs/heads/groups/winter';
  expect(noted).toContain(`\n  git ${line}`);
  expect(noted).not.toContain('git branch -m');
  git(...line.split(' '), '--quiet');
  expect((await publish()).printed).toContain('git push origin groups/winter');
  expect(git('log', '-1', '--format=%s', 'origin/groups/winter-before')).toBe('Add note.txt');
});

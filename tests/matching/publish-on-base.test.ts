import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import {
  enroll,
  harbourPeople,
  runInside,
  toRepository,
  useHarbour,
  type Harbour,
} from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const plan = () => runInside(planCommand, harbour, 'winter');
const publish = () => runInside(publishCommand, harbour, 'winter');
const lea = { ...harbourPeople.at(-1)!, handle: 'lea-moss' };

function commitAll(git: (...words: string[]) => string, message: string): void {
  git('add', 'content');
  git('commit', '--quiet', '--message', message);
}

test('a cohort that nobody committed is not published, and nothing is written', async () => {
  const git = toRepository(harbour);
  git('rm', '-r', '--quiet', '--cached', 'content/cohorts');
  git('commit', '--quiet', '--message', 'Take the cohort away');
  await plan();
  const { code, noted } = await publish();
  expect(code).toBe(1);
  expect(noted).toContain(
    'winter is not on main yet. Commit content/ and bring it to main, then publish again.',
  );
  expect(git('branch', '--format=%(refname:short)')).toBe('main');
  commitAll(git, 'Add the cohort');
  expect((await publish()).printed).toContain('git push origin groups/winter');
});

test('a planned enrollment or a profile that main has otherwise stops publishing, and is named', async () => {
  const git = toRepository(harbour);
  await enroll(harbour.content, lea);
  await writeFile(path.join(harbour.content, 'extra.txt'), 'nothing of the cohort');
  await plan();
  const missing = await publish();
  expect([missing.code, missing.noted]).toEqual([
    1,
    expect.stringContaining(
      '1 file that winter was planned from is not on main as you have it: cohorts/winter/enrollments/lea-moss.yml.',
    ),
  ]);
  commitAll(git, 'Add lea-moss');
  const gro = harbourPeople.find(({ handle }) => handle === 'gro-hall')!;
  await enroll(harbour.content, gro);
  git('rm', '--quiet', '--cached', 'content/mentors/ada-berg.mdx');
  git('commit', '--quiet', '--message', 'Take a profile away');
  await plan();
  expect((await publish()).noted).toContain(
    '2 files that winter was planned from are not on main as you have them: mentors/ada-berg.mdx, cohorts/winter/enrollments/gro-hall.yml.',
  );
});

test('a branch that stands on an earlier main is built anew on the present one', async () => {
  const git = toRepository(harbour);
  await plan();
  await publish();
  const before = git('rev-parse', 'groups/winter');
  await writeFile(path.join(harbour.content, 'extra.txt'), 'something else');
  commitAll(git, 'Add something else');
  const { code, printed } = await publish();
  expect(code).toBe(0);
  expect(printed).toContain('so it was built anew on the present one');
  expect(printed).toContain('git push --force-with-lease origin groups/winter');
  expect(git('rev-parse', 'groups/winter^')).toBe(git('rev-parse', 'main'));
  expect(git('rev-parse', 'groups/winter')).not.toBe(before);
  expect((await publish()).printed).toContain('groups/winter already holds exactly this plan');
});

test('a commit of somebody else on the branch is never lost', async () => {
  const git = toRepository(harbour);
  await plan();
  await publish();
  git('switch', '--quiet', 'groups/winter');
  await writeFile(path.join(harbour.content, 'note.txt'), 'by hand');
  commitAll(git, 'Publish groups for winter (by hand)');
  const tip = git('rev-parse', 'HEAD');
  git('switch', '--quiet', 'main');
  // On the present main the plan goes on top of it, or is there already.
  expect((await publish()).printed).toContain('groups/winter already holds exactly this plan');
  await writeFile(path.join(harbour.content, 'extra.txt'), 'something else');
  commitAll(git, 'Add something else');
  const { code, noted } = await publish();
  expect(code).toBe(1);
  expect(noted).toContain('holds commits that publishing did not make');
  expect(noted).toContain('Publish groups for winter (by hand)');
  expect(noted).toContain('git branch -m groups/winter groups/winter-before');
  expect(git('rev-parse', 'groups/winter')).toBe(tip);
  // What somebody pushed and nobody here has merged would be lost by the next push.
  git('update-ref', 'refs/remotes/origin/groups/winter', tip);
  git('update-ref', 'refs/heads/groups/winter', `${tip}^`);
  expect((await publish()).noted).toContain('Publish groups for winter (by hand)');
});

test('of the files that differ, those of the cohort are named first', async () => {
  toRepository(harbour);
  await plan();
  await writeFile(path.join(harbour.content, 'a-first.txt'), 'elsewhere');
  await writeFile(path.join(harbour.content, 'cohorts/winter/note.txt'), 'of the cohort');
  expect((await publish()).printed).toContain(
    '2 other files of your content folder are not on main as you have it, and so not in this branch: cohorts/winter/note.txt, a-first.txt.',
  );
});

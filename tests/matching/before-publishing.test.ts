import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
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
const publish = (...words: string[]) =>
  runInside(publishCommand, harbour, 'winter', '--no-commit', ...words);

test('while people can enroll, a plan says that it is early, and publishing has to be meant', async () => {
  vi.stubEnv('ROUNDTABLE_NOW', '2026-12-10T12:00:00Z');
  const planned = await plan();
  expect(planned.code).toBe(0);
  expect(planned.printed).toContain('Mentees and peers can enroll until 2026-12-20');
  expect(planned.printed).not.toContain('Mentors can enroll');
  expect(planned.printed).toContain(
    'Next: plan again after 2027-01-06; or now: npm run publish -- winter --early',
  );
  const refused = await publish();
  expect(refused.code).toBe(1);
  expect(refused.noted).toContain('Groups were announced for 2027-01-07.');
  expect(refused.noted).toContain('or publish now with --early');
  expect((await publish('--early')).code).toBe(0);
  // What is published already is published again without a word.
  expect((await publish()).code).toBe(0);
});

test('publishing without a cohort says which there are', async () => {
  const { code, noted } = await runInside(publishCommand, harbour);
  expect(code).toBe(2);
  expect(noted).toContain('Name a cohort: winter.');
});

test('on the announced day nothing is early', async () => {
  const { printed } = await plan();
  expect(printed).not.toContain('early');
  expect(printed).toContain('Next: npm run publish -- winter');
  expect((await publish()).code).toBe(0);
});

test('the coordinator learns who named somebody whom nobody knows, and a public log does not', async () => {
  const [gro, hal] = ['gro-hall', 'hal-ives'].map((handle) =>
    harbourPeople.find((person) => person.handle === handle)!,
  );
  await enroll(harbour.content, { ...gro!, wishes: { apart: ['eli-foks'], rankedLeads: [] } });
  await enroll(harbour.content, { ...hal!, wishes: { together: ['ivy-jones', 'nobody-else'] } });
  const { printed } = await plan();
  expect(printed).toContain('Named, but nobody has the handle (2)');
  expect(printed).toContain('gro-hall: apart from eli-foks (perhaps eli-fox)');
  expect(printed).toContain('hal-ives: together with nobody-else');
  expect(printed).not.toContain('together with ivy-jones');
  vi.stubEnv('CI', 'true');
  const logged = await plan();
  expect(logged.printed + logged.noted).not.toMatch(/eli-foks|nobody-else|nobody has/);
  const summary = path.join(harbour.folder, '.roundtable/plans/winter/summary.txt');
  expect(await readFile(summary, 'utf8')).toContain('eli-foks');
});

test('a plan says what has to be committed before it can be published, until it is', async () => {
  toRepository(harbour);
  expect((await plan()).printed).not.toContain('git add');
  await enroll(harbour.content, { ...harbourPeople[4]!, handle: 'lia-moen' });
  const { printed } = await plan();
  expect(printed).toContain('Before publishing, commit what it was planned from: 1 file is not on');
  expect(printed).toMatch(/^ {2}git add .*content$/m);
});

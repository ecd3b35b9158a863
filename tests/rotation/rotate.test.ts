import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { ledgerCommand } from '../../scripts/ledger/ledger-command.ts';
import { forgetCommand } from '../../scripts/forget/forget-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { rotateCommand } from '../../scripts/rotation/rotate-command.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import type { Rotation, RotationProof } from '../../src/schemas/rotation.ts';
import { enroll, runInside, toRepository, useHarbour, type Harbour } from '../matching/harbour.ts';
import { coffeePeople, makeCoffeeHarbour } from './coffee.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
}, makeCoffeeHarbour);

const rotate = (...words: string[]) => runInside(rotateCommand, harbour, 'winter', ...words);
const publish = () => rotate('--publish', '--no-commit');
const toFile = (name: string) => path.join(harbour.content, 'cohorts/winter', name);
const read = (file: string) => readFile(file, 'utf8');
const readRotation = async (): Promise<Rotation> =>
  JSON.parse(await read(toFile('rotation.json'))) as Rotation;
const open = async (file: string): Promise<unknown> =>
  JSON.parse(await openText(await read(file), [demoIdentity]));
const readLedger = async () => (await open(path.join(harbour.content, 'ledger.age'))) as Ledger;

test('seven people have coffee in six rounds, nobody with the same one twice, and sit out in turn', async () => {
  const planned = await rotate();
  expect(planned.noted).toBe('Planning the rotation of winter …');
  expect(planned.printed).toContain('winter: 7 people in 6 rounds, 18 meetings in all');
  expect(planned.printed).toContain('Nobody meets anybody twice.');
  expect(planned.printed).toContain('Sitting out: 0 to 1 time each.');
  expect(planned.code).toBe(0);
  const again = await rotate();
  expect(again.printed).toContain('It is the plan that is already in');
  expect((await publish()).code).toBe(0);
  const { quality, rounds } = await readRotation();
  expect(quality).toEqual({
    repeats: 0,
    earlier: 0,
    atLeast: 0,
    seated: 'all-possible',
    sitOuts: { fewest: 0, most: 1 },
  });
  expect(rounds.flatMap(({ groups }) => groups)).not.toContainEqual(['ann', 'bo']);
  for (const level of ['public', 'full']) {
    const verified = await runInside(verifyCommand, harbour, '--level', level);
    expect(verified.printed).toContain(`holds at the ${level} level`);
    expect(verified.code).toBe(0);
  }
});

test('rounds that have begun stay byte for byte while people leave, join and are away', async () => {
  await rotate();
  await publish();
  const before = await readRotation();
  // In week 3: two rounds are over, the third has begun.
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-03T12:00:00Z');
  await enroll(harbour.content, { ...coffeePeople[0]!, handle: 'hal', wishes: {} });
  const left = path.join(harbour.content, 'cohorts/winter/enrollments/gus.yml');
  const text = await read(left);
  await writeFile(
    left,
    text.replace('state: complete', 'state: withdrawn').replace(/sealed: \|[^]*/, ''),
  );
  const { code, printed } = await rotate('--absent', 'eve@coffee-4');
  expect(code).toBe(0);
  expect(printed).toContain('3 rounds had begun and stay as published.');
  expect((await publish()).code).toBe(0);
  const after = await readRotation();
  expect(after.rounds.slice(0, 3)).toEqual(before.rounds.slice(0, 3));
  const later = after.rounds.slice(3).map(({ groups }) => groups.flat());
  expect(later.flat()).not.toContain('gus');
  expect(later.flat()).toContain('hal');
  expect(later[0]).not.toContain('eve');
  expect(after.quality.repeats).toBe(0);
  expect((await runInside(verifyCommand, harbour, '--level', 'full')).code).toBe(0);
  // Who is away stays so, until they are back.
  await rotate();
  await publish();
  const kept = (await open(toFile('rotation.age'))) as RotationProof;
  expect(kept.absences).toEqual([{ person: 'eve', round: 'coffee-4' }]);
  await rotate('--back', 'eve@coffee-4');
  await publish();
  expect(((await open(toFile('rotation.age'))) as RotationProof).absences).toEqual([]);
});

test('a plan made before a round began is not published over it', async () => {
  await rotate();
  await publish();
  await rotate('--absent', 'eve@coffee-1', '--absent', 'ann@coffee-1');
  vi.stubEnv('ROUNDTABLE_NOW', '2027-01-19T12:00:00Z');
  const { code, noted } = await publish();
  expect(code).toBe(1);
  expect(noted).toContain('coffee-1 has begun since this was planned');
});

test('a rotation that was changed by hand does not verify', async () => {
  await rotate();
  await publish();
  const rotation = await readRotation();
  const [first, second] = rotation.rounds;
  await writeFile(
    toFile('rotation.json'),
    JSON.stringify({
      ...rotation,
      rounds: [first, { ...second, groups: first!.groups }, ...rotation.rounds.slice(2)],
    }),
  );
  const { code, printed } = await runInside(verifyCommand, harbour, '--level', 'public');
  expect(code).toBe(1);
  expect(printed).toContain('The repeats are not as many as is written (counted: 3).');
});

test('peers of a rotation are in no plan of groups', async () => {
  const { code, noted } = await runInside(planCommand, harbour, 'winter');
  expect(code).toBe(1);
  expect(noted).toContain('Its peers meet others in each round');
});

test('an absence names a person and a round of the cohort', async () => {
  const wrong = ['eve', 'nobody@coffee-1', 'eve@tea-1'];
  for (const absent of wrong) expect((await rotate('--absent', absent)).code).toBe(2);
});

test('publishing commits the rotation and the ledger to a branch of their own, once', async () => {
  const git = toRepository(harbour);
  await rotate();
  const { printed } = await rotate('--publish');
  expect(printed).toContain('Committed to the branch rotation/winter');
  expect(git('diff', '--name-only', 'main', 'rotation/winter').split('\n')).toEqual([
    'content/cohorts/winter/rotation.age',
    'content/cohorts/winter/rotation.json',
    'content/ledger.age',
  ]);
  expect((await rotate('--publish')).printed).toContain('already holds exactly this plan');
});

test('a rotation whose people are not on main is not published', async () => {
  const git = toRepository(harbour);
  git('rm', '--quiet', '--cached', 'content/cohorts/winter/enrollments/ann.yml');
  git('commit', '--quiet', '--message', 'Take somebody away');
  await rotate();
  const { code, noted } = await rotate('--publish');
  expect(code).toBe(1);
  expect(noted).toContain('is not on main as you have it: cohorts/winter/enrollments/ann.yml.');
});

test('the ledger outlives the folder of a cohort, feeds the next rotation, and forgets a person', async () => {
  await rotate();
  await publish();
  const [first] = (await readRotation()).rounds;
  const { printed } = await runInside(ledgerCommand, harbour, '--who', first!.groups[0]![0]!);
  expect(printed).toContain(first!.groups[0]![1]!);
  const bytes = await read(path.join(harbour.content, 'ledger.age'));
  await runInside(ledgerCommand, harbour);
  expect(await read(path.join(harbour.content, 'ledger.age'))).toBe(bytes);

  // The next cohort, a year later, with the same people; the first one is archived.
  const cohort = (await read(toFile('cohort.mdx')))
    .replace(/2027-/g, '2028-')
    .replace(/2026-1/g, '2027-1');
  await rm(path.join(harbour.content, 'cohorts/winter'), { recursive: true });
  await mkdir(path.join(harbour.content, 'cohorts/next/enrollments'), { recursive: true });
  await writeFile(
    path.join(harbour.content, 'cohorts/next/cohort.mdx'),
    cohort.replace('2028-03-02', '2028-02-29'),
  );
  for (const person of coffeePeople) await enroll(harbour.content, person, 'next');
  vi.stubEnv('ROUNDTABLE_NOW', '2028-01-08T12:00:00Z');
  const next = await runInside(rotateCommand, harbour, 'next');
  expect(next.noted).toBe('Planning the rotation of next …');
  expect(next.printed).toMatch(
    /(\d+) meetings are of two who met before \(\1 of them before this rotation\), the fewest there can be/,
  );

  const forgotten = await runInside(forgetCommand, harbour, 'ann');
  expect(forgotten.code).toBe(0);
  expect(JSON.stringify(await readLedger())).not.toContain('"ann"');
  expect(JSON.stringify(await readLedger())).toContain('"bo"');
});

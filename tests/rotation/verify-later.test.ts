import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { rotateCommand } from '../../scripts/rotation/rotate-command.ts';
import { demoIdentity, demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { openText, sealText } from '../../src/domain/seal/sealed-text.ts';
import type { Rotation, RotationProof } from '../../src/schemas/rotation.ts';
import { enroll, runInside, useHarbour, type Harbour } from '../matching/harbour.ts';
import { coffeePeople, makeCoffeeHarbour } from './coffee.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
}, makeCoffeeHarbour);
beforeEach(async () => {
  await runInside(rotateCommand, harbour, 'winter');
  await runInside(rotateCommand, harbour, 'winter', '--publish', '--no-commit');
});

const toFile = (name: string) => path.join(harbour.content, 'cohorts/winter', name);
const verify = () => runInside(verifyCommand, harbour, '--level', 'full');
const readRotation = async () =>
  JSON.parse(await readFile(toFile('rotation.json'), 'utf8')) as Rotation;

/** Writes a proof that says what its owner wants, as somebody with the key could. */
async function forge(change: (proof: RotationProof) => RotationProof): Promise<void> {
  const opened = await openText(await readFile(toFile('rotation.age'), 'utf8'), [demoIdentity]);
  const proof = change(JSON.parse(opened) as RotationProof);
  await writeFile(toFile('rotation.json'), JSON.stringify(proof.rotation));
  const sealed = await sealText(JSON.stringify(proof), [demoRecipient]);
  await writeFile(toFile('rotation.age'), `${sealed.trimEnd()}\n`);
}

test('who changes their hours or wishes after planning is named in a notice, and the rotation holds', async () => {
  const [first] = (await readRotation()).rounds;
  const [[one = '', other = ''] = []] = first!.groups;
  const monday = { day: 'monday', from: '07:00', to: '08:00' } as const;
  await enroll(harbour.content, { ...coffeePeople[0]!, handle: one, hours: monday, wishes: {} });
  await enroll(harbour.content, { ...coffeePeople[1]!, handle: other, wishes: { apart: [one] } });
  const { code, printed } = await verify();
  expect(code).toBe(0);
  expect(printed).toContain('notice: coffee-1 has people in one group who are to be apart');
  expect(printed).toContain('notice: coffee-1 has a group without an hour in common by now');
});

test('a bound, a spread or an absence that is made up does not verify', async () => {
  await forge((proof) => {
    const { quality } = proof.rotation;
    const made = { ...quality, atLeast: 0, sitOuts: { fewest: 0, most: 0 } };
    return {
      ...proof,
      met: [['ann', 'cy']],
      rotation: { ...proof.rotation, quality: made },
    };
  });
  const { code, printed } = await verify();
  expect(code).toBe(1);
  expect(printed).toContain('People sit out more or less often than is written');
  expect(printed).toContain('The first meetings of people who knew each other are not as many');
});

test('a group of two whom the proof keeps apart is found', async () => {
  await forge((proof) => {
    const round = proof.rotation.rounds.find(({ groups }) => groups.flat().includes('ann'))!;
    const partner = round.groups
      .find((group) => group.includes('ann'))!
      .find((one) => one !== 'ann')!;
    const names: Record<string, string> = { [partner]: 'bo', bo: partner };
    const groups = round.groups.map((group) => group.map((one) => names[one] ?? one).sort());
    const rounds = proof.rotation.rounds.map((one) => (one === round ? { ...one, groups } : one));
    return { ...proof, rotation: { ...proof.rotation, rounds } };
  });
  const { code, printed } = await verify();
  expect(code).toBe(1);
  expect(printed).toMatch(
    /problem: coffee-\d has people in one group who are to be apart: ann, bo/,
  );
});

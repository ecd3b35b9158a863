import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { keysCommand } from '../../scripts/keys/keys-command.ts';
import { ledgerCommand } from '../../scripts/ledger/ledger-command.ts';
import { rotateCommand } from '../../scripts/rotation/rotate-command.ts';
import { demoIdentity, demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { runInside, useHarbour, type Harbour } from '../matching/harbour.ts';
import { makeCoffeeHarbour } from './coffee.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
}, makeCoffeeHarbour);
beforeEach(async () => {
  await runInside(rotateCommand, harbour, 'winter');
  await runInside(rotateCommand, harbour, 'winter', '--publish', '--no-commit');
});

const keys = (...words: string[]) => runInside(keysCommand, harbour, ...words);
const readLedger = () => readFile(path.join(harbour.content, 'ledger.age'), 'utf8');
const destroyWinter = () =>
  keys('destroy', 'winter', '--recipient', demoRecipient, '--yes', 'winter');

test("the last key that opens the ledger is not destroyed until the programme's own opens it", async () => {
  const before = await readLedger();
  const refused = await destroyWinter();
  expect(refused.code).toBe(1);
  expect(refused.noted).toContain('content/ledger.age) would be lost with this key');
  expect(await readLedger()).toBe(before);

  const made = await keys('create', 'program');
  expect(made.printed).toContain('Run "npm run ledger"');
  expect((await runInside(ledgerCommand, harbour)).code).toBe(0);
  await expect(openText(await readLedger(), [demoIdentity])).rejects.toThrow();
  const { printed } = await runInside(ledgerCommand, harbour, '--who', 'ann');
  expect(printed).toMatch(/^winter: /);

  expect((await destroyWinter()).code).toBe(0);
  expect((await runInside(ledgerCommand, harbour, '--who', 'ann')).printed).toBe(printed);
});

test("destroying the programme's key says that the ledger goes with it", async () => {
  await keys('create', 'program');
  await runInside(ledgerCommand, harbour);
  const asked = await keys('destroy', 'program');
  expect(asked.code).toBe(2);
  expect(asked.printed).toContain('every earlier version of it, can then never be opened again');
});

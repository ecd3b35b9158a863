import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ledgerFile } from '../../scripts/ledger/ledger-text.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { toLedger } from '../../src/domain/matching/ledger/update-ledger.ts';
import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { sealText } from '../../src/domain/seal/sealed-text.ts';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import { runInside, useHarbour, type Harbour } from '../matching/harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});
beforeEach(async () => {
  const file = path.join(harbour.content, 'cohorts/winter/cohort.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace('requirements: [language]', 'requirements: [language, new-faces]'),
  );
});

async function keepLedger(...cohorts: LedgerEntry[]): Promise<void> {
  const plaintext = toCanonicalJson(toLedger(cohorts, [demoRecipient]));
  const sealed = await sealText(plaintext, [demoRecipient]);
  await writeFile(path.join(harbour.content, ledgerFile), `${sealed.trimEnd()}\n`);
}

const archived: LedgerEntry = {
  cohort: 'old',
  matching: '2025-01-01',
  groups: [['hal-ives', 'ivy-jones']],
  rounds: [],
};
const plan = async () => (await runInside(planCommand, harbour, 'winter')).printed;

test('who was grouped in an archived cohort counts as met where new faces are required', async () => {
  expect(await plan()).toContain('gro-hall, hal-ives, ivy-jones');
  await keepLedger(archived);
  expect(await plan()).not.toMatch(/hal-ives, ivy-jones|ivy-jones, hal-ives/);
  await runInside(publishCommand, harbour, 'winter', '--no-commit');
  for (const level of ['public', 'full']) {
    const { code, printed } = await runInside(verifyCommand, harbour, 'winter', '--level', level);
    expect([code, printed]).toEqual([0, expect.stringContaining(`holds at the ${level} level`)]);
  }
  // What the ledger said when it was planned is part of what the proof rests on.
  await rm(path.join(harbour.content, ledgerFile));
  const { printed } = await runInside(verifyCommand, harbour, 'winter', '--level', 'full');
  expect(printed).toContain('what the ledger says of people of winter');
});

test('rounds count from the day on which they were, and cohorts that came later do not', async () => {
  const round = (date: string) => ({ date, groups: [['hal-ives', 'ivy-jones']] });
  await keepLedger({ ...archived, matching: '2028-01-01' });
  expect(await plan()).toContain('gro-hall, hal-ives, ivy-jones');
  await keepLedger({ ...archived, groups: [], rounds: [round('2027-01-08')] });
  expect(await plan()).toContain('gro-hall, hal-ives, ivy-jones');
  await keepLedger({ ...archived, groups: [], rounds: [round('2027-01-06')] });
  expect(await plan()).not.toMatch(/hal-ives, ivy-jones|ivy-jones, hal-ives/);
});

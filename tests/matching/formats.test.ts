import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { verifyCommand } from '../../scripts/matching/verify-command.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import { runInside, useHarbour, type Harbour } from './harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

async function edit(file: string, from: RegExp, to: string): Promise<void> {
  const whole = path.join(harbour.content, file);
  const text = await readFile(whole, 'utf8');
  expect(text).toMatch(from);
  await writeFile(whole, text.replace(from, to));
}

/** Lets program, cohort and mentors have one format, and plans, publishes and verifies. */
async function form(format: string) {
  for (const file of ['program.yml', 'cohorts/winter/cohort.mdx']) {
    await edit(file, /^formats: .*$/m, `formats: [${format}]`);
  }
  for (const mentor of ['ada-berg', 'bela-cruz', 'cato-dunn']) {
    await edit(`mentors/${mentor}.mdx`, /^formats: .*$/m, `formats: [${format}]`);
  }
  const plan = await runInside(planCommand, harbour, 'winter');
  expect([plan.code, plan.noted]).toEqual([0, expect.any(String)]);
  const publish = await runInside(publishCommand, harbour, 'winter', '--no-commit');
  expect([publish.code, publish.noted]).toEqual([0, expect.any(String)]);
  const { code, printed } = await runInside(verifyCommand, harbour);
  expect([code, printed]).toEqual([0, expect.stringContaining('holds at the full level')]);
  const file = path.join(harbour.content, 'cohorts/winter/grouping.json');
  return (JSON.parse(await readFile(file, 'utf8')) as GroupingRecord).groups;
}

test('one-to-one is planned, published and verified, each member with an hour of their lead', async () => {
  const groups = await form('one-to-one');
  expect(groups.length).toBeGreaterThan(1);
  for (const { format, leads, members, reasons } of groups) {
    expect([format, leads.length, members.length]).toEqual(['one-to-one', 1, 1]);
    expect(reasons.map(({ kind }) => kind)).not.toContain('size');
  }
});

test('in reverse mentoring a member without a profile leads by what they offer', async () => {
  await edit('cohorts/winter/enrollments/hal-ives.yml', /^state:/m, 'offers: [weather]\nstate:');
  await edit('cohorts/winter/cohort.mdx', /min: \d+/, 'min: 1');
  const groups = await form('reverse');
  const led = groups.find(({ leads }) => leads.includes('hal-ives'));
  expect(led).toMatchObject({ format: 'reverse', members: ['ivy-jones'] });
});

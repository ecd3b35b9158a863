import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { loadHighsSolver } from '../../scripts/lib/highs-solver.ts';
import type { Finding } from '../../src/domain/matching/findings.ts';
import { toSampleCrowd } from '../../src/domain/matching/sample-crowd.ts';
import type { SampleFacts } from '../../src/domain/matching/sample-facts.ts';
import { toSamplePlan } from '../../src/domain/matching/sample-plan.ts';
import { verify } from '../../src/domain/matching/verify/verify.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import { bundleScript } from './bundle-script.ts';
import { useBrowser } from './fresh-page.ts';

/** Verifies from public records alone; maps come as lists of pairs, as JSON has none. */
const script = `
import { verify } from './src/domain/matching/verify/verify.ts';
export function check({ facts, grouping }) {
  const { enrollments, mentors, ...others } = facts;
  return verify(
    { ...others, enrollments: new Map(enrollments), mentors: new Map(mentors) },
    grouping,
    'before-start',
  );
}
`;

let browser: Browser;
let page: Page;
let facts: SampleFacts;
let grouping: Grouping;
useBrowser((launched) => {
  browser = launched;
});
beforeAll(async () => {
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundleScript(script, 'verifier') });
  facts = toSampleCrowd(18, 5, 1);
  ({ grouping } = toSamplePlan(facts, await loadHighsSolver()).proof);
});

test('a browser verifies published groups from public records, and finds them as planned', async () => {
  expect(grouping.groups.length).toBeGreaterThan(0);
  expect(await checkInPage(grouping)).toEqual([]);
});

test('a browser finds in a broken grouping what this machine finds', async () => {
  const [first, ...others] = grouping.groups;
  const broken = {
    ...grouping,
    groups: [{ ...first!, members: [...first!.members, first!.leads[0]!] }, ...others],
  };
  const found = await checkInPage(broken);
  expect(found.map(({ code }) => code)).toContain('lead-is-member');
  expect(found.map(({ code }) => code)).toEqual(
    verify(facts, broken, 'before-start').findings.map(({ code }) => code),
  );
});

async function checkInPage(published: Grouping): Promise<readonly Finding[]> {
  const { privateParts, enrollments, mentors, ...others } = facts;
  expect(privateParts.size).toBeGreaterThan(0);
  const given = {
    facts: { ...others, enrollments: [...enrollments], mentors: [...mentors] },
    grouping: published,
  };
  return page.evaluate((input) => {
    const { check } = (globalThis as unknown as { verifier: { check: Check } }).verifier;
    return check(input).findings;
  }, given);
}

type Check = (input: object) => { findings: readonly Finding[] };

import type { Browser, Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { findInBothThemes } from '../browser/axe.ts';
import { useBrowser } from '../browser/fresh-page.ts';
import { membersCohort } from '../browser/members-cohort.ts';

let browser: Browser;
let page: Page;
useBrowser((launched) => {
  browser = launched;
});
beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});

/** What pages become once somebody does something on them. */
const states: readonly { state: string; on: string; reach: () => Promise<void> }[] = [
  {
    state: 'mentors narrowed by two facets, with all values unfolded',
    on: 'mentors/?language=es&format=mentor-led',
    reach: async () => {
      await page.getByText(/match Spanish/).waitFor();
      await unfold();
    },
  },
  {
    state: 'no mentor found',
    on: 'mentors/?topic=nobody-offers-this&language=es',
    reach: () => page.locator('.none').waitFor({ state: 'visible' }),
  },
  {
    state: 'resources found, with marks in their excerpts',
    on: 'library/?q=spinach',
    reach: async () => {
      await page.locator('rt-library mark').first().waitFor();
      await unfold();
    },
  },
  {
    state: 'no resource found',
    on: 'library/?q=spinach&kind=article',
    reach: () => page.locator('.none').waitFor({ state: 'visible' }),
  },
  {
    state: 'pages found by the search of the whole site',
    on: 'tracks/',
    reach: async () => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('tomo');
      await page.getByRole('dialog').getByRole('link', { name: 'Tomo Ishii' }).waitFor();
    },
  },
  {
    state: 'a track that is half done',
    on: 'tracks/first-balcony/',
    reach: async () => {
      await page.getByRole('checkbox', { name: 'Done: Build a worm bin' }).check();
    },
  },
  {
    state: 'a form to join with everything wrong, and all hours shown',
    on: 'cohorts/autumn-2027/join/',
    reach: async () => {
      await page.locator('#join-roles-mentee').check();
      await page.locator('#join-availability-monday-10').check();
      await page.getByRole('button', { name: 'Earlier and later hours' }).click();
      await page.getByRole('button', { name: 'Check my answers' }).click();
      await page.getByRole('group', { name: /^There (is|are) / }).waitFor();
      await unfold();
    },
  },
  {
    state: 'published groups that were checked in the page',
    on: 'cohorts/summer-2027/groups/',
    reach: async () => {
      await page.getByRole('button', { name: 'Check now' }).click();
      await page.locator('#check li').first().waitFor();
      await unfold();
    },
  },
  {
    state: 'times of a group opened by a member',
    on: `cohorts/${membersCohort}/groups/group-01/`,
    reach: async () => {
      await page.getByText('Members open the times with their key').click();
      await page.getByLabel('Or its text').fill(inject('memberKey'));
      await page.getByRole('button', { name: 'Show the times' }).click();
      await page.getByText('Times on your clock').waitFor();
    },
  },
  {
    state: 'times of a group refused to a key that is none',
    on: `cohorts/${membersCohort}/groups/group-01/`,
    reach: async () => {
      await page.getByText('Members open the times with their key').click();
      await page.getByLabel('Or its text').fill('no key');
      await page.getByRole('button', { name: 'Show the times' }).click();
      await page.locator('#times-problem:not(:empty)').waitFor();
    },
  },
];

/** Opens all that is folded away. */
async function unfold(): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

test.each(states)('axe finds nothing with $state, in either theme', async ({ on, reach }) => {
  await page.goto(inject('siteAddress') + on);
  await reach();
  expect(await findInBothThemes(page)).toEqual([]);
});

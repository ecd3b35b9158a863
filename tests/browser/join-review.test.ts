import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { fillMentee, openFold } from './join-form.ts';

let page: Page;

useFreshPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Calcutta' }, (fresh) => {
  ({ page } = fresh);
});
beforeEach(async () => {
  await page.goto(`${inject('siteAddress')}cohorts/autumn-2027/join/`);
  await page.locator('#join-name').waitFor();
});

/** Writes in a field of a fold. */
async function fillFolded(id: string, text: string): Promise<void> {
  await openFold(page, id);
  await page.locator(`#${id}`).fill(text);
}

/** Reads what is said to be sealed: for each label its lines. */
async function readSealed(): Promise<Record<string, string[]>> {
  await page.locator('.result').waitFor({ state: 'visible' });
  return page.locator('[data-part="sealed"] dl').evaluate((list) => {
    const read: Record<string, string[]> = {};
    let label = '';
    for (const { tagName, textContent } of list.children) {
      if (tagName === 'DT') label = textContent;
      else (read[label] ??= []).push(textContent);
    }
    return read;
  });
}

test('what was sealed is said in plain words, and what was left empty', async () => {
  await openFold(page, 'join-rankedLeads-1');
  await page.locator('#join-rankedLeads-1').selectOption('ines-moreau');
  await fillFolded('join-together', 'dev-rao');
  await fillFolded('join-accessNeeds', 'Captions.\nBreaks.');
  await fillMentee(page, 'One tomato.');
  const sealed = await readSealed();
  const [zone = ''] = sealed['Your time zone'] ?? [];
  expect(zone).toMatch(/^Kolkata \(Asia\/Kolkata\), where it is \d\d:\d\d now$/);
  expect(sealed).toEqual({
    'Your time zone': [zone],
    'Hours of an ordinary week': [
      '16 hours a week chosen',
      'Saturday: 10:00–18:00',
      'Sunday: 10:00–18:00',
    ],
    'How does your group reach you?': ['bo@example.org'],
    'Mentors you would like': ['Inès Moreau'],
    'People you would like to be with': ['Dev (dev-rao)'],
    'What you need to take part': ['Captions.\nBreaks.'],
    'Left empty': [
      'People who must not be in your group',
      'How do you like feedback?',
      'Anything else we should know',
    ],
  });
  expect(await page.locator('[data-part="look"]').isVisible()).toBe(false);
  expect(await findViolations(page)).toEqual([]);
});

test('what makes a group unlikely is said before anything is sent, and stops nobody', async () => {
  await openFold(page, 'join-languages-more');
  await page.locator('#join-languages-more').selectOption('fi');
  await page.locator('#join-topics-2').selectOption('composting');
  await fillMentee(page, 'One tomato.');
  await page.locator('.result').waitFor({ state: 'visible' });
  const look = page.locator('[data-part="look"] li');
  expect(await look.allInnerTexts()).toEqual([
    'So far no mentor of this cohort helps with Composting.',
  ]);
  await page.locator('#join-languages-en').uncheck();
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await expect
    .poll(() => look.first().innerText())
    .toMatch(/^So far no mentor of this cohort speaks/);
  expect(await look.first().locator('a').getAttribute('href')).toBe('#join-languages');
  expect(await page.locator('[data-part="open"]').isVisible()).toBe(true);
});

test('what is wrong can be followed before anything forgets it, and forgetting stands at the end', async () => {
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.locator('.problems').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.problems') !== null)).toBe(
    true,
  );
  const last = page.locator('rt-join form').locator('button:visible').last();
  expect(await last.innerText()).toBe('Forget what I typed');
});

test('the end of the form says what happens next, with the dates of the cohort and ways on', async () => {
  const next = page.locator('#join-next');
  // Dates stay on one line by spaces of their own kind.
  const toPlain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect((await next.locator('dt').allInnerTexts()).map(toPlain)).toContain(
    'On 1 September 2027 groups are published',
  );
  expect(toPlain(await next.innerText())).toContain(
    'The first week begins on 6 September 2027; the last day is 31 October 2027.',
  );
  const ways = await next
    .locator('a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(ways).toEqual([
    'https://github.com/lantern-example/hub/tree/main/content/cohorts/autumn-2027/enrollments',
    '/hub/change/',
    '/hub/cohorts/autumn-2027/#calendar',
  ]);
  expect(
    await page
      .locator('#join-next')
      .evaluate(
        (part) =>
          part.compareDocumentPosition(document.querySelector('rt-join')!) &
          Node.DOCUMENT_POSITION_PRECEDING,
      ),
  ).toBeGreaterThan(0);
  await page.goto(String(ways.at(-1)).replace('/hub/', inject('siteAddress')));
  expect(await page.locator('#calendar').count()).toBe(1);
});

test('a heading in the agreement is no larger than the questions around it', async () => {
  await page.locator('summary', { hasText: 'Read the agreement' }).click();
  const sizes = await page.locator('.agreement .prose').evaluate((text) => {
    const heading = document.createElement('h2');
    text.append(heading);
    return [heading, text].map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
  });
  expect(sizes[0]).toBeLessThanOrEqual(sizes[1] ?? 0);
});

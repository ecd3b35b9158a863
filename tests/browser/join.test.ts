import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { openFold, rebuildForm } from './join-form.ts';

const address = `${inject('siteAddress')}cohorts/autumn-2027/join/`;
let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Calcutta' }, (fresh) => {
  ({ page } = fresh);
});

test('a wrong answer is named in the summary and beside its field, and what was typed stays', async () => {
  await page.goto(address);
  await page.getByLabel('Name', { exact: true }).fill('Dev Rao');
  await page.getByLabel('Handle').fill('Dev Rao!');
  await openFold(page, 'join-note');
  await page.locator('#join-note').fill('I am away in week 3.');
  await page.getByRole('button', { name: 'Check my answers' }).click();
  const summary = page.getByRole('group', { name: /^There (is|are) / });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  const wrong = summary.getByRole('link', { name: /lower-case letters, digits/ });
  const words = await wrong.innerText();
  expect(await page.locator('#join-handle-error').innerText()).toBe(words);
  expect(await page.locator('#join-handle').getAttribute('aria-invalid')).toBe('true');
  expect(await findViolations(page)).toEqual([]);
  await wrong.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('join-handle');
  expect(await page.locator('#join-handle').inputValue()).toBe('Dev Rao!');
  expect(await page.locator('#join-note').inputValue()).toBe('I am away in week 3.');
});

test('the boxes of one question stand together, without a rule between them', async () => {
  await page.goto(address);
  await page.locator('#join-roles').waitFor();
  const labels = await page.locator('#join-roles label').all();
  const boxes = await Promise.all(labels.map((label) => label.boundingBox()));
  expect(boxes.length).toBeGreaterThan(1);
  for (const [index, box] of boxes.slice(1).entries()) {
    const above = boxes[index];
    expect(box!.y - above!.y - above!.height).toBeLessThan(16);
  }
});

test('a handle that is taken is refused before anything is sent', async () => {
  await page.goto(address);
  await page.getByLabel('Handle').fill('dev-rao');
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.getByRole('link', { name: /enrolled in this cohort already/ }).waitFor();
});

test('what was typed survives a reload in this tab alone, and can be forgotten', async () => {
  await page.goto(address);
  await page.getByLabel('Name', { exact: true }).fill('Dev Rao');
  await page.getByRole('button', { name: 'Weekends' }).click();
  await page.locator('#join-zone').selectOption('Europe/Paris');
  await page.reload();
  // The form comes once it is near, and takes the place of the plain one.
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Dev Rao');
  expect(await page.locator('#join-zone').inputValue()).toBe('Europe/Paris');
  expect(await page.locator('#join-availability-sunday-10').isChecked()).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Forget what I typed' }).click();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
});

test('a session of the cohort is marked at the hour of the chosen zone', async () => {
  await page.goto(address);
  const welcome = () =>
    page.locator('.session input').evaluateAll((all) => all.map(({ id }) => id));
  await page.locator('#join-zone').selectOption('Europe/Paris');
  expect(await welcome()).toContain('join-availability-tuesday-18');
  await page.locator('#join-zone').selectOption('Asia/Tokyo');
  expect(await welcome()).toContain('join-availability-wednesday-1');
  expect(await page.locator('.fixed li').first().textContent()).toMatch(
    /^Orientation for mentors: Fri 3 Sep, 01:00–01:45$/,
  );
});

test('who can be ranked stands there with their languages', async () => {
  await page.goto(address);
  const options = () => page.locator('#join-rankedLeads-1 option').allTextContents();
  await expect.poll(options).toEqual(['None', 'Inès Moreau (French and English; 4 seats)']);
});

test('a wish for a mentor who shares no language is met with what that means, until one is shared', async () => {
  await rebuildForm(page, (html) =>
    html.replace(
      '&quot;leads&quot;:{',
      '&quot;leads&quot;:{&quot;tomo-ishii&quot;:&quot;ja&quot;,',
    ),
  );
  await page.goto(address);
  await page.locator('#join-roles-mentee').check();
  await page.locator('#join-languages-ja').check();
  await openFold(page, 'join-rankedLeads-1');
  await page.locator('#join-rankedLeads-1').focus();
  await page.locator('#join-rankedLeads-1').selectOption('ines-moreau');
  await page.locator('#join-contact').focus();
  const caution = page.locator('#join-rankedLeads-caution');
  await expect
    .poll(() => caution.innerText())
    .toBe(
      'Inès Moreau speaks none of the languages that you chose, so you can hardly be placed together.',
    );
  expect(await page.locator('#join-rankedLeads').getAttribute('aria-describedby')).toMatch(
    / join-rankedLeads-caution$/,
  );
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#join-languages-en').check();
  await caution.waitFor({ state: 'detached' });
});

import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { fillMentee, openFold } from './join-form.ts';

let page: Page;

useFreshPage({ viewport: { width: 390, height: 844 } }, (fresh) => {
  ({ page } = fresh);
});
beforeEach(async () => {
  await page.goto(`${inject('siteAddress')}cohorts/autumn-2027/join/`);
  await page.locator('#join-name').waitFor();
});

const handle = () => page.locator('#join-handle');
const error = (name: string) => page.locator(`#join-${name}-error`);
const shownErrors = () => page.locator('.error:visible').allInnerTexts();

/** Types in a field, and waits until what checks answers is there. */
async function type(id: string, text: string): Promise<void> {
  await page.locator(`#join-${id}`).focus();
  await page.waitForLoadState('networkidle');
  await page.keyboard.type(text);
}

test('a wrong answer is named when its field is left, and not while it is typed', async () => {
  await type('handle', 'Dev Rao!');
  expect(await shownErrors()).toEqual([]);
  await page.keyboard.press('Tab');
  await expect.poll(() => error('handle').innerText()).toMatch(/^Write the handle in lower-case/);
  expect(await handle().getAttribute('aria-invalid')).toBe('true');
  expect(await handle().getAttribute('aria-describedby')).toContain('join-handle-error');
  // Nothing is read out into whatever somebody goes on with.
  expect(
    await page
      .locator('.error')
      .evaluateAll(
        (all) =>
          all.filter((each) => each.closest('[aria-live], [role="status"], [role="alert"]')).length,
      ),
  ).toBe(0);
  expect(await page.locator('.problems').isVisible()).toBe(false);
  expect(await findViolations(page)).toEqual([]);
});

test('what was wrong is taken back at the letter that mends it, for readers of the screen as well', async () => {
  await type('handle', 'dev-rao-');
  await page.keyboard.press('Tab');
  await error('handle').waitFor({ state: 'visible' });
  await handle().focus();
  await page.keyboard.type('-');
  expect(await error('handle').isVisible()).toBe(true);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  await error('handle').waitFor({ state: 'hidden' });
  expect(await error('handle').textContent()).toBe('');
  expect(await handle().getAttribute('aria-invalid')).toBeNull();
});

test('a handle that is taken is named as soon as it is left', async () => {
  await type('handle', 'dev-rao');
  await page.keyboard.press('Tab');
  await expect.poll(() => error('handle').innerText()).toMatch(/enrolled in this cohort already/);
});

test('a question of many boxes is not checked from one of its boxes to the next', async () => {
  await page.locator('#join-roles-mentee').check();
  await page.locator('#join-topics-1').focus();
  await page.waitForLoadState('networkidle');
  await page.locator('#join-topics-1').selectOption('tomatoes');
  await page.locator('#join-topics-2').selectOption('tomatoes');
  await page.locator('#join-topics-2').focus();
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  expect(await shownErrors()).toEqual([]);
  await page.locator('#join-goal').focus();
  await expect
    .poll(() => error('topics').innerText())
    .toBe('Choose each topic once, at most five.');
  await page.locator('#join-topics-2').selectOption('');
  await error('topics').waitFor({ state: 'hidden' });
});

test('an empty answer is asked for by the check alone', async () => {
  await type('name', 'Bo');
  for (let letter = 0; letter < 2; letter += 1) await page.keyboard.press('Backspace');
  for (let stop = 0; stop < 30; stop += 1) await page.keyboard.press('Tab');
  await page.waitForTimeout(200);
  expect(await shownErrors()).toEqual([]);
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.locator('.problems').waitFor();
  const asked = await page.locator('.problems li').allInnerTexts();
  expect(asked).toContain('Write the name you want to be known by.');
  await page.locator('#join-name').fill('Bo Lind');
  await expect
    .poll(() => page.locator('.problems li').allInnerTexts())
    .toEqual(asked.filter((text) => !/^Write (the name|a handle)/.test(text)));
});

test('the summary goes with the last of what it names', async () => {
  await page.locator('#join-roles-mentee').check();
  await page.locator('#join-name').fill('Bo Lind');
  await page.locator('#join-languages-en').check();
  await page.locator('#join-topics-1').selectOption('tomatoes');
  await page.getByRole('button', { name: 'Weekends' }).click();
  await page.locator('#join-agreement-accepted').check();
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.locator('.problems').waitFor();
  await page.locator('#join-contact').focus();
  const before = await settledTop('#join-contact');
  await page.keyboard.type('b');
  await page.locator('.problems').waitFor({ state: 'hidden' });
  expect(Math.abs((await settledTop('#join-contact')) - before)).toBeLessThanOrEqual(1);
});

test('what is named moves nothing from under a finger, and the field in use stays in its place', async () => {
  await type('contact', 'x'.repeat(201));
  const button = page.getByRole('button', { name: 'Check my answers' });
  await button.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  const box = (await button.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(300);
  expect((await button.boundingBox())!.y).toBe(box.y);
  expect(await error('contact').isVisible()).toBe(false);
  await page.mouse.up();
  await page.locator('.problems').waitFor();

  await page.locator('#join-contact').fill('bo@example.org');
  await error('contact').waitFor({ state: 'hidden' });
  await type('handle', 'Oh no');
  await page.locator('#join-contact').focus();
  await error('handle').waitFor({ state: 'visible' });
  await page.locator('#join-contact').fill('x'.repeat(201));
  await openFold(page, 'join-together');
  await page.locator('#join-together').focus();
  const before = await settledTop('#join-together');
  await error('contact').waitFor({ state: 'visible' });
  expect(Math.abs((await settledTop('#join-together')) - before)).toBeLessThanOrEqual(1);
});

test('what was named is named again after a reload, once somebody comes to the form', async () => {
  await type('handle', 'Oh no');
  await page.keyboard.press('Tab');
  await error('handle').waitFor({ state: 'visible' });
  await page.reload();
  await page.locator('#join-goal').focus();
  await error('handle').waitFor({ state: 'visible' });
});

/** Reads where something stands once two frames were drawn, and the browser has scrolled as it likes. */
function settledTop(selector: string): Promise<number> {
  return page.locator(selector).evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(element.getBoundingClientRect().top);
          }),
        );
      }),
  );
}

test('an address in what becomes public is met with a word where it stands, and stops nobody', async () => {
  await type('goal', 'Grow food. Write to bo@example.org');
  const caution = page.locator('#join-goal-caution');
  expect(await caution.count()).toBe(0);
  await page.keyboard.press('Tab');
  await expect.poll(() => caution.innerText()).toMatch(/^This becomes public for good\./);
  expect(await page.locator('#join-goal').getAttribute('aria-describedby')).toMatch(
    / join-goal-caution$/,
  );
  expect(await page.locator('#join-goal').getAttribute('aria-invalid')).toBeNull();
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#join-goal').fill('Grow food.');
  await caution.waitFor({ state: 'detached' });
  expect(await page.locator('#join-goal').getAttribute('aria-describedby')).not.toContain(
    'caution',
  );
  // Where the same is asked for, it is sealed.
  await page.locator('#join-contact').fill('bo@example.org');
  await page.keyboard.press('Tab');
  await fillMentee(page, 'Grow food. Call 0171 2345678.');
  await page.locator('.result').waitFor({ state: 'visible' });
  expect(await page.locator('.result .caution').allInnerTexts()).toEqual([
    await caution.innerText(),
  ]);
});

test('the handle that is wrong is named among several, and the summary counts', async () => {
  await openFold(page, 'join-together');
  await type('together', 'dev-rao, Bo Lind');
  await page.keyboard.press('Tab');
  await expect.poll(() => error('together').innerText()).toMatch(/^“bo lind” is no handle/);
  await page.getByRole('button', { name: 'Check my answers' }).click();
  const summary = page.locator('.problems');
  await summary.waitFor({ state: 'visible' });
  const count = await summary.locator('li').count();
  const heading = () => summary.locator('h2').innerText();
  expect(await heading()).toBe(`There are ${String(count)} problems`);
  await page.locator('#join-together').fill('dev-rao');
  await expect.poll(heading).toBe(`There are ${String(count - 1)} problems`);
});

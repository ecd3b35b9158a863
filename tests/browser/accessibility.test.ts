import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { onePageOfEachKind } from './site-pages.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const address = inject('siteAddress');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());

for (const colorScheme of ['light', 'dark'] as const) {
  test.each(onePageOfEachKind(inject('siteFolder')))(
    `axe finds nothing on the page "$kind" in the ${colorScheme} theme`,
    async ({ page: path }) => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(address + path);
      await page.evaluate(axeSource);
      const found = await page.evaluate(async () => {
        // axe-core puts itself on the window of the page.
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
        const { violations } = await axe.run();
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
      });
      await page.close();
      expect(found).toEqual([]);
    },
  );
}

test('every page has one main heading, a title and a language', async () => {
  const page = await browser.newPage();
  for (const { page: path } of onePageOfEachKind(inject('siteFolder'))) {
    await page.goto(address + path);
    expect(await page.locator('h1').count(), path).toBe(1);
    expect(await page.title(), path).not.toBe('');
    expect(await page.locator('html').getAttribute('lang'), path).toMatch(/^[a-z]{2}/);
  }
  await page.close();
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { bundleScript } from './bundle-script.ts';
import { useBrowser } from './fresh-page.ts';
import type * as measureLook from './in-page/measure-look.ts';
import { readStop, walkTo, watchFocus } from './keyboard.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');
const pages = onePageOfEachKind(inject('siteFolder'));
let browser: Browser;
let look: string;
let page: Page;
useBrowser((launched) => {
  browser = launched;
});
beforeAll(async () => {
  const source = "export * from './tests/browser/in-page/measure-look.ts';";
  look = await bundleScript(source, 'looked');
});
afterEach(() => page.close());

async function open(path: string, options: BrowserContextOptions): Promise<void> {
  page = await browser.newPage(options);
  await page.goto(address + path);
}

/** Looks at every kind of page, and names what is found on each. */
async function findOnAllKinds(name: keyof typeof measureLook): Promise<string[]> {
  const found: string[] = [];
  for (const { kind, page: path } of pages) {
    await page.goto(address + path);
    await page.evaluate(look);
    const onPage = await page.evaluate((asked) => {
      // The bundled script puts itself on the window of the page.
      const { looked } = globalThis as unknown as { looked: typeof measureLook };
      return looked[asked]();
    }, name);
    found.push(...onPage.map((what) => `${kind}: ${what}`));
  }
  return found;
}

describe('where a reader has colors of their own', () => {
  test.each(['light', 'dark'] as const)(
    'the dots of seats and rails still differ, in the %s theme',
    async (colorScheme) => {
      await open('mentors/', { forcedColors: 'active', colorScheme });
      const readDot = (selector: string) =>
        page
          .locator(`.seats ${selector}`)
          .first()
          .evaluate((dot) => {
            const { fill, stroke } = getComputedStyle(dot);
            return `${fill} ${stroke}`;
          });
      const seats = [await readDot('.lead'), await readDot('.taken'), await readDot('.free')];
      expect(new Set(seats).size).toBe(3);
      await page.goto(`${address}cohorts/autumn-2027/`);
      const readRail = (row: string) =>
        page
          .locator(`.rail .${row}`)
          .last()
          .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
      const rail = [await readRail('past'), await readRail('next'), await readRail('future')];
      expect(new Set(rail).size).toBe(3);
    },
  );

  test('an hour that is chosen is marked by more than its ground', async () => {
    await open('cohorts/autumn-2027/join/', { forcedColors: 'active' });
    const hour = page.locator('#join-availability-monday-10');
    await hour.check();
    const [ground, mark] = await hour.evaluate((input) => [
      getComputedStyle(input).backgroundColor,
      getComputedStyle(input, '::before').borderBlockEndColor,
    ]);
    expect(mark).not.toBe(ground);
  });

  test('every control keeps a shape, and the section one is in its line', async () => {
    await open('', { forcedColors: 'active' });
    expect(await findOnAllKinds('findShapeless')).toEqual([]);
    await page.goto(`${address}mentors/`);
    const [here, elsewhere] = await page.evaluate(() =>
      ['[aria-current="page"]', 'a:not([aria-current])'].map((selector) => {
        const link = document.querySelector(`.site-header nav ${selector}`);
        return link === null ? '' : getComputedStyle(link).borderBlockEndColor;
      }),
    );
    expect(here).not.toBe(elsewhere);
  });

  test('the focus has a ring in a color of the reader', async () => {
    page = await browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
    await watchFocus(page);
    await page.goto(`${address}mentors/`);
    await walkTo(page, /^input/);
    await readStop(page);
    const ring = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineColor,
    );
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ring).not.toBe(paper);
  });
});

test.each(['light', 'dark'] as const)(
  'where a reader asks for more contrast, every text has 7 to 1 in the %s theme',
  async (colorScheme) => {
    page = await browser.newPage({ contrast: 'more', colorScheme });
    for (const { kind, page: path } of pages.filter(({ kind: each }) => each !== 'admin')) {
      await page.goto(address + path);
      expect(await findViolations(page, ['color-contrast-enhanced']), kind).toEqual([]);
    }
  },
);

describe('where a reader asks for less motion', () => {
  test('nothing on any kind of page moves or would', async () => {
    await open('', { reducedMotion: 'reduce' });
    expect(await findOnAllKinds('findMotion')).toEqual([]);
  });

  test('no page slides into the next, as it does for others', async () => {
    const seen: string[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      page = await browser.newPage({ reducedMotion });
      await page.addInitScript(() => {
        window.addEventListener('pagereveal', ({ viewTransition }) => {
          document.documentElement.dataset['came'] =
            viewTransition === null ? 'at once' : 'gliding';
        });
      });
      await page.goto(address);
      await page.getByRole('link', { name: 'Tracks', exact: true }).first().click();
      await page.waitForURL('**/tracks/');
      seen.push((await page.locator('html').getAttribute('data-came')) ?? '');
      if (reducedMotion === 'no-preference') await page.close();
    }
    expect(seen).toEqual(['gliding', 'at once']);
  });
});

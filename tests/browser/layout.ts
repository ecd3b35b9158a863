import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bundleScript } from './bundle-script.ts';
import type * as measureLayout from './in-page/measure-layout.ts';

type Measured = typeof measureLayout;

/** How a reader looks at pages. */
export interface View {
  readonly name: string;
  readonly context: BrowserContextOptions;
  /** What happens before any page is opened. */
  readonly before?: (page: Page) => Promise<void>;
  /** What happens once a page is open. */
  readonly after?: (page: Page) => Promise<void>;
  /** Height in CSS pixels that a control has at least. */
  readonly leastTarget?: number;
}

/** The views of WCAG 1.4.4, 1.4.10 and 1.4.12, and a finger on a phone. */
export const views: readonly View[] = [
  {
    name: '320 px wide, as on a small phone or with a zoom of 400 %',
    context: { viewport: { width: 320, height: 256 } },
  },
  {
    name: 'with letters twice as large, chosen in the browser',
    context: { viewport: { width: 1280, height: 800 } },
    before: doubleFonts,
  },
  {
    name: 'with letters twice as large, by a style of the reader',
    context: { viewport: { width: 1280, height: 800 } },
    after: doubleRoot,
  },
  {
    name: 'with letters twice as large on a phone',
    context: { viewport: { width: 390, height: 800 } },
    after: doubleRoot,
  },
  {
    name: 'with more space between letters, words and lines',
    context: { viewport: { width: 390, height: 800 } },
    after: spaceText,
  },
  {
    name: 'on a phone, by finger',
    context: { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true },
    // A line below a row may take one pixel of the 44.
    leastTarget: 43,
  },
];

/** Opens pages one after the other as a view shows them, and names what does not fit. */
export async function findMisfits(
  browser: Browser,
  view: View,
  addresses: readonly string[],
): Promise<string[]> {
  const page = await browser.newPage(view.context);
  const script = await bundleScript(
    "export * from './tests/browser/in-page/measure-layout.ts';",
    'measured',
  );
  const found: string[] = [];
  await view.before?.(page);
  for (const address of addresses) {
    await page.goto(address);
    await view.after?.(page);
    await page.evaluate(script);
    const misfits = await page.evaluate(measure, view.leastTarget ?? 0);
    found.push(...misfits.map((misfit) => `${new URL(address).pathname} ${misfit}`));
  }
  await page.close();
  return found;
}

function measure(leastTarget: number): string[] {
  // The bundled script puts itself on the window of the page.
  const { measured } = globalThis as unknown as { measured: Measured };
  return [
    ...measured.findSideways().map((what) => `scrolls sideways: ${what}`),
    ...measured.findDeadScrollers().map((what) => `is out of the keyboard’s reach: ${what}`),
    ...measured.findCutTexts().map((what) => `is cut off: ${what}`),
    ...measured.findOverlaps().map((what) => `overlap: ${what}`),
    ...measured.findLowTargets(leastTarget).map((what) => `is hard to hit: ${what}`),
  ];
}

async function doubleFonts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function doubleRoot(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** The spaces that WCAG 1.4.12 names. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A sheet made by script is beyond the page's policy, which allows no style but its own.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

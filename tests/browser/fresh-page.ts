import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';

/** What a test has to itself, and the browser that the tests of a file share. */
interface FreshPage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Launches a browser for the tests of a file, hands it over, and closes it after the last. */
export function useBrowser(take: (browser: Browser) => void): void {
  beforeAll(async () => {
    const browser = await launchBrowser(inject('chromiumPath'));
    take(browser);
    return () => browser.close();
  });
}

/** Opens for each test of a file a page in a context of its own, hands it over, and closes it after the test. */
export function useFreshPage(
  options: BrowserContextOptions,
  take: (fresh: FreshPage) => void,
): void {
  let browser: Browser;
  useBrowser((launched) => {
    browser = launched;
  });
  beforeEach(async () => {
    const context = await browser.newContext(options);
    take({ browser, context, page: await context.newPage() });
    return () => context.close();
  });
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';

/** What a test has to itself, and the browser that the tests of a file share. */
interface FreshPage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Opens for each test of a file a page in a context of its own, hands it over, and closes it after the test. */
export function useFreshPage(
  options: BrowserContextOptions,
  take: (fresh: FreshPage) => void,
): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(inject('chromiumPath'));
    return () => browser.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext(options);
    take({ browser, context, page: await context.newPage() });
    return () => context.close();
  });
}

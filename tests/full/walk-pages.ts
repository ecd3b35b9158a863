import type { Browser, Page } from 'playwright-core';

/** How many pages are open at a time: a test waits for the network as often as for the processor. */
const together = 3;

/** Opens addresses, a few at a time, and gathers what is found on them. */
export async function walkPages(
  browser: Browser,
  addresses: readonly string[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const waiting = [...addresses];
  const found: string[] = [];
  const walk = async (): Promise<void> => {
    const page = await browser.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(address);
      const { pathname } = new URL(address);
      found.push(...(await look(page)).map((finding) => `${pathname} ${finding}`));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: together }, walk));
  return found.sort();
}

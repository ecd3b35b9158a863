import type { Page } from 'playwright-core';

/** Adds up, from the next page on, how far what is seen moves by itself, as browsers score it. */
export async function observeShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shifted', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const score = Number(Reflect.get(entry, 'value'));
        Reflect.set(globalThis, 'shifted', Number(Reflect.get(globalThis, 'shifted')) + score);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Reads how far things have moved, once a late move had time to come. */
export async function readShifts(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  return page.evaluate(() => Number(Reflect.get(globalThis, 'shifted')));
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bundleScript } from './bundle-script.ts';
import type { readFocus, Stop } from './in-page/read-focus.ts';

type Key = 'Tab' | 'Shift+Tab';

const mostStops = 400;

/** Lets the page tell where its focus is, also after it leads to another. */
export async function watchFocus(page: Page): Promise<void> {
  const source = "export * from './tests/browser/in-page/read-focus.ts';";
  const script = await bundleScript(source, 'focused');
  await page.addInitScript({ content: `${script}\nglobalThis.focused = focused;` });
}

/** Tells where the focus is, and fails where a reader could not see it. */
export async function readStop(page: Page): Promise<Stop> {
  const stop = await page.evaluate(() => {
    // The bundled script puts itself on the window of the page.
    const { focused } = globalThis as unknown as {
      focused: { readFocus: typeof readFocus };
    };
    return focused.readFocus();
  });
  expect(stop.faults, `${page.url()} ${stop.name}`).toEqual([]);
  return stop;
}

/** Presses a key until the focus is where the name of the element matches; each stop must be seen. */
export async function walkTo(page: Page, name: RegExp, key: Key = 'Tab'): Promise<Stop> {
  let last: Stop | undefined;
  for (let count = 0; count < mostStops; count += 1) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    if (last !== undefined && key === 'Tab') expectInOrder(last, stop);
    if (last !== undefined && key === 'Shift+Tab') expectInOrder(stop, last);
    if (name.test(stop.name)) return stop;
    last = stop;
  }
  throw new Error(`No way leads to ${String(name)} by the ${key} key.`);
}

/** A stop stands below the one before it, in the same line, or in a column further on. */
function expectInOrder(before: Stop, after: Stop): void {
  const isFurther = after.box.bottom > before.box.top || after.box.left > before.box.right - 4;
  expect(isFurther, `${before.name} comes before ${after.name}`).toBe(true);
}

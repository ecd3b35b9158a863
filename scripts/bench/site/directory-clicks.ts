import type { Page } from 'playwright-core';

/** What stands in the facets at a moment. */
export interface BoxState {
  readonly name: string;
  readonly value: string;
  readonly isChecked: boolean;
  readonly isOpen: boolean;
}

/** What one click took. */
export interface ClickFigures {
  /** Until the list, its counts and its words were new. */
  readonly updatedMs: number;
  /** Until the browser had painted it. */
  readonly paintedMs: number;
  /** Until every row shown was whole. */
  readonly wholeMs: number;
  readonly found: number;
}

/** Lists the facets' boxes, those that would show nothing as not open. */
export function readBoxes(page: Page): Promise<BoxState[]> {
  return page.locator('rt-directory .facets input').evaluateAll((inputs) =>
    inputs.flatMap((input) =>
      input instanceof HTMLInputElement
        ? [
            {
              name: input.name,
              value: input.value,
              isChecked: input.checked,
              isOpen: !input.disabled,
            },
          ]
        : [],
    ),
  );
}

/** Clicks a box, and waits in the page itself for what comes of it. */
export function clickBox(page: Page, { name, value }: BoxState): Promise<ClickFigures> {
  const box = `rt-directory input[name="${name}"][value="${value}"]`;
  return page.evaluate(async (selector) => {
    const list = document.querySelector('rt-directory .rows');
    const input = document.querySelector<HTMLInputElement>(selector);
    if (list === null || input === null) throw new Error(`${selector} is not there.`);
    const until = (isDone: () => boolean): Promise<number> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isDone()) return;
          observer.disconnect();
          resolve(performance.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(list, { childList: true });
        look();
      });
    const started = performance.now();
    let isUpdated = false;
    const watcher = new MutationObserver(() => (isUpdated = true));
    watcher.observe(list, { childList: true });
    const updated = until(() => isUpdated);
    input.click();
    const updatedAt = await updated;
    watcher.disconnect();
    const whole = until(() => list.querySelector('.plain') === null);
    const paintedAt = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.now());
        });
      });
    });
    const words = document.querySelector('rt-directory [role="status"]')?.textContent ?? '';
    return {
      updatedMs: updatedAt - started,
      paintedMs: paintedAt - started,
      wholeMs: (await whole) - started,
      found: Number(/\d+/.exec(words.replaceAll(',', ''))?.[0] ?? 0),
    };
  }, box);
}

/** What the reference took for the same choice. */
export interface ReferenceFigures {
  /** Until it knew which mentors match, and how many each value would leave. */
  readonly answerMs: number;
  /** Until it had what the first hundred rows show. */
  readonly rowsMs: number;
  readonly found: number;
}

/** Starts the reference in the page and loads what it needs before the first filter. */
export function openReference(page: Page, address: string): Promise<void> {
  return page.evaluate(async (script) => {
    const module: unknown = await import(script);
    Object.assign(globalThis, { reference: module });
    // Pagefind's own interface, which has no types.
    const { init, filters } = module as Record<'init' | 'filters', () => Promise<unknown>>;
    await init();
    await filters();
  }, address);
}

/** Asks the reference for what is chosen: one of the values in each facet that has a choice. */
export function askReference(
  page: Page,
  chosen: Readonly<Record<string, readonly string[]>>,
): Promise<ReferenceFigures> {
  const filters = Object.fromEntries(
    Object.entries(chosen).map(([name, values]) => [name, { any: values }]),
  );
  return page.evaluate(async (asked) => {
    interface Found {
      readonly results: readonly { readonly data: () => Promise<unknown> }[];
    }
    // Set by `openReference`; Pagefind's own interface has no types.
    const { reference } = globalThis as unknown as {
      reference: { search: (text: null, options: unknown) => Promise<Found> };
    };
    const started = performance.now();
    const { results } = await reference.search(null, { filters: asked });
    const answeredAt = performance.now();
    await Promise.all(results.slice(0, 100).map(({ data }) => data()));
    return {
      answerMs: answeredAt - started,
      rowsMs: performance.now() - started,
      found: results.length,
    };
  }, filters);
}

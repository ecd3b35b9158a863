import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** Everything of WCAG 2.0 to 2.2 at levels A and AA that axe can tell, and its best practices. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const themes = ['light', 'dark'] as const;

/**
 * Lists what axe finds wrong with the page as it stands, each with the elements that it means.
 * @param runOnly names of rules or of groups of rules
 */
export async function findViolations(page: Page, runOnly = everything): Promise<string[]> {
  // What a test evaluates is beyond the policy of the page, which allows no script but its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      // axe-core puts itself on the window of the page.
      const { axe } = globalThis as unknown as {
        axe: { run: (options: RunOptions) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );
}

/** Lists what axe finds wrong with the page as it stands, in the light theme and in the dark one. */
export async function findInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of themes) {
    // Colors that are still changing would be measured on their way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await findViolations(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return found;
}

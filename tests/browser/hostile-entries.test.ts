import type { Browser } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readSamples } from '../hostile/read-samples.ts';
import { useBrowser } from './fresh-page.ts';
import { field } from './drive-editor.ts';
import { openEditDesk, openEditor } from './edit-desk.ts';
import { sweepEditor } from './sweep-editor.ts';

/** The worst of the samples; test:full opens all of them. */
const worst = [
  'front-matter-missing/mentors/javascript-that-steals-a-token.mdx',
  'html/mentors/image-that-fails.mdx',
  'html/mentors/script-in-the-text.mdx',
  'link-address/mentors/javascript-in-a-link.mdx',
  'expression/mentors/expression-in-the-text.mdx',
  'inert/mentors/html-in-every-key.mdx',
  'image-address/tracks/pixel-of-another-site.mdx',
];

let browser: Browser;
useBrowser((launched) => {
  browser = launched;
});

test('the worst files do nothing when they are listed, opened and previewed', async () => {
  const samples = readSamples('tests/hostile').filter(({ name }) => worst.includes(name));
  expect(samples).toHaveLength(worst.length);
  expect(await sweepEditor(browser, inject('siteFolder'), samples)).toEqual([]);
});

test('what a text is refused for is said beside it, with the line and what to write instead', async () => {
  const desk = await openEditDesk(inject('siteFolder'), {
    'content/pages/roles.mdx':
      '---\ntitle: Roles\nsummary: Who does what.\n---\n\nA mentor\n\n<script>alert(1)</script>\n',
  });
  const { page, log } = await openEditor(browser, desk.address);
  await page.goto(`${desk.address}admin/#/collections/pages/entries/roles`);
  const preview = page.frameLocator('#preview-pane');
  await preview.getByText('Line 3.').waitFor();
  const said = await preview.getByRole('note').innerText();
  expect(said).toContain('<script> is HTML, which is not used in prose.');
  expect(said).toContain('<script>alert(1)</script>');
  expect(said).toContain('Leave it out, or write it in Markdown.');
  expect(log.complaints).toEqual([]);
  await desk.close();
});

test('a text that is typed is previewed as it will be saved, in the look of the site', async () => {
  const desk = await openEditDesk(inject('siteFolder'));
  const { page, log } = await openEditor(browser, desk.address);
  await page.goto(`${desk.address}admin/#/collections/pages/new`);
  await field(page, 'Title').fill('<img src=x onerror="alert(1)">');
  await page.getByRole('switch').click();
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.insertText('{alert(1)} <script>alert(1)</script> *stress*');
  const prose = page.frameLocator('#preview-pane').locator('.prose');
  await prose.getByText('stress').waitFor();
  expect(await prose.innerHTML()).toBe(
    '<p>{alert(1)} &lt;script&gt;alert(1)&lt;/script&gt; <em>stress</em></p>',
  );
  const heading = page.frameLocator('#preview-pane').locator('h1');
  expect(await heading.innerText()).toBe('<img src=x onerror="alert(1)">');
  expect(await heading.evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
    'Hyperlegible',
  );
  expect(log).toEqual({ foreign: [], complaints: [] });
  await desk.close();
});

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { field, openEntry, publish } from '../browser/drive-editor.ts';
import { openEditDesk, openEditor, type EditDesk } from '../browser/edit-desk.ts';

// Every entry of the content that stands here, which is the demo's unless this is somebody's own hub.
const content = 'content';
const folders = ['mentors', 'cohorts', 'resources', 'tracks', 'pages'].filter((folder) =>
  existsSync(path.join(content, folder)),
);

let browser: Browser;
let desk: EditDesk;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
  desk = await openEditDesk(inject('siteFolder'), {}, { content });
  ({ page } = await openEditor(browser, desk.address));
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

function listEntries(folder: string): string[] {
  return readdirSync(path.join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''))
    .sort();
}

/** What the last commit changed, without the names of files. */
function changedLines(): string[] {
  return desk
    .git('show', '--format=', '--unified=0', 'roundtable-edits')
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}

// A form can't save what nobody changed. So one word is added, and everything else has to stay as it was.
test.each(folders)(
  'every entry of %s is saved without a difference but that of its one changed key',
  async (folder) => {
    const key = folder === 'mentors' ? 'name' : 'title';
    const differences: Record<string, string[]> = {};
    for (const name of listEntries(folder)) {
      await openEntry(page, name, folder);
      await page.getByText('Changes saved').waitFor();
      const box = field(page, folder === 'mentors' ? 'Name' : 'Title').first();
      const before = await box.inputValue();
      await box.fill(`${before}x`);
      await publish(page);
      const [removed = '', added = '', ...more] = changedLines();
      const isOneKey = removed.startsWith(`-${key}: `) && added.startsWith(`+${key}: `);
      if (!isOneKey || more.length > 0) differences[name] = [removed, added, ...more];
    }
    expect(differences).toEqual({});
  },
  // A hub may have hundreds of entries in a folder.
  3_600_000,
);

test.each(['program', 'topics'])('the file %s is opened without a change', async (name) => {
  await openEntry(page, name, 'programme');
  await page.getByText('Changes saved').waitFor();
  expect(await page.getByText('Unsaved changes').count()).toBe(0);
});

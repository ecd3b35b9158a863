import type { Browser } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { useBrowser } from './fresh-page.ts';
import {
  changedFiles,
  field,
  openEntry,
  pressPublish,
  publish,
  readEdited,
  waitForCopy,
} from './drive-editor.ts';
import { openEditDesk, openEditor, type EditDesk } from './edit-desk.ts';

let browser: Browser;
let desk: EditDesk;
useBrowser((launched) => {
  browser = launched;
});
afterEach(() => desk.close());

test('two people edit one entry: nothing that either wrote is lost, and whoever comes second is asked', async () => {
  desk = await openEditDesk(inject('siteFolder'));
  const first = await openEditor(browser, desk.address);
  const second = await openEditor(browser, desk.address);
  await openEntry(first.page, 'ines-moreau');
  await openEntry(second.page, 'ines-moreau');
  await field(first.page, 'Place').fill('Grenoble');
  await publish(first.page);

  // Another part of the entry: both changes are kept.
  await field(second.page, 'Pronouns').fill('she/they');
  await publish(second.page);
  expect(changedFiles(desk)).toEqual(['M\tcontent/mentors/ines-moreau.mdx']);
  expect(readEdited(desk, 'mentors/ines-moreau.mdx')).toContain('place: Grenoble\n');
  expect(readEdited(desk, 'mentors/ines-moreau.mdx')).toContain('pronouns: she/they\n');
  expect(second.questions).toEqual([]);

  // The same part: the person sees what it is now, and decides.
  second.answer('no');
  await field(second.page, 'Place').fill('Paris');
  await pressPublish(second.page);
  await second.page.getByText('Nothing was saved. Your text is still in this form.').waitFor();
  expect(second.questions).toEqual([expect.stringContaining('Place: Grenoble')]);
  expect(readEdited(desk, 'mentors/ines-moreau.mdx')).toContain('place: Grenoble\n');

  // Not even a reload loses the text; and what it was written over is still known then.
  await waitForCopy(second.page, 'place: Paris');
  second.answer('yes');
  await second.page.reload();
  await expect.poll(() => field(second.page, 'Place').inputValue()).toBe('Paris');
  await publish(second.page);
  expect(second.questions.slice(1)).toEqual([
    'beforeunload',
    expect.stringContaining('did not save'),
    expect.stringContaining('Place: Grenoble'),
  ]);
  expect(readEdited(desk, 'mentors/ines-moreau.mdx')).toContain('place: Paris\n');
});

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { useBrowser } from './fresh-page.ts';
import {
  changedFiles,
  choose,
  field,
  listProblems,
  openEntry,
  pressPublish,
  publish,
  readEdited,
} from './drive-editor.ts';
import { openEditDesk, openEditor, type EditDesk } from './edit-desk.ts';

const siteFolder = inject('siteFolder');
let browser: Browser;
let desk: EditDesk | undefined;
useBrowser((launched) => {
  browser = launched;
});
afterEach(() => desk?.close());

test('a mentor is created, edited and published: each commit holds that file alone, and check passes', async () => {
  desk = await openEditDesk(siteFolder);
  const { page, log } = await openEditor(browser, desk.address);
  await page.goto(`${desk.address}admin/#/collections/mentors/new`);
  await field(page, 'Name').fill('Grace Höpper');
  await field(page, 'Can help with').fill('compilers: the first, and the next');
  await choose(page, 'Topics', 'Tomatoes');
  await page.getByRole('button', { name: 'Add language' }).click();
  await field(page, 'Language').last().fill('en');
  await choose(page, 'Formats', 'mentor-led');
  await field(page, 'Capacity').fill('3');
  await choose(page, 'Status', 'draft');
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.type('I <3 plants when a < b, and {c}.');
  await publish(page);
  expect(changedFiles(desk)).toEqual(['A\tcontent/mentors/grace-hopper.mdx']);
  expect(readEdited(desk, 'mentors/grace-hopper.mdx')).toBe(
    [
      '---',
      'name: Grace Höpper',
      'headline: "compilers: the first, and the next"',
      'topics:',
      '  - tomatoes',
      'languages:',
      '  - en',
      'formats:',
      '  - mentor-led',
      'capacity: 3',
      'status: draft',
      '---',
      '',
      'I \\<3 plants when a \\< b, and \\{c\\}.',
      '',
    ].join('\n'),
  );
  expect(await listProblems(desk)).toEqual([]);

  await openEntry(page, 'ines-moreau');
  await field(page, 'Place').fill('Grenoble');
  await publish(page);
  expect(changedFiles(desk)).toEqual(['M\tcontent/mentors/ines-moreau.mdx']);
  const before = readFileSync(
    'tests/fixtures/small-programme/content/mentors/ines-moreau.mdx',
    'utf8',
  );
  expect(readEdited(desk, 'mentors/ines-moreau.mdx')).toBe(before.replace('Lyon', 'Grenoble'));
  expect(await listProblems(desk)).toEqual([]);
  // Nobody's own checkout was moved or changed.
  expect(desk.git('status', '--porcelain')).toBe('');
  expect(desk.git('branch', '--show-current')).toBe('main');
  expect(log).toEqual({ foreign: [], complaints: [] });
});

test('an entry that check would refuse is not saved, and the reason is said in the words of check', async () => {
  desk = await openEditDesk(siteFolder);
  const { page } = await openEditor(browser, desk.address);
  await openEntry(page, 'tomo-ishii');
  await field(page, 'Can help with').fill('x'.repeat(141));
  await pressPublish(page);
  await page.getByText('Use at most 140 characters.').first().waitFor();
  expect(desk.git('rev-list', '--count', 'roundtable-edits')).toBe('1');
});

test('a new entry without a text is saved, and the editor goes on', async () => {
  desk = await openEditDesk(siteFolder);
  const { page, log } = await openEditor(browser, desk.address);
  await page.goto(`${desk.address}admin/#/collections/pages/new`);
  await field(page, 'Title').fill('To be written');
  await field(page, 'Summary').fill('Nothing yet.');
  await publish(page);
  expect(readEdited(desk, 'pages/to-be-written.mdx')).toBe(
    '---\ntitle: To be written\nsummary: Nothing yet.\n---\n',
  );
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.type('Now there is.');
  await publish(page);
  expect(readEdited(desk, 'pages/to-be-written.mdx')).toContain('---\n\nNow there is.\n');
  expect(log).toEqual({ foreign: [], complaints: [] });
});

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/fresh-page.ts';
import {
  changedFiles,
  field,
  openEntry,
  pressPublish,
  publish,
  readEdited,
  waitForCopy,
} from '../browser/drive-editor.ts';
import { commitByHand, openEditDesk, openEditor, type EditDesk } from '../browser/edit-desk.ts';

let browser: Browser;
let desk: EditDesk;
useBrowser((launched) => {
  browser = launched;
});
afterEach(() => desk.close());

const entry = 'mentors/ines-moreau.mdx';

/** Changes a file on the branch as somebody does who has a terminal. */
function commitInWorktree(change: (text: string) => string | undefined): void {
  const file = path.join(desk.folder, 'content', entry);
  const text = change(readEdited(desk, entry));
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
  commitByHand(desk);
}

test('an entry that was changed on the branch since it was opened keeps that change', async () => {
  desk = await openEditDesk(inject('siteFolder'));
  const { page, questions } = await openEditor(browser, desk.address);
  await openEntry(page, 'ines-moreau');
  commitInWorktree((text) => text.replace('capacity: 4', 'capacity: 2 # until June'));
  await field(page, 'Place').fill('Grenoble');
  await publish(page);
  expect(readEdited(desk, entry)).toContain('capacity: 2 # until June\nplace: Grenoble\n');
  expect(questions).toEqual([]);
});

test('an entry that was deleted since it was opened comes back only when the person says so', async () => {
  desk = await openEditDesk(inject('siteFolder'));
  const { page, questions, answer } = await openEditor(browser, desk.address);
  await openEntry(page, 'ines-moreau');
  commitInWorktree(() => undefined);
  await field(page, 'Place').fill('Grenoble');
  answer('no');
  await pressPublish(page);
  await page.getByText('Nothing was saved. Your text is still in this form.').waitFor();
  expect(questions).toEqual([expect.stringContaining('has been deleted or renamed')]);
  expect(changedFiles(desk)).toEqual([`D\tcontent/${entry}`]);
  answer('yes');
  await publish(page);
  expect(changedFiles(desk)).toEqual([`A\tcontent/${entry}`]);
});

test('a save that is cut off before its commit changes nothing, says so, and can be made again', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-git-'));
  const fuse = path.join(folder, 'fuse');
  // A git that kills whoever asks it to commit, once: the file is written then, and the commit is not.
  writeFileSync(
    path.join(folder, 'git'),
    `#!/bin/sh\nfor word; do if [ "$word" = commit ] && [ -e '${fuse}' ]; then rm '${fuse}'; kill -9 $PPID; exit 1; fi; done\nPATH='${process.env['PATH'] ?? ''}' exec git "$@"\n`,
  );
  chmodSync(path.join(folder, 'git'), 0o755);
  const before = process.env['PATH'];
  process.env['PATH'] = `${folder}:${before ?? ''}`;
  try {
    desk = await openEditDesk(inject('siteFolder'));
    const { page } = await openEditor(browser, desk.address);
    await openEntry(page, 'ines-moreau');
    await field(page, 'Place').fill('Grenoble');
    writeFileSync(fuse, '');
    await pressPublish(page);
    await page.getByText('The server for edits stopped before it had answered.').waitFor();
    expect(desk.git('rev-list', '--count', 'roundtable-edits')).toBe('1');
    expect(desk.git('-C', desk.folder, 'status', '--porcelain')).toBe('');
    expect(await field(page, 'Place').inputValue()).toBe('Grenoble');
    await publish(page);
    expect(changedFiles(desk)).toEqual([`M\tcontent/${entry}`]);
    expect(readEdited(desk, entry)).toContain('place: Grenoble\n');
  } finally {
    process.env['PATH'] = before;
    rmSync(folder, { recursive: true });
  }
});

test('a new entry survives that its page is closed, and is offered when one is begun again', async () => {
  desk = await openEditDesk(inject('siteFolder'));
  const { page } = await openEditor(browser, desk.address);
  await page.goto(`${desk.address}admin/#/collections/pages/new`);
  await field(page, 'Title').fill('How we meet');
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.type('Once a week, if a < b.');
  await waitForCopy(page, 'Once a week');
  // As when the browser is killed: nobody is asked.
  await page.close({ runBeforeUnload: false });
  const again = await page.context().newPage();
  const questions: string[] = [];
  again.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  await again.goto(`${desk.address}admin/#/collections/pages/new`);
  await expect.poll(() => field(again, 'Title').inputValue()).toBe('How we meet');
  expect(questions).toEqual([expect.stringContaining('did not save')]);
  await again.getByText('Once a week, if a < b.').waitFor();
  await again.context().close();
});

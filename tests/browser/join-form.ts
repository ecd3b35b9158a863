import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { decide } from '../../scripts/review/decide.ts';
import { openRepository } from '../../scripts/review/git-objects.ts';
import { readFacts } from '../../scripts/review/read-facts.ts';
import type { Verdict } from '../../scripts/review/review-rule.ts';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { openPrivatePart } from '../../src/domain/seal/private-part.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { enrollmentSchema } from '../../src/schemas/enrollment.ts';
import { privatePartSchema } from '../../src/schemas/private-part.ts';
import { listFolder, makeBareRepository } from '../review/bare-repository.ts';
import { enrollmentOf } from '../review/lantern.ts';
import { addPeerCohort } from './peer-cohort.ts';

const mostStops = 400;

/** Presses Tab until the control with this id has the focus, and opens the fold that it is in on the way. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    const at = await page.evaluate((wanted) => {
      const { activeElement } = document;
      const fold = activeElement?.closest('summary')?.parentElement;
      const holds =
        fold?.querySelector(`#${wanted}`) instanceof Element && !fold.hasAttribute('open');
      return { id: activeElement?.id, holds };
    }, id);
    if (at.id === id) return;
    if (at.holds) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way leads to ${id} by the Tab key.`);
}

/** Opens the fold in which the control with this id is. */
export async function openFold(page: Page, id: string): Promise<void> {
  const fold = page.locator('.fold').filter({ has: page.locator(`#${id}`) });
  await fold.locator('summary').click();
}

/** Tabs to a text field and types. */
export async function typeInto(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

/** Tabs to a list and chooses by typing the beginning of an option. */
export async function chooseIn(page: Page, id: string, option: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(option);
}

/** Tabs to a box and ticks it. */
export async function tick(page: Page, id: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('Space');
}

/** Tabs to a button by its name and presses it. */
export async function pressButton(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (focused === name) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way leads to “${name}” by the Tab key.`);
}

/** Fills in what a mentee has to say. */
export async function fillMentee(page: Page, goal: string): Promise<void> {
  await page.locator('#join-roles-mentee').check();
  await page.getByLabel('Name', { exact: true }).fill('Bo Lind');
  await page.locator('#join-languages-en').check();
  await page.locator('#join-topics-1').selectOption('tomatoes');
  await page.locator('#join-goal').fill(goal);
  await page.getByRole('button', { name: 'Weekends' }).click();
  await page.locator('#join-contact').fill('bo@example.org');
  await page.locator('#join-agreement-accepted').check();
  await page.getByRole('button', { name: 'Check my answers' }).click();
}

/** Reads the file that the page shows once it has been sealed. */
export async function readShownFile(page: Page): Promise<string> {
  await page.locator('.result').waitFor({ state: 'visible' });
  return page.locator('[data-part="text"]').inputValue();
}

/** Finds what `check` refuses in a fixture programme with one more enrollment in it. */
export async function checkWith(cohort: string, name: string, text: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-join-'));
  try {
    await cp('tests/fixtures/small-programme', folder, { recursive: true });
    const cohorts = path.join(folder, 'content/cohorts');
    await addPeerCohort(path.join(folder, 'content'));
    const enrollments = path.join(cohorts, cohort, 'enrollments');
    await mkdir(enrollments, { recursive: true });
    await writeFile(path.join(enrollments, name), text);
    const { problems } = checkContent(await readContentFolder(path.join(folder, 'content')), {
      toNow: (clock) => Temporal.Instant.from(clock ?? '2027-08-20T12:00:00Z'),
      skip: [],
    });
    return problems
      .filter(({ level }) => level === 'problem')
      .map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whom the review takes somebody for. */
interface Sender {
  readonly login: string;
  readonly id: number;
}

/** Reviews a file that the page made, as a pull request to a real repository, and gives the verdict. */
export async function reviewWith(
  cohort: string,
  handle: string,
  text: string,
  author: Sender,
): Promise<Verdict> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-join-'));
  try {
    const content = path.join(folder, 'content');
    const bare = path.join(folder, 'bare.git');
    await cp('tests/fixtures/small-programme/content', content, { recursive: true });
    await addPeerCohort(content);
    const profile = path.join(content, 'mentors', `${handle}.mdx`);
    await giveAccount(profile, author).catch(() => undefined);
    makeBareRepository(bare, [
      { name: 'main', edits: listFolder(content, 'content') },
      { name: 'join', edits: [{ write: enrollmentOf(handle, cohort), text }] },
    ]);
    const place = { repository: bare, git: openRepository(bare), folder: 'content' };
    const toNow = (clock: string | undefined) =>
      Temporal.Instant.from(clock ?? '2027-08-20T12:00:00Z');
    return decide(await readFacts(place, { base: 'main', head: 'join', author, toNow })).verdict;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Proves in a mentor's profile, where there is one, whose it is. */
async function giveAccount(profile: string, { login, id }: Sender): Promise<void> {
  const text = await readFile(profile, 'utf8');
  const account = `account: { forge: github, login: ${login}, id: ${String(id)} }`;
  await writeFile(profile, text.replace('\nconsent:', `\n${account}\nconsent:`));
}

/** Opens the sealed part of a file with the identity of the demonstration. */
export async function openFile(cohort: string, text: string) {
  const enrollment = enrollmentSchema.parse(parse(text));
  const opened = await openPrivatePart(
    enrollment.sealed ?? '',
    [demoIdentity],
    { cohort, handle: enrollment.handle },
    privatePartSchema,
  );
  if (opened.kind === 'refused') throw new Error(opened.detail);
  return { enrollment, part: opened.part };
}

/** Changes what the form was built with, as if the programme were another. */
export async function rebuildForm(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('**/join/form/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

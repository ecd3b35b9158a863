import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { membersCohort } from './members-cohort.ts';
import { listPages, onePageOfEachKind, toPageFile } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');
const pages = onePageOfEachKind(inject('siteFolder'));
let context: BrowserContext;
let page: Page;
/** Requests to anybody else, and what a page complains about, its own policy included. */
let unwanted: string[];

useFreshPage({}, (fresh) => {
  ({ context, page } = fresh);
});
beforeEach(async () => {
  unwanted = [];
  await context.exposeFunction('reportBreach', (breach: string) => unwanted.push(breach));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportBreach } = globalThis as unknown as { reportBreach: (text: string) => void };
      reportBreach(`${event.documentURI}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url)) unwanted.push(url);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') unwanted.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (error) => unwanted.push(error.error().message));
});

/** Lists the names of all that the browser keeps for the site, wherever it may keep anything. */
async function listKept(): Promise<string[]> {
  const names = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  const cookies = await context.cookies();
  return [...names, ...cookies.map(({ name }) => `the cookie ${name}`)].sort();
}

test('no page asks another host for anything, keeps anything or breaks its own policy', async () => {
  for (const { page: place } of pages.filter(({ kind }) => kind !== 'not found')) {
    await page.goto(address + place, { waitUntil: 'networkidle' });
    expect(await listKept(), place).toEqual([]);
  }
  expect(unwanted).toEqual([]);
});

/** What a reader does on a page, and what the browser keeps of it. */
const deeds: readonly { does: string; on: string; act: () => Promise<void>; keeps: string[] }[] = [
  {
    does: 'chooses a theme',
    on: '',
    act: async () => {
      await page.getByLabel('Theme').selectOption('dark');
    },
    keeps: ['rt-theme'],
  },
  {
    does: 'goes back to the theme of the system',
    on: '',
    act: async () => {
      await page.getByLabel('Theme').selectOption('dark');
      await page.getByLabel('Theme').selectOption('system');
    },
    keeps: [],
  },
  {
    does: 'searches the site',
    on: 'tracks/',
    act: async () => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('tomo');
      await page.getByRole('dialog').getByRole('link', { name: 'Tomo Ishii' }).waitFor();
    },
    keeps: [],
  },
  {
    does: 'narrows and sorts the list of mentors',
    on: 'mentors/',
    act: async () => {
      await page.locator('input[name="language"][value="es"]').check();
      await page.getByText(/mentors match Spanish/).waitFor();
      await page.getByLabel('Sort by').selectOption('name');
    },
    keeps: [],
  },
  {
    does: 'searches the library',
    on: 'library/?q=worm',
    act: async () => {
      await page.locator('rt-library .results > li').first().waitFor();
    },
    keeps: [],
  },
  {
    does: 'ticks off a part of a track',
    on: 'tracks/first-balcony/',
    act: async () => {
      await page.getByRole('checkbox', { name: 'Done: Build a worm bin' }).check();
    },
    keeps: ['rt-track:first-balcony'],
  },
  {
    does: 'types in the form to join',
    on: 'cohorts/autumn-2027/join/',
    act: async () => {
      await page.getByLabel('Name', { exact: true }).fill('Dev Rao');
      await page.getByRole('button', { name: 'Check my answers' }).click();
      await page.getByRole('group', { name: /^There (is|are) / }).waitFor();
    },
    keeps: ['rt-join-file:autumn-2027'],
  },
  {
    does: 'opens the times of their group',
    on: `cohorts/${membersCohort}/groups/`,
    act: () => openTimes('for once'),
    keeps: [],
  },
  {
    does: 'opens the times of their group and has the key kept',
    on: `cohorts/${membersCohort}/groups/`,
    act: () => openTimes('kept'),
    keeps: ['rt-member-key'],
  },
];

async function openTimes(key: 'for once' | 'kept'): Promise<void> {
  await page.getByText('Members open the times with their key').click();
  await page.getByLabel('Or its text').fill(inject('memberKey'));
  if (key === 'kept') await page.locator('rt-member-times [name="keep"]').check();
  await page.getByRole('button', { name: 'Show the times' }).click();
  await page.getByText('Times on your clock').waitFor();
}

test.each(deeds)(
  'whoever $does leaves no trace but what the privacy notice names',
  async ({ on, act, keeps }) => {
    await page.goto(address + on);
    await act();
    await expect.poll(listKept).toEqual(keeps);
    expect(unwanted).toEqual([]);
  },
);

test('every page has a policy that allows no script and no style but its own', async () => {
  for (const { kind, page: place } of pages) {
    const response = await page.goto(address + place);
    const html = (await response?.text()) ?? '';
    const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy, kind).toContain("default-src 'none'");
    expect(policy, kind).toMatch(/script-src [^;]*'sha256-/);
    // The editor's upstream styles its own elements; its page is measured apart.
    if (kind !== 'admin') expect(policy, kind).not.toMatch(/unsafe-(inline|hashes)|'unsafe-eval'/);
    expect(policy, kind).not.toMatch(/(?:script|style)-src [^;]*(?:\*|https?:)/);
    expect(response?.headers()['content-security-policy'], kind).toBe("frame-ancestors 'none'");
  }
});

test('no page allows a script that no page of the site holds', () => {
  const texts = listPages(inject('siteFolder')).map((each) =>
    readFileSync(path.join(inject('siteFolder'), toPageFile(each)), 'utf8'),
  );
  const held = texts.flatMap((html) =>
    [...html.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(([, script = '']) =>
      createHash('sha256').update(script).digest('base64'),
    ),
  );
  const allowed = texts.flatMap((html) => {
    const [policy = ''] = /script-src [^;]*/.exec(html) ?? [];
    return [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, digest]) => digest);
  });
  expect(new Set(allowed)).toEqual(new Set(held));
});

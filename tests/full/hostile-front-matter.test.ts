import ICAL from 'ical.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeSearchIndex } from '../../scripts/lib/search-index.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/static-server.ts';
import { launchBrowser } from '../browser/chromium.ts';
import {
  buildLaid,
  layPoisonedEngine,
  secret,
  type LaidBuild,
  type LaidEngine,
} from '../hostile/poisoned-site.ts';

/**
 * Every text, address and picture of every kind of record holds an attack, and goes past `check` and past the
 * schemas of the collections into a whole site, which is then opened in a browser under its policy.
 */
let engine: LaidEngine;
let built: LaidBuild;
let site: RunningSite;
let browser: Browser;
/** What pages of good content are made of. */
let good = new Set<string>();

beforeAll(async () => {
  engine = await layPoisonedEngine();
  built = await buildLaid(engine, undefined);
  expect(built.exitCode, built.output.slice(-3000)).toBe(0);
  await writeSearchIndex(engine.siteFolder);
  site = await serveSite(engine.siteFolder, '/hub/', 4680);
  browser = await launchBrowser(inject('chromiumPath'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await engine.remove();
});

/** Paths of the files of a site whose names end so, without those that are the same in every site. */
function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith(ending) && !/^(_astro|pagefind|problems\/.)/.test(name))
    .sort();
}

function readAll(folder: string, ending: string): string[] {
  return listFiles(folder, ending).map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

test('the build runs nothing, and reads and writes nothing outside its folder', () => {
  expect(JSON.parse(built.canaries)).toEqual({ flag: false, prototype: false });
  expect(built.outside).toEqual([]);
  const names = readdirSync(engine.siteFolder, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /escaped|canary/.test(name))).toEqual([]);
  const texts = ['.html', '.json', '.xml', '.ics', '.txt'].flatMap((ending) =>
    readAll(engine.siteFolder, ending),
  );
  expect(texts.filter((text) => text.includes(secret) || text.includes('root:x:0'))).toEqual([]);
});

test('pages hold no kind of element or attribute that those of good content do not', async () => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  good = await listMarkup(page, readAll(inject('siteFolder'), '.html'), 'text/html');
  const poisoned = await listMarkup(page, readAll(engine.siteFolder, '.html'), 'text/html');
  expect(poisoned.size).toBeGreaterThan(100);
  expect([...poisoned].filter((mark) => !good.has(mark))).toEqual([]);
  await page.close();
});

test('feeds and maps are well-formed, and hold no element that those of good content do not', async () => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  const texts = readAll(engine.siteFolder, '.xml');
  expect(texts.length).toBeGreaterThanOrEqual(3);
  expect(texts.join()).toContain('canary');
  const known = await listMarkup(page, readAll(inject('siteFolder'), '.xml'), 'application/xml');
  const poisoned = await listMarkup(page, texts, 'application/xml');
  expect([...poisoned].filter((mark) => !known.has(mark))).toEqual([]);
  await page.close();
});

/** Lists what documents are made of: names of elements with the names of their attributes, and the texts of scripts. */
async function listMarkup(
  page: Page,
  texts: readonly string[],
  type: 'text/html' | 'application/xml',
): Promise<Set<string>> {
  const marks = new Set<string>();
  for (const text of texts) {
    const found = await page.evaluate(
      ([source, mime]) => {
        const { documentElement } = new DOMParser().parseFromString(source, mime);
        const all = [documentElement, ...documentElement.querySelectorAll('*')];
        return all.flatMap((element) => [
          element.localName,
          ...element
            .getAttributeNames()
            // Any element may say a language; a fixture in one language has few that do.
            .filter((name) => !/^(data-astro-cid-.*|lang|dir|hreflang)$/.test(name))
            .map((name) => `${element.localName}[${name}]`),
          ...(element.localName === 'script' && element.getAttribute('type') === null
            ? [element.textContent]
            : []),
        ]);
      },
      [text, type] as const,
    );
    for (const mark of found) marks.add(mark);
  }
  return marks;
}

test('calendars hold no line that a text has brought in', () => {
  const toNames = (text: string): string[] =>
    text.split('\r\n').flatMap((line) => /^[^ :;]+/.exec(line)?.[0] ?? []);
  const known = new Set(readAll(inject('siteFolder'), '.ics').flatMap(toNames));
  const texts = readAll(engine.siteFolder, '.ics');
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.join()).toContain('canary');
  for (const text of texts) {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028]/);
    expect(toNames(text).filter((name) => !known.has(name))).toEqual([]);
    const calendar = ICAL.Component.fromString(text);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).toHaveLength(text.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0);
    expect(events.filter((event) => event.hasProperty('attendee'))).toEqual([]);
  }
});

test('data that scripts read are what they should be', () => {
  const data = ['.json', '.webmanifest'].flatMap((ending) => readAll(engine.siteFolder, ending));
  const things = readAll(engine.siteFolder, '.html').flatMap((text) =>
    Array.from(
      text.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
      ([, inside]) => inside ?? '',
    ),
  );
  expect(data.join()).toContain('canary');
  expect(things.length).toBeGreaterThan(5);
  expect(things.join()).toContain('canary');
  for (const text of [...data, ...things]) expect(() => JSON.parse(text) as unknown).not.toThrow();
});

test('no page runs or asks for anything, and its links lead nowhere', async () => {
  const page = await browser.newPage();
  const strange: string[] = [];
  let at = '';
  page.on('request', (request) => {
    const url = request.url();
    // Other schemes ask nobody, or programs that are not there.
    const asks = /^(https?|wss?|file|ftp):/.test(url);
    if (asks && !url.startsWith(site.address)) strange.push(`${at}: ${url}`);
  });
  page.on('dialog', (dialog) => {
    strange.push(`${at}: asked "${dialog.message()}"`);
    void dialog.dismiss();
  });
  page.on('popup', () => strange.push(`${at}: opened a window`));
  page.on('pageerror', (error) => strange.push(`${at}: ${error.message}`));
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      stopped.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  let clicked = 0;
  for (const name of listFiles(engine.siteFolder, '.html')) {
    at = name;
    const address = site.address + name.replace(/index\.html$/, '');
    await page.goto(address, { waitUntil: 'load' });
    expect(await readTraces(page), `${name} as it is opened`).toEqual({ stopped: [], ran: [] });
    const links = page.locator(
      'a:not([href^="http"], [href^="/"], [href^="#"], [href^="mailto:"], [href^="webcal:"])',
    );
    for (const link of await links.all()) {
      if ((await link.getAttribute('href')) === null) continue;
      await link.evaluate((element: HTMLElement) => {
        element.click();
      });
      clicked += 1;
      await page.waitForTimeout(50);
      expect(page.url(), `${name} after a press`).toBe(address);
    }
    expect((await readTraces(page)).ran, `${name} after all`).toEqual([]);
  }
  expect(clicked).toBeGreaterThanOrEqual(4);
  expect(strange).toEqual([]);
  await page.close();
}, 600_000);

/** What the policy stopped, and what ran all the same. */
function readTraces(page: Page): Promise<{ stopped: string[]; ran: string[] }> {
  return page.evaluate(() => {
    const { stopped } = globalThis as unknown as { stopped: string[] }; // put there above
    const ran = ['canary' in globalThis, 'canary' in {}, ...Object.keys(localStorage)].filter(
      (trace) => trace === true || String(trace).includes('canary'),
    );
    return { stopped, ran: ran.map(String) };
  });
}

test('the search shows what it finds as text', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}tracks/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search this site' });
  await dialog.waitFor();
  await page.keyboard.type('canary');
  await dialog
    .getByRole('status')
    .filter({ hasText: /^\d+ pages? for/ })
    .waitFor();
  expect(await dialog.locator('img, script, iframe, [onload], [onerror]').count()).toBe(0);
  expect(await page.evaluate(() => 'canary' in globalThis)).toBe(false);
  await page.close();
});

/** Keys that name a page or a file, a person on a forge, or a language. */
const keys = [
  'topics.topics.[].id',
  'cohort.sessions.[].id',
  'grouping.groups.[].id',
  'grouping.groups.[].members.[]',
  'mentor.languages.[]',
  'resource.language',
  'program.repository.path',
];

test.each(keys)('a way out of its folder in %s leads nowhere', async (key) => {
  const { exitCode, canaries, outside } = await buildLaid(engine, key);
  expect(JSON.parse(canaries)).toEqual({ flag: false, prototype: false });
  expect(outside).toEqual([]);
  const names = readdirSync(engine.siteFolder, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /escaped|script>/.test(name))).toEqual([]);
  // A build that fails publishes nothing.
  if (exitCode !== 0) return;
  const page = await browser.newPage();
  await page.goto('about:blank');
  const built = await listMarkup(page, readAll(engine.siteFolder, '.html'), 'text/html');
  expect([...built].filter((mark) => !good.has(mark))).toEqual([]);
  await page.close();
});

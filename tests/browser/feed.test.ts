import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());

test('the feed names what joined the library, with addresses that lead to it', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}library/`);
  const items = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[type="application/rss+xml"]');
    const text = await (await fetch(link?.href ?? '')).text();
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    return [...feed.querySelectorAll('item')].map((item) =>
      ['title', 'link', 'pubDate'].map((name) => item.querySelector(name)?.textContent),
    );
  });
  const site = 'https://lantern.example/hub/resources/';
  const day = 'Tue, 05 Jan 2027 10:00:00 GMT';
  expect(items).toEqual([
    ['A sowing calendar for window sills', `${site}sowing-calendar/`, day],
    ['Build a worm bin', `${site}worm-bin/`, day],
  ]);
});

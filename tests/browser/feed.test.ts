import type { Browser } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './fresh-page.ts';

const address = inject('siteAddress');
let browser: Browser;

useBrowser((launched) => {
  browser = launched;
});

test('the feed of a language names what joined the library in it, with addresses that lead to it', async () => {
  const feeds = await readFeeds();
  expect(feeds.map(({ address }) => address)).toEqual(['feed-en.xml']);
  const site = 'https://lantern.example/hub/resources/';
  const day = 'Tue, 05 Jan 2027 10:00:00 GMT';
  expect(feeds[0]).toMatchObject({
    title: 'New in the library of Lantern, in English',
    language: 'en',
    items: [
      ['A sowing calendar for window sills', `${site}sowing-calendar/`, day, 'en'],
      ['Build a worm bin', `${site}worm-bin/`, day, 'en'],
    ],
  });
});

test('the feed of all languages is there under its name, and says of each resource in which it is', async () => {
  const page = await browser.newPage();
  const response = await page.request.get(`${address}library/feed.xml`);
  const text = await response.text();
  expect(text).not.toContain('<language>');
  expect(text.match(/<dc:language>en<\/dc:language>/g)).toHaveLength(2);
});

/** Reads the feeds that the page of the library names. */
async function readFeeds() {
  const page = await browser.newPage();
  await page.goto(`${address}library/`);
  return page.evaluate(async () => {
    const links = [
      ...document.querySelectorAll<HTMLLinkElement>('link[type="application/rss+xml"]'),
    ];
    return Promise.all(
      links.map(async ({ href }) => {
        const text = await (await fetch(href)).text();
        const feed = new DOMParser().parseFromString(text, 'application/xml');
        const read = (item: ParentNode, name: string) => item.querySelector(name)?.textContent;
        return {
          address: href.slice(href.lastIndexOf('/') + 1),
          title: read(feed, 'channel > title'),
          language: read(feed, 'channel > language'),
          items: [...feed.querySelectorAll('item')].map((item) => [
            ...['title', 'link', 'pubDate'].map((name) => read(item, name)),
            item.getElementsByTagName('dc:language')[0]?.textContent,
          ]),
        };
      }),
    );
  });
}

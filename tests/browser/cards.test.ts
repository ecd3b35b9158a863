import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { cardSize } from '../../src/domain/cards/card.ts';
import { findWords } from '../privacy/canaries.ts';
import { listPages } from '../../scripts/lib/site-pages.ts';

const folder = inject('siteFolder');
const root = 'https://lantern.example/hub/';

function readPage(page: string): string {
  return readFileSync(
    path.join(folder, page.endsWith('.html') ? page : `${page}index.html`),
    'utf8',
  );
}

function readMeta(html: string, property: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];
}

test('every page names a card by its whole address, with its size and what it shows', () => {
  const cards = new Map<string, string[]>();
  for (const page of listPages(folder)) {
    const html = readPage(page);
    const image = readMeta(html, 'og:image') ?? '';
    expect(image, page).toMatch(/^https:\/\/lantern\.example\/hub\/cards\/.+\.png$/);
    expect(readMeta(html, 'og:image:width'), page).toBe(String(cardSize.width));
    expect(readMeta(html, 'og:image:height'), page).toBe(String(cardSize.height));
    expect(readMeta(html, 'og:image:alt')?.length, page).toBeGreaterThan(20);
    expect(readMeta(html, 'twitter:card'), page).toBe('summary_large_image');
    cards.set(image, [...(cards.get(image) ?? []), page]);
  }
  expect(cards.get(`${root}cards/en/cohorts/summer-2027.png`)).toContain(
    'cohorts/summer-2027/groups/',
  );
  expect(cards.get(`${root}cards/en/home.png`)).toContain('mentors/ines-moreau/');
  for (const [address, pages] of cards) {
    const bytes = readFileSync(path.join(folder, address.slice(root.length)));
    // The signature of PNG, and in its first chunk width and height.
    expect(bytes.subarray(1, 4).toString(), pages[0]).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  expect(cards.size).toBeGreaterThan(5);
});

test('what pages say of their cards names no member', () => {
  const alts = new Map(
    listPages(folder).map((page) => [page, readMeta(readPage(page), 'og:image:alt') ?? '']),
  );
  expect(findWords(alts, ['Abel', 'Chike', 'Fumi'])).toEqual([]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { onePageOfEachKind } from './site-pages.ts';

/** Bytes after gzip that a page may cost. */
const budgets = { html: 12_000, css: 14_000, js: 10_000, fonts: 52_000 } as const;

const folder = inject('siteFolder');
const base = new URL(inject('siteAddress')).pathname;

function readBuilt(url: string): Buffer {
  return readFileSync(path.join(folder, decodeURI(url.slice(base.length))));
}

function gzipped(buffers: readonly Buffer[]): number {
  return buffers.reduce((total, buffer) => total + gzipSync(buffer, { level: 9 }).length, 0);
}

function attributeValues(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

/** Follows the imports of a script, so that shared chunks are counted. */
function withImports(urls: readonly string[], seen = new Set<string>()): string[] {
  for (const url of urls) {
    if (seen.has(url)) continue;
    seen.add(url);
    const source = readBuilt(url).toString();
    const imported = [...source.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(
      (match) => new URL(match[1] ?? '', `http://localhost${url}`).pathname,
    );
    withImports(imported, seen);
  }
  return [...seen];
}

function measure(page: string) {
  const file = page.endsWith('.html') ? page : `${page}index.html`;
  const html = readFileSync(path.join(folder, file));
  const text = html.toString();
  const css = attributeValues(text, /<link rel="stylesheet" href="([^"]+)"/g);
  const inlineCss = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) =>
    Buffer.from(match[1] ?? ''),
  );
  const scripts = withImports(attributeValues(text, /<script type="module" src="([^"]+)"/g));
  const inlineScripts = [
    ...text.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g),
  ].map((match) => Buffer.from(match[1] ?? ''));
  return {
    html: gzipped([html]),
    css: gzipped([...css.map(readBuilt), ...inlineCss]),
    js: gzipped([...scripts.map(readBuilt), ...inlineScripts]),
  };
}

test('every kind of page keeps its budget', () => {
  const rows = onePageOfEachKind(folder).map(({ kind, page }) => ({ kind, ...measure(page) }));
  console.table(Object.fromEntries(rows.map(({ kind, ...bytes }) => [kind, bytes])));
  for (const { kind, html, css, js } of rows) {
    expect(html, `${kind}: HTML`).toBeLessThanOrEqual(budgets.html);
    expect(css, `${kind}: CSS`).toBeLessThanOrEqual(budgets.css);
    expect(js, `${kind}: JavaScript`).toBeLessThanOrEqual(budgets.js);
  }
});

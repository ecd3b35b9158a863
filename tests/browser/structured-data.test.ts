import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('siteFolder');

function readThing(page: string): { '@type': string; url: string } {
  const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null';
  // What the page says about itself; the expectations below tell whether it has this shape.
  return JSON.parse(text) as { '@type': string; url: string };
}

test.each([
  ['', 'WebSite'],
  ['mentors/ines-moreau/', 'ProfilePage'],
  ['cohorts/autumn-2027/', 'Event'],
  ['resources/worm-bin/', 'LearningResource'],
])('the page /%s tells machines that it is about a %s, at its own address', (page, type) => {
  expect(readThing(page)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': type,
    url: `https://lantern.example/hub/${page}`,
  });
});

import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { listPages } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');

test('every internal link and anchor leads somewhere, and every page can be reached from the home page', async () => {
  const result = await new LinkChecker().check({
    path: address,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(new URL(address).origin)),
  });
  const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent }) => `${parent ?? ''} → ${url}`)).toEqual([]);
  const reached = new Set(result.links.map(({ url }) => url.replace(/#.*$/, '')));
  // The join page of a cohort that has begun stays for links from elsewhere; nothing here leads to it.
  // Nor does anything lead to the editor, as nobody can sign in to it from this site.
  const unlinked = ['404.html', 'cohorts/summer-2027/join/', 'admin/'];
  const pages = listPages(inject('siteFolder')).filter((page) => !unlinked.includes(page));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((page) => !reached.has(address + page))).toEqual([]);
  expect(reached.has(`${address}admin/`)).toBe(false);
});

import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { editorPatches } from '../../scripts/editor/editor-patches.ts';
import { bundleScript } from '../browser/bundle-script.ts';
import { useBrowser } from '../browser/fresh-page.ts';

/** How Decap CMS speaks with GitHub, as the site's build makes it. */
const source = "export { default as Forge } from 'decap-cms-backend-github/dist/esm/API.js';";

const pullRequest = { number: 7, base: { sha: 'base' }, head: { sha: 'head', ref: 'cms/pages/x' } };
const compared = {
  base_commit: { sha: 'now' },
  merge_base_commit: { sha: 'begun' },
  commits: [{ sha: 'head', parents: [{ sha: 'begun' }], commit: { message: 'Draft' } }],
  files: [{ filename: 'content/pages/x.mdx', status: 'modified', sha: 'mine' }],
};

let browser: Browser;
let script: string;
useBrowser((launched) => {
  browser = launched;
});
beforeAll(async () => {
  script = await bundleScript(source, 'forge', [editorPatches()]);
});

/** Opens a page with the forge's client, before a forge that gives fixed answers. */
async function openForge(
  answers: Readonly<Record<string, { status?: number; json: unknown }>>,
): Promise<{ page: Page; writes: string[] }> {
  const page = await browser.newPage();
  const writes: string[] = [];
  await page.route('http://localhost/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/blank') {
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      return;
    }
    const method = route.request().method();
    if (method !== 'GET') writes.push(`${method} ${pathname}`);
    const { status = 200, json } = answers[pathname] ?? { status: 404, json: { message: 'None' } };
    await route.fulfill({ status, json });
  });
  await page.goto('http://localhost/blank');
  await page.addScriptTag({ content: script });
  return { page, writes };
}

/** Calls one of its functions, and gives what it was refused with. */
function call(page: Page, name: 'mergePR' | 'rebaseBranch', argument: unknown): Promise<string> {
  return page.evaluate(
    async ({ name: method, argument: given }) => {
      // The bundle puts its exports there.
      const { forge } = globalThis as unknown as {
        forge: {
          Forge: new (config: object) => Record<string, (given: unknown) => Promise<unknown>>;
        };
      };
      const api = new forge.Forge({
        apiRoot: 'http://localhost',
        token: 'x',
        branch: 'main',
        repo: 'owner/name',
        originRepo: 'owner/name',
        squashMerges: true,
        useOpenAuthoring: false,
      });
      try {
        await api[method]?.(given);
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    { name, argument },
  );
}

function tree(sha: string) {
  return { json: { tree: [{ path: 'x.mdx', sha }] } };
}

test('a draft that GitHub refuses to merge is not written over the published entry', async () => {
  const { page, writes } = await openForge({
    '/repos/owner/name/pulls/7/merge': { status: 405, json: { message: 'Not mergeable' } },
  });
  expect(await call(page, 'mergePR', pullRequest)).toContain('so the draft was not published');
  expect(writes).toEqual(['PUT /repos/owner/name/pulls/7/merge']);
  await page.close();
});

test('a draft is not moved onto a published entry that has changed since it was begun', async () => {
  const { page, writes } = await openForge({
    '/repos/owner/name/compare/main...owner:cms/pages/x': { json: compared },
    '/repos/owner/name/git/trees/begun:content%2Fpages': tree('theirs-then'),
    '/repos/owner/name/git/trees/now:content%2Fpages': tree('theirs-now'),
  });
  expect(await call(page, 'rebaseBranch', 'cms/pages/x')).toContain(
    'The published entry has changed since this draft was begun.',
  );
  expect(writes).toEqual([]);
  await page.close();
});

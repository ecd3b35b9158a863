import type { AstroPrerenderer } from 'astro';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type * as osModule from 'node:os';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL, URL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sharePages } from './share-pages.ts';

vi.mock('node:os', async (original) => ({
  ...(await original<typeof osModule>()),
  availableParallelism: () => 2,
}));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roundtable-shared-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;
const names = Array.from({ length: 40 }, (_, index) => `/page-${String(index)}`);
const route = { route: '/[page]', component: 'src/pages/[page].astro', type: 'page' };

/** What Astro bundles, as far as the second thread uses it. Leaves a file for each page that it is asked for. */
const toEntry = (render: string) => `
import { writeFileSync } from 'node:fs';
let asked = 0;
export const manifest = { routes: [{ routeData: ${JSON.stringify(route)}, styles: [] }] };
let log;
export const app = {
  setInternals() {},
  setOptions: ({ logger }) => (log = logger.options.destination),
  async render({ url }) { 
    writeFileSync(new URL('asked-' + ++asked, import.meta.url), '');
    const { pathname } = new URL(url);
    ${render}
  },
};`;
const renderAll = 'return new Response("second " + pathname);';

/** Builds forty pages, the first of them when the second thread has begun with another, and reads them. */
async function build(render: string, { shareFrom = 2, expected = 0, begun = 2 } = {}) {
  const entry = path.join(folder, 'entry.mjs');
  await writeFile(entry, toEntry(render));
  const rendered: string[] = [];
  const astro: AstroPrerenderer = {
    name: 'astro',
    // Of all that Astro knows of a route, this much is read.
    getStaticPaths: () =>
      Promise.resolve(names.map((pathname) => ({ pathname, route }) as unknown as Paths[0])),
    render: async (request) => {
      const { pathname } = new URL(request.url);
      rendered.push(pathname);
      if (rendered.length === 1 && begun > 0)
        await vi.waitFor(() => access(path.join(folder, `asked-${String(begun)}`)), 30_000);
      return new Response(`build ${pathname}`);
    },
  };
  const place = { outDir: pathToFileURL(`${folder}/dist/`), base: '/hub/' };
  const shared = sharePages(astro, { ...place, entry: pathToFileURL(entry), shareFrom, expected });
  const paths = await shared.getStaticPaths();
  for (const { pathname, route: routeData } of paths) {
    await shared.render(new Request(`https://hub.example/hub${pathname}/`), { routeData });
  }
  await shared.teardown?.();
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(folder, 'dist', name, 'index.html'), 'utf8')),
  );
  return { rendered, texts };
}

test.each([
  ['while the pages are still listed', 40],
  ['when the pages are listed', 0],
])('each page is written by one of two threads, of which one begins %s', async (_, expected) => {
  const { rendered, texts } = await build(renderAll, { expected });
  const bySecond = texts.filter((text) => text.startsWith('second'));
  expect(bySecond.length).toBeGreaterThan(0);
  expect(bySecond.length + rendered.length).toBe(names.length);
  expect(texts.map((text) => text.split(' ')[1])).toEqual(names.map((name) => `/hub${name}/`));
});

test.each([
  ['that can not be rendered', 'throw new Error("no");'],
  ['that warn of something', 'log.write({ message: "careful" });'],
  ['with a picture', 'globalThis.astroAsset.addStaticImage({});'],
  ['that lead elsewhere', 'return new Response(null, { status: 301 });'],
])(
  'pages %s are left to the build, which renders all others of that kind too',
  async (_, render) => {
    const { rendered, texts } = await build(`${render} ${renderAll}`);
    expect(rendered).toHaveLength(names.length);
    expect(texts.every((text) => text.startsWith('build'))).toBe(true);
  },
);

test('one page that has to be left does not end the sharing', async () => {
  const { rendered, texts } = await build(`if (pathname.includes('39')) throw 0; ${renderAll}`);
  expect(texts.at(-1)).toBe('build /hub/page-39/');
  expect(texts.at(-2)).toBe('second /hub/page-38/');
  expect(rendered.length).toBeLessThan(names.length);
});

test('the build renders all pages where the second thread ends', async () => {
  const { texts } = await build('process.exit(1);', { begun: 1 });
  expect(texts.every((text) => text.startsWith('build'))).toBe(true);
});

test.each([
  ['as expected', 0],
  ['though more pages were expected', 41],
])('the build of a small site has no second thread, %s', async (_, expected) => {
  const { rendered } = await build(renderAll, { shareFrom: 41, expected, begun: 0 });
  expect(rendered).toHaveLength(names.length);
});

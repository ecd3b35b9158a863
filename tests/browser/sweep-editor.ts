import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import type { Sample } from '../hostile/read-samples.ts';
import { openEditDesk, openEditor, type EditDesk } from './edit-desk.ts';

/** What Decap asks before it leaves an entry that it takes for changed. */
const leaving = /^(beforeunload|Leave this entry)/;

/** Addresses of the site that the editor itself asks for, below its base path. */
const ownPaths = /^\/hub\/(_astro\/|favicon\.svg$|admin\/$|admin\/names\.json$|admin\/local\/)/;

/** Elements of a preview: those of prose and of the site's own pages, and nothing that could do anything. */
const quietElements = new Set(
  (
    'a article aside blockquote br circle cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'header hr img li main ol p pre section span strong sup svg table caption tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Puts samples into a repository, and lists, opens and previews each of them in the editor, with a token in
 * the browser's storage. Gives everything that happened and should not have, by sample.
 */
export async function sweepEditor(
  browser: Browser,
  siteFolder: string,
  samples: readonly Sample[],
): Promise<string[]> {
  const { together, alone } = arrange(
    samples.filter(({ path: file }) => /\.(mdx|yml)$/.test(file)),
  );
  const files = Object.fromEntries([...together].map(([file, { bytes }]) => [file, bytes]));
  const desk = await openEditDesk(siteFolder, files);
  const found: string[] = [];
  try {
    const editor = await openEditor(browser, desk.address);
    const watch = watchPage(editor.page, desk.address);
    await editor.page.evaluate(() => {
      localStorage.setItem('token-of-somebody', 'secret');
    });
    const look = async (name: string): Promise<void> => {
      const strange = [...watch.take(), ...(await inspect(editor.page, editor.questions))];
      found.push(...strange.map((what) => `${name}: ${what}`));
    };
    for (const [file, { name, collection }] of together) {
      await openSample(editor.page, collection, toSlug(file));
      await look(name);
    }
    for (const { name, collection, path: file, bytes } of alone) {
      writeFileSync(path.join(desk.folder, file), bytes);
      await editor.page.reload();
      await openSample(editor.page, 'programme', collection);
      await look(name);
    }
    found.push(...listChanges(desk, alone.length));
  } finally {
    await desk.close();
  }
  return found;
}

/** Gives each sample a path of its own; of the files that exist once, each is looked at by itself. */
function arrange(samples: readonly Sample[]): {
  readonly together: ReadonlyMap<string, Sample>;
  readonly alone: readonly Sample[];
} {
  const together = new Map<string, Sample>();
  for (const sample of samples.filter(({ path: file }) => file.endsWith('.mdx'))) {
    let file = sample.path;
    for (let count = 2; together.has(file); count += 1) {
      file = sample.path.replace(/(\/cohort)?\.mdx$/, `-${String(count)}$&`);
    }
    together.set(file, sample);
  }
  return { together, alone: samples.filter(({ path: file }) => file.endsWith('.yml')) };
}

/** How the editor calls a file: by its path in the folder, without the extension. */
function toSlug(file: string): string {
  return file.replace(/^content\/[^/]+\//, '').replace(/\.mdx$/, '');
}

async function openSample(page: Page, collection: string, slug: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${collection}`);
  await page.locator(`a[href$="/collections/${collection}/entries/${slug}"]`).click();
  const preview = page.frameLocator('#preview-pane').locator('main > *').first();
  await preview.waitFor({ state: 'attached' });
}

/**
 * Notes every request that is not the editor's own, and every error of a script. The rich text, which is Decap's,
 * asks for the pictures of a text: the policy keeps it to this site. The preview asks for none but good ones.
 */
function watchPage(page: Page, address: string): { readonly take: () => string[] } {
  const strange: string[] = [];
  const requests = new Set<Request>();
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOfText = request.frame() === page.mainFrame() && request.resourceType() === 'image';
    if (/^(data|blob):$/.test(url.protocol)) return;
    if (url.origin === origin && (isOfText || ownPaths.test(url.pathname))) return;
    requests.add(request);
  });
  page.on('requestfailed', (request) => {
    const isOfText = request.frame() === page.mainFrame();
    if (isOfText && request.failure()?.errorText === 'csp') requests.delete(request);
  });
  page.on('websocket', (socket) => strange.push(`opened ${socket.url()}`));
  page.on('pageerror', (error) => strange.push(`failed with ${error.message}`));
  page.on('popup', (popup) => strange.push(`opened ${popup.url()}`));
  return {
    take: () => {
      const asked = [...requests].map((request) => `asked for ${request.url()}`);
      requests.clear();
      return [...asked, ...strange.splice(0)];
    },
  };
}

/** Looks for what a script would have left behind, and for elements and attributes that could do something. */
async function inspect(page: Page, questions: string[]): Promise<string[]> {
  const asked = questions.splice(0).filter((question) => !leaving.test(question));
  const marks = await page.evaluate(() => [
    ...Object.keys(localStorage).filter((key) => key.includes('canary')),
    ...[globalThis, ...Array.from(frames)].filter((frame) => 'canary' in frame).map(() => 'a flag'),
  ]);
  const drawn = await page
    .frameLocator('#preview-pane')
    .locator('body *')
    .evaluateAll((elements) =>
      elements.flatMap(({ localName, attributes }) => [
        localName,
        ...Array.from(attributes, ({ name, value }) => `${name}=${value}`),
      ]),
    );
  const loud = drawn.filter((word) =>
    word.includes('=')
      ? /^(on|style=|srcdoc=|form)|=\s*(javascript|vbscript|file|data:text)/i.test(word)
      : !quietElements.has(word),
  );
  return [
    ...asked.map((question) => `asked "${question}"`),
    ...marks.map((mark) => `left ${mark}`),
    ...new Set(loud.map((word) => `drew ${word}`)),
  ];
}

/** Opening a file writes nothing: the branch and the files are as they were, but for those replaced by hand. */
function listChanges({ git, folder }: EditDesk, replaced: number): string[] {
  const changes = git('-C', folder, 'status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '');
  const commits = git('rev-list', '--count', 'roundtable-edits');
  const expected = replaced === 0 ? 0 : 1;
  return [
    ...(changes.length > expected ? changes.map((line) => `changed ${line}`) : []),
    ...(commits === '1' ? [] : [`${commits} commits`]),
  ];
}

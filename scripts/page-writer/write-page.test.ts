import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderAndWrite } from './write-page.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roundtable-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Renders one address of a site at /hub/ and gives what is then left to Astro. */
async function leaveToAstro(address: string, type: 'page' | 'endpoint', response: Response) {
  const render = renderAndWrite(
    { render: () => Promise.resolve(response) },
    { outDir: pathToFileURL(`${folder}/`), base: '/hub/' },
  );
  // Of all that Astro knows of a route, the kind alone is read.
  const routeData = { type } as Parameters<typeof render>[1]['routeData'];
  const rendered = await render(new Request(`https://hub.example${address}`), { routeData });
  return rendered instanceof Response ? rendered : rendered.response;
}

const read = (name: string) => readFile(path.join(folder, name), 'utf8');

test('a page is written below its path without the base, and nothing of it is left to Astro', async () => {
  const left = await leaveToAstro('/hub/mentors/bo%C3%AB/', 'page', new Response('<p>Boë</p>'));
  expect(await read('mentors/boë/index.html')).toBe('<p>Boë</p>');
  expect(left.body).toBeNull();
});

test('the home page is written at the root of the site', async () => {
  await leaveToAstro('/hub/', 'page', new Response('home'));
  expect(await read('index.html')).toBe('home');
});

test.for([
  ['data', '/hub/directory.json', 'endpoint', new Response('kept')],
  ['the page of what is not there', '/hub/404/', 'page', new Response('kept')],
  ['a page that leads elsewhere', '/hub/old/', 'page', new Response('kept', { status: 301 })],
] as const)('%s is left to Astro', async ([, address, type, response]) => {
  const left = await leaveToAstro(address, type, response.clone());
  expect(await left.text()).toBe('kept');
  await expect(read('index.html')).rejects.toThrow('ENOENT');
  await expect(read('old/index.html')).rejects.toThrow('ENOENT');
  await expect(read('404/index.html')).rejects.toThrow('ENOENT');
});

test('a file that stands there already stays, and the page is left to Astro, which says so', async () => {
  await mkdir(path.join(folder, 'about'));
  await writeFile(path.join(folder, 'about/index.html'), 'by hand');
  const left = await leaveToAstro('/hub/about/', 'page', new Response('rendered'));
  expect(await read('about/index.html')).toBe('by hand');
  expect(await left.text()).toBe('rendered');
});

test('a page that cannot be written stops the build', async () => {
  await writeFile(path.join(folder, 'about'), 'a file where the folder would be');
  await expect(leaveToAstro('/hub/about/', 'page', new Response('x'))).rejects.toThrow('ENOTDIR');
});

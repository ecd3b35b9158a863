import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import type { PicturePlace } from '../../src/client/admin/media/picture-place.ts';
import type { PreparedPicture } from '../../src/client/admin/media/prepare-picture.ts';
import { readImage } from '../../src/records/images/read-image.ts';
import type { ImageFacts } from '../../src/records/programme.ts';
import { toExif } from '../records/pictures.ts';
import { bundleScript } from './bundle-script.ts';
import { useBrowser } from './fresh-page.ts';
import {
  changedFiles,
  field,
  listProblems,
  openEntry,
  publish,
  readEdited,
} from './drive-editor.ts';
import { openEditDesk, openEditor, type EditDesk } from './edit-desk.ts';

let browser: Browser;
let desk: EditDesk | undefined;
useBrowser((launched) => {
  browser = launched;
});
afterEach(() => desk?.close());

test('a picture is committed small, without metadata and under the name of its entry; what is none is refused', async () => {
  desk = await openEditDesk(inject('siteFolder'));
  const { page, log } = await openEditor(browser, desk.address);
  await openEntry(page, 'ines-moreau');
  const portrait = page.locator('rt-picture');

  for (const [name, text, format] of [
    ['me.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'SVG'],
    ['me.html', '<!doctype html><script>localStorage.canary = 1</script>', 'HTML'],
    ['me.jpg', 'GIF89a......', 'GIF'],
  ] as const) {
    await upload(portrait, name, Buffer.from(text));
    const words = `Not taken: The file is ${format}, whatever its name says. Save the picture as PNG, JPEG, WebP or AVIF.`;
    await portrait.getByRole('alert').filter({ hasText: words }).waitFor();
  }

  const photo = await takePhoto(page, 2400, 1600);
  const [finding] = readImage('content/portraits/a.jpg', photo).findings;
  expect(finding?.code).toBe('image-location');
  await upload(portrait, 'IMG_2041.JPG', photo);
  await portrait.getByText('Made ready: 800 × 533 pixels').waitFor();
  await publish(page);
  expect(changedFiles(desk)).toEqual([
    'M\tcontent/mentors/ines-moreau.mdx',
    'A\tcontent/portraits/ines-moreau.jpg',
  ]);
  expect(readEdited(desk, 'mentors/ines-moreau.mdx')).toContain('portraits/ines-moreau.jpg');
  const committed = readPicture(desk, 'portraits/ines-moreau.jpg');
  expect(readImage('content/portraits/ines-moreau.jpg', committed)).toEqual({
    facts: { width: 800, height: 533, kind: 'jpg' },
    findings: [],
  });
  expect(committed.toString('latin1')).not.toMatch(/Exif|<svg|http:/);
  expect(await listProblems(desk)).toEqual([]);

  // Another one takes its place, although nothing in the text changes.
  await upload(portrait, 'again.jpg', await takePhoto(page, 1000, 1000));
  await portrait.getByText('Made ready: 800 × 800 pixels').waitFor();
  await publish(page);
  expect(changedFiles(desk)).toEqual(['M\tcontent/portraits/ines-moreau.jpg']);

  await page.goto(`${desk.address}admin/#/collections/pages/new`);
  await field(page, 'Title').fill('Seating plans');
  await field(page, 'Summary').fill('Where people sit.');
  await page.locator('[data-slate-editor]').click();
  await page.getByRole('button', { name: 'Add Component' }).click();
  await page.getByRole('menuitem', { name: 'Figure' }).click();
  const figure = page.locator('rt-picture');
  await upload(figure, 'Plan.jpg', photo);
  await figure.getByText('Made ready: 1600 × 1067 pixels').waitFor();
  await field(page, 'alt').fill('A round table');
  await publish(page);
  expect(changedFiles(desk)).toEqual([
    'A\tcontent/figures/seating-plans.jpg',
    'A\tcontent/pages/seating-plans.mdx',
  ]);
  expect(readEdited(desk, 'pages/seating-plans.mdx')).toContain('src="figures/seating-plans.jpg"');
  expect(await listProblems(desk)).toEqual([]);
  expect(log).toEqual({ foreign: [], complaints: [] });
});

test('a picture is turned as its camera was held, stays transparent where it was, and is not made larger', async () => {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundleScript(preparation, 'pictures') });
  const draw = (type: string, color: string, width: number) =>
    page.evaluate(
      ([form, fill, wide]) => {
        const canvas = Object.assign(document.createElement('canvas'), {
          width: wide,
          height: 300,
        });
        const context = canvas.getContext('2d')!;
        context.fillStyle = fill;
        context.fillRect(0, 0, wide, 300);
        return canvas.toDataURL(form).replace(/^.*,/, '');
      },
      [type, color, width] as const,
    );
  const lying = withExif(Buffer.from(await draw('image/jpeg', 'teal', 400), 'base64'), onItsSide);
  const prepared = [
    await prepare(page, lying.toString('base64'), 'portraits'),
    await prepare(page, await draw('image/webp', 'transparent', 2000), 'portraits'),
    await prepare(page, await draw('image/png', 'teal', 400), 'figures'),
    await prepare(page, await draw('image/png', 'teal', 400), 'portraits'),
    await prepare(page, await draw('image/webp', 'teal', 3200), 'figures'),
  ];
  expect(prepared).toEqual([
    { kind: 'jpg', width: 300, height: 400 },
    { kind: 'png', width: 800, height: 120 },
    { kind: 'png', width: 400, height: 300 },
    { kind: 'jpg', width: 400, height: 300 },
    { kind: 'jpg', width: 1600, height: 150 },
  ]);
});

const preparation = `
export { preparePicture } from '/src/client/admin/media/prepare-picture.ts';
export * as places from '/src/client/admin/media/picture-place.ts';
`;

/** Makes a picture ready in a page, and reads from its bytes what it has become. */
async function prepare(
  page: Page,
  bytes: string,
  place: 'portraits' | 'figures',
): Promise<ImageFacts | undefined> {
  const ready = await page.evaluate(
    async ([text, name]) => {
      // The bundle puts its exports there.
      const { pictures } = globalThis as unknown as {
        pictures: {
          places: Record<typeof name, PicturePlace>;
          preparePicture: (file: Blob, place: PicturePlace) => Promise<PreparedPicture>;
        };
      };
      const file = await (await fetch(`data:;base64,${text}`)).blob();
      const { blob } = await pictures.preparePicture(file, pictures.places[name]);
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [bytes, place] as const,
  );
  const extension = ready[0] === 0x89 ? 'png' : 'jpg';
  return readImage(`content/${place}/a.${extension}`, Uint8Array.from(ready)).facts;
}

/** A TIFF block that says that the camera was held upright. */
const onItsSide = Uint8Array.from([
  ...Buffer.from('MM\0*'),
  ...[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
]);

async function upload(place: Locator, name: string, bytes: Buffer): Promise<void> {
  // What the browser is told of the type is a claim too.
  const file = { name, mimeType: 'image/png', buffer: bytes };
  await place.locator('input[type=file]').setInputFiles(file);
}

function readPicture({ folder }: EditDesk, file: string): Buffer {
  return readFileSync(path.join(folder, 'content', file));
}

/** A photograph as a phone takes it: with the place where it was taken. */
async function takePhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const drawn = await page.evaluate(
    ([wide, high]) => {
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      const context = canvas.getContext('2d')!;
      context.fillStyle = 'teal';
      context.fillRect(0, 0, wide / 2, high);
      return canvas.toDataURL('image/jpeg').replace(/^.*,/, '');
    },
    [width, height] as const,
  );
  return withExif(Buffer.from(drawn, 'base64'), toExif('big', [2, 4]));
}

function withExif(jpg: Buffer, tiff: Uint8Array): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2, ...exif]);
  return Buffer.concat([jpg.subarray(0, 2), segment, jpg.subarray(2)]);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finishNames, type Asset } from '../../src/client/admin/media/finish-names.ts';
import {
  findCommitProblem,
  findPortraitProblem,
  findUploadProblem,
} from '../../src/client/admin/media/judge-picture.ts';
import { markdownPicture } from '../../src/client/admin/media/markdown-picture.ts';
import { judgePictures, type PictureBackend } from '../../src/client/admin/media/picture-desk.ts';
import {
  chooseName,
  readEntryName,
  readUnsavedWords,
  toPictureWords,
  toUnsavedName,
} from '../../src/client/admin/media/picture-name.ts';
import { figures, portraits } from '../../src/client/admin/media/picture-place.ts';
import { slugSchema } from '../../src/schemas/keys.ts';
import { toAvif, toExif, toJpg, toLossyChunk, toPng, toWebp } from '../records/pictures.ts';

const toBytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['PNG', toPng(640, 480)],
  ['JPEG that says where it was taken', toJpg(4000, 3000, toExif('big', [2, 4]))],
  ['WebP', toWebp(toLossyChunk(640, 480))],
  ['AVIF', toAvif(640, 480)],
])('a %s can be uploaded, whatever its name', (_, bytes) => {
  expect(findUploadProblem(bytes)).toBeUndefined();
});

test.each([
  ['SVG', '<?xml version="1.0"?><svg onload="alert(1)"></svg>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['GIF', 'GIF89a......'],
  ['HEIC', '\0\0\0\u0018ftypheic\0\0\0\0'],
  ['PDF', '%PDF-1.7'],
  ['no image that is known here', 'nothing'],
  ['no image that is known here', ''],
])('%s is refused by its content, and what to do is said', (format, text) => {
  expect(findUploadProblem(toBytes(text))).toBe(
    `The file is ${format}, whatever its name says. Save the picture as PNG, JPEG, WebP or AVIF.`,
  );
});

test.each([
  ['cut off', toPng(640, 480).slice(0, 40), 'its end is missing'],
  ['of more pixels than a browser holds', toPng(9000, 9000), 'at most 4000 pixels'],
  ['longer than a browser draws', toPng(17_000, 10), 'at most 4000 pixels'],
  ['too heavy', new Uint8Array(41 * 1024 * 1024), 'at most 40 MB'],
])('a picture that is %s is refused, and what to do is said', (_, bytes, words) => {
  expect(findUploadProblem(bytes)).toContain(words);
});

test.each([
  ['content/portraits/mara-okafor.jpg', toJpg(640, 480), undefined],
  ['content/figures/any-name.png', toPng(640, 480), undefined],
  ['content/portraits/tomo-ishii.jpg', toJpg(640, 480), 'portrait of another person'],
  ['content/figures/a.svg', toBytes('<svg></svg>'), 'content/figures/a.svg: '],
  ['content/figures/a.png', toBytes('<svg></svg>'), 'The file is SVG'],
  ['content/figures/a.png', toJpg(640, 480), 'its name says otherwise'],
  ['content/figures/a.jpg', toJpg(640, 480, toExif('big', [2, 4])), 'where it was taken'],
  ['content/figures/../mentors/a.jpg', toJpg(640, 480), 'content/figures/../mentors/a.jpg: '],
  ['public/a.jpg', toJpg(640, 480), 'public/a.jpg: '],
  ['.github/workflows/a.yml', toJpg(640, 480), '.github/workflows/a.yml: '],
  ['content/mentors/a.mdx', toBytes('---\n---\n'), 'is no place for a picture'],
])('whether %s may be committed with mara-okafor', (path, bytes, words) => {
  const problem = findCommitProblem(path, bytes, 'mara-okafor');
  if (words === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(words);
});

test.each([
  ['Plan of the round tables (2).PNG', 'seating', 'plan-round-tables'],
  ['seating-plan.png', 'seating', 'plan'],
  ['IMG_2041.HEIC.jpg', 'seating', ''],
  ['PXL_20270301_101112.jpg', 'seating', ''],
  ['Screenshot 2027-03-01 at 10.11.12.png', 'seating', ''],
  ['Größe & Öffnung.jpg', 'seating', 'grosse-offnung'],
  ['图.png', 'seating', ''],
  ['../etc/passwd.png', 'seating', 'etc-passwd'],
])('of %j the words are taken that say something', (file, entry, words) => {
  expect(toPictureWords(file, entry)).toBe(words);
});

test('a portrait has the handle of its person; a figure its entry, then words or a number', () => {
  const extension = 'png';
  const figure = { place: figures, entry: 'seating', words: 'plan', extension };
  expect(chooseName({ ...figure, place: portraits }, new Set(['seating.png']))).toBe('seating.png');
  const taken = new Set<string>();
  const named = Array.from({ length: 3 }, () => {
    const name = chooseName(figure, taken);
    taken.add(name);
    return name;
  });
  expect(named).toEqual(['seating.png', 'seating-plan.png', 'seating-plan-2.png']);
  expect(chooseName({ ...figure, words: '' }, taken)).toBe('seating-2.png');
});

test('every name of a figure can be a file of content', () => {
  const names = fc.record({
    entry: fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,50}$/),
    file: fc.string({ unit: 'grapheme' }),
    taken: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(names, ({ entry, file, taken }) => {
      const words = toPictureWords(file, entry);
      const others = new Set<string>();
      for (let round = 0; round <= taken; round += 1) {
        const name = chooseName({ place: figures, entry, words, extension: 'jpg' }, others);
        expect(others.has(name)).toBe(false);
        expect(slugSchema.safeParse(name.replace(/\.jpg$/, '')).success, name).toBe(true);
        others.add(name);
      }
    }),
  );
});

test('an entry is named by its file, and a cohort by its folder', () => {
  expect(readEntryName('content/mentors/mara-okafor.mdx')).toBe('mara-okafor');
  expect(readEntryName('content/cohorts/spring-2027/cohort.mdx')).toBe('spring-2027');
  expect(readEntryName('')).toBe('');
});

test('pictures that were added before an entry had a name are named when it is saved, also in the text', async () => {
  const [first, second] = [unsaved('plan'), unsaved('plan')];
  const asset = (name: string): Asset => toAsset(`content/figures/${name}`, toPng(640, 480));
  const raw = `---\n---\n\n![a](figures/${first})\n\n<Figure src="figures/${second}" alt="b" />\n`;
  const finished = await finishNames(
    {
      dataFiles: [{ path: 'content/pages/seating.mdx', raw }],
      // The newest first, and one that was exchanged for another.
      assets: [asset(second), asset(unsaved('old')), asset(first)],
    },
    () => Promise.resolve(['seating.png']),
  );
  expect(finished.assets.map(({ path }) => path)).toEqual([
    'content/figures/seating-plan.png',
    'content/figures/seating-plan-2.png',
  ]);
  expect(finished.dataFiles[0]!.raw).toBe(
    '---\n---\n\n![a](figures/seating-plan.png)\n\n<Figure src="figures/seating-plan-2.png" alt="b" />\n',
  );
});

test.each([
  [{ portrait: { file: 'portraits/mara-okafor.png' } }, undefined],
  [{ portrait: { file: '' } }, undefined],
  [{}, undefined],
  [{ portrait: { file: 'portraits/tomo-ishii.png' } }, 'portrait of another person'],
  [{ portrait: { file: 'portraits/mara-okafor-2.png' } }, 'portrait of another person'],
])('whether mara-okafor may show %j', (data, words) => {
  const problem = findPortraitProblem(data, 'mara-okafor');
  if (words === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(words);
});

test('the portrait of a new mentor gets their handle, whoever had it before', async () => {
  const name = toUnsavedName({ place: portraits, words: 'holiday', extension: 'jpg' });
  const finished = await finishNames(
    {
      dataFiles: [{ path: 'content/mentors/mara-okafor.mdx', raw: `file: portraits/${name}\n` }],
      assets: [toAsset(`content/portraits/${name}`, toJpg(640, 480))],
    },
    () => Promise.resolve(['mara-okafor.jpg']),
  );
  expect(finished.dataFiles[0]!.raw).toBe('file: portraits/mara-okafor.jpg\n');
  expect(finished.assets.map(({ path }) => path)).toEqual(['content/portraits/mara-okafor.jpg']);
});

test('a backend gets pictures alone, whichever part of the editor hands it a file', async () => {
  const sent: unknown[] = [];
  const backend = {
    persistEntry: (entry: unknown) => Promise.resolve(sent.push(entry)),
    persistMedia: (media: unknown) => Promise.resolve(sent.push(media)),
    getMedia: () => Promise.resolve([{ name: 'a.png' }]),
    getMediaFile: () => Promise.resolve({ url: 'blob:x' }),
  } as PictureBackend; // whose functions are exchanged
  judgePictures(backend);
  // Behind the mark stands the file as it was opened, which shows nothing.
  const raw = 'portraits/mara.jpg figures/b.png\0figures/c.png';
  const dataFiles = [{ path: 'content/mentors/mara.mdx', raw }];
  const svg = toAsset('content/figures/b.png', toBytes('<svg><script>alert(1)</script></svg>'));
  const entry = { dataFiles, assets: [svg] };
  await expect(backend.persistEntry(entry, {})).rejects.toThrow('The file is SVG');
  await expect(backend.persistMedia(svg)).rejects.toThrow('together with the entry');
  expect(await backend.getMedia()).toEqual([]);
  expect(sent).toEqual([]);

  const portrait = toAsset('content/portraits/mara.jpg', toJpg(640, 480));
  const gone = toAsset('content/figures/c.png', toPng(640, 480));
  const hidden = toAsset('.github/workflows/evil.yml', toBytes('on: push'));
  await backend.persistEntry({ dataFiles, assets: [gone, portrait, hidden] }, {});
  expect(sent).toEqual([{ dataFiles, assets: [portrait] }]);
});

test('a picture that stands alone in a text is written back byte for byte; one written otherwise stays text', () => {
  const { pattern, fromBlock, toBlock } = markdownPicture;
  const text = '![Five seats & a table](figures/seating-plan.png)';
  expect(toBlock(fromBlock(pattern.exec(text)!))).toBe(text);
  expect(toBlock({ image: 'figures/a.png', alt: 'a](x) [b\nc' })).toBe(
    '![a (x)  b c](figures/a.png)',
  );
  for (const other of [
    `${text} and more`,
    '![a \\] b](figures/a.png)',
    '![](figures/a.png)',
    '![a](https://example.org/a.png)',
    '![a](figures/a.png "title")',
    '![a](../figures/a.png)',
  ]) {
    expect(pattern.exec(other), other).toBeNull();
  }
});

function unsaved(words: string): string {
  const name = toUnsavedName({ place: figures, words, extension: 'png' });
  expect(readUnsavedWords(name.replace(/\.png$/, ''))).toBe(words);
  return name;
}

function toAsset(path: string, bytes: Uint8Array): Asset {
  return { path, toBase64: () => Promise.resolve(Buffer.from(bytes).toString('base64')) };
}

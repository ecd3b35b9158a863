import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  toAvif,
  toDetails,
  toDirectory,
  toExif,
  toExifChunk,
  toExtendedChunk,
  toJpg,
  toLosslessChunk,
  toLossyChunk,
  toPng,
  toPngExif,
  toPngText,
  toThumbnail,
  toWebp,
} from '../../../tests/records/pictures.ts';
import { readImage } from './read-image.ts';

const pictures: readonly (readonly [what: string, kind: string, bytes: Uint8Array])[] = [
  ['PNG', 'png', toPng(640, 480)],
  ['JPEG', 'jpg', toJpg(640, 480)],
  ['JPEG with Exif', 'jpg', toJpg(640, 480, toDirectory(0x0112, 1))],
  ['lossy WebP', 'webp', toWebp(toLossyChunk(640, 480))],
  ['lossless WebP', 'webp', toWebp(toLosslessChunk(640, 480))],
  ['extended WebP', 'webp', toWebp(toExtendedChunk(640, 480), toLossyChunk(320, 240))],
  ['AVIF', 'avif', toAvif(640, 480)],
  ['AVIF by a compatible brand', 'avif', toAvif(640, 480, 'mif1')],
];

test.each(pictures)('the size of a %s is read from its header', (_, kind, bytes) => {
  expect(readImage(`content/figures/a.${kind}`, bytes)).toEqual({
    facts: { width: 640, height: 480, kind },
    findings: [],
  });
});

test.each(pictures)(
  'a %s that was cut off is damaged or at least not refused by mistake',
  (_, kind, bytes) => {
    for (let length = 12; length < bytes.length; length += 1) {
      const { findings } = readImage(`content/figures/a.${kind}`, bytes.slice(0, length));
      for (const { code } of findings) expect(['image-damaged', 'image-format']).toContain(code);
    }
  },
);

const home = toExif('little', [2, 4]);

test.each([
  ['JPEG', 'jpg', toJpg(640, 480, home)],
  ['JPEG of the other byte order', 'jpg', toJpg(640, 480, toExif('big', [4]))],
  ['PNG', 'png', toPng(640, 480, toPngExif(home))],
  ['WebP', 'webp', toWebp(toExtendedChunk(640, 480), toLossyChunk(640, 480), toExifChunk(home))],
  ['AVIF', 'avif', Uint8Array.from([...toAvif(640, 480), ...home])],
  [
    'PNG with XMP',
    'png',
    toPng(640, 480, toPngExif(new TextEncoder().encode('<x exif:GPSLatitude="1"/>'))),
  ],
])('a %s that tells its place is refused', (_, kind, bytes) => {
  const { facts, findings } = readImage(`content/portraits/a.${kind}`, bytes);
  expect(findings.map(({ code }) => code)).toEqual(['image-location']);
  expect(facts).toBeUndefined();
});

test.each([
  ['when it was taken', toJpg(640, 480, toDetails(0x9003))],
  ['the owner of its camera', toJpg(640, 480, toDetails(0xa430))],
  ['the notes of its maker', toPng(640, 480, toPngExif(toDetails(0x927c)))],
  [
    'a serial number as XMP',
    toPng(640, 480, toPngExif(new TextEncoder().encode('<x aux:SerialNumber="1"/>'))),
  ],
  ['packed metadata', toPng(640, 480, toPngText('Raw profile type exif\0\0x'))],
  ['a small copy of itself', toJpg(640, 480, toThumbnail())],
])('a picture that holds %s is refused', (_, bytes) => {
  const kind = bytes[0] === 0x89 ? 'png' : 'jpg';
  const { facts, findings } = readImage(`content/portraits/a.${kind}`, bytes);
  expect(findings.map(({ code }) => code)).toEqual(['image-metadata']);
  expect(facts).toBeUndefined();
});

test.each([
  [6000, 4000, []],
  [6001, 10, ['image-size']],
  [5000, 4900, ['image-size']],
  [64, 1, []],
  [63, 63, ['image-size']],
  [0, 0, ['image-size']],
])('a picture of %i by %i pixels', (width, height, codes) => {
  const { findings } = readImage('content/figures/a.png', toPng(width, height));
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test('everything that is wrong with a picture is said at once', () => {
  const { findings } = readImage('content/figures/a.png', toJpg(10, 10, home));
  expect(findings.map(({ code }) => code)).toEqual([
    'image-extension',
    'image-size',
    'image-location',
  ]);
});

test('no bytes make the readers throw or run on', () => {
  const broken = fc.tuple(
    fc.constantFrom(...pictures.map(([, , bytes]) => bytes)),
    fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
  );
  fc.assert(
    fc.property(broken, ([bytes, changes]) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, value] of changes) if (at < changed.length) changed[at] = value;
      expect(readImage('content/figures/a.png', changed)).toHaveProperty('findings');
    }),
    { numRuns: 2000 },
  );
});

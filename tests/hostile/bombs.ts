import { Buffer } from 'node:buffer';
import { deflateSync, gzipSync } from 'node:zlib';
import {
  toAvif,
  toChunk,
  toExtendedChunk,
  toFrameChunk,
  toJpgOfScans,
  toLosslessChunk,
  toLossyChunk,
  toPng,
  toPngOf,
  toWebp,
} from '../records/pictures.ts';

/** A file that is small on the disk and unfolds to what fills a computer, or is two files in one. */
interface Bomb {
  readonly name: string;
  /** Undefined where what it unfolds to is cut off by the size that its header says. */
  readonly code: string | undefined;
  readonly place: string;
  readonly toBytes: () => Uint8Array;
}

let folded: Uint8Array | undefined;

/** Zeros for 300 MB, packed to a thousandth: whoever unpacks them is over the bound of the test. */
function toFolded(): Uint8Array {
  folded ??= deflateSync(Buffer.alloc(300_000_000));
  return folded;
}

function bomb(
  name: string,
  code: string | undefined,
  file: string,
  toBytes: () => Uint8Array,
): Bomb {
  return { name, code, place: `figures/${file}`, toBytes };
}

function text(words: string): Uint8Array {
  return Buffer.from(words, 'latin1');
}

const small = (): Uint8Array => toPng(640, 480);
const html = '<html><script>globalThis.canary = 1</script></html>';

export const bombs: readonly Bomb[] = [
  bomb('a PNG of 50,000 by 50,000 that packs to a thousandth', 'image-size', 'a.png', () =>
    toPngOf(50_000, 50_000, toChunk('IDAT', toFolded())),
  ),
  bomb('a small PNG with pixels for 300 MB', undefined, 'a.png', () =>
    toPngOf(640, 480, toChunk('IDAT', toFolded())),
  ),
  ...(['iCCP', 'zTXt', 'iTXt'] as const).map((tag) =>
    bomb(`a PNG whose ${tag} unfolds to 300 MB`, 'image-metadata', 'a.png', () =>
      toPng(640, 480, toChunk(tag, Buffer.concat([text('Comment\0\0'), toFolded()]))),
    ),
  ),
  bomb('a PNG of 400,000 empty texts', 'image-metadata', 'a.png', () =>
    toPng(640, 480, Buffer.concat(Array<Uint8Array>(400_000).fill(toChunk('tEXt', [])))),
  ),
  bomb('a PNG that moves', 'image-format', 'a.png', () =>
    toPng(640, 480, toChunk('acTL', [0, 1, 0, 0, 0, 0, 0, 0])),
  ),
  bomb('a WebP of 16,383 by 16,383', 'image-size', 'a.webp', () =>
    toWebp(toLossyChunk(16_383, 16_383)),
  ),
  bomb('a WebP of 16,384 by 16,384 without loss', 'image-size', 'a.webp', () =>
    toWebp(toLosslessChunk(16_384, 16_384)),
  ),
  bomb('a WebP whose canvas says less than its picture', 'image-size', 'a.webp', () =>
    toWebp(toExtendedChunk(640, 480), toLossyChunk(16_383, 16_383)),
  ),
  bomb('a WebP of a thousand pictures', 'image-format', 'a.webp', () =>
    toWebp(toExtendedChunk(640, 480), ...Array.from({ length: 1000 }, () => toFrameChunk())),
  ),
  bomb('an AVIF of 65,535 by 65,535', 'image-size', 'a.avif', () => toAvif(65_535, 65_535)),
  bomb('an AVIF that moves', 'image-format', 'a.avif', () => toAvif(640, 480, 'avis')),
  bomb('an AVIF full of marks of metadata', 'image-metadata', 'a.avif', () =>
    Buffer.concat([toAvif(640, 480), text('II*\0'.repeat(1_000_000))]),
  ),
  bomb('a JPEG of 3,000 scans', 'image-format', 'a.jpg', () => toJpgOfScans(3000)),
  bomb('a JPEG that never ends', 'image-damaged', 'a.jpg', () =>
    Buffer.concat([toJpgOfScans(1).slice(0, -2), Buffer.alloc(4_000_000, 0xff)]),
  ),
  bomb('a PNG with an archive behind it', 'image-metadata', 'a.png', () =>
    Buffer.concat([small(), text('PK\x03\x04'), Buffer.alloc(60, 7)]),
  ),
  bomb('a PNG with a web page behind it', 'image-metadata', 'a.png', () =>
    Buffer.concat([small(), text(html)]),
  ),
  bomb('a JPEG with a program behind it', 'image-metadata', 'a.jpg', () =>
    Buffer.concat([toJpgOfScans(1), text('#!/bin/sh\nid')]),
  ),
  bomb('a picture packed by gzip', 'image-format', 'a.png', () => gzipSync(small())),
  {
    name: 'a page packed by gzip',
    code: 'not-utf-8',
    place: 'pages/roles.mdx',
    toBytes: () => gzipSync(text('---\ntitle: Roles\n---\n')),
  },
  {
    name: 'one line whose last byte is no UTF-8',
    code: 'not-utf-8',
    place: 'pages/roles.mdx',
    toBytes: () => Buffer.concat([Buffer.alloc(250_000, 'a'), Buffer.from([0xff])]),
  },
];

/** Small pictures written byte by byte: headers that are whole, without a picture that could be seen. */

function toBytes(...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array {
  const pieces = parts.map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part),
  );
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function big32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function little32(value: number): number[] {
  return big32(value).reverse();
}

/** A chunk of a PNG, with a checksum that nobody looks at. */
export function toChunk(tag: string, data: Uint8Array | readonly number[]): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  chunk.set(big32(data.length));
  chunk.set(new TextEncoder().encode(tag), 4);
  chunk.set(data, 8);
  return chunk;
}

export function toPng(width: number, height: number, ...chunks: readonly Uint8Array[]): Uint8Array {
  return toPngOf(width, height, ...chunks, toChunk('IDAT', [1, 2, 3]));
}

/** A PNG of these chunks alone. */
export function toPngOf(
  width: number,
  height: number,
  ...chunks: readonly Uint8Array[]
): Uint8Array {
  const header = toChunk('IHDR', [...big32(width), ...big32(height), 8, 2, 0, 0, 0]);
  return toBytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    header,
    ...chunks,
    toChunk('IEND', []),
  );
}

export function toPngExif(exif: Uint8Array): Uint8Array {
  return toChunk('eXIf', exif);
}

export function toPngText(text: string): Uint8Array {
  return toChunk('zTXt', toBytes(text));
}

type ByteOrder = 'big' | 'little';

/** A TIFF block whose directories stand behind one another, each with a tag or more and without a follower. */
export function toTiff(
  order: ByteOrder,
  directories: readonly (readonly (readonly [tag: number, value: number])[])[],
  followers: readonly number[] = [],
): Uint8Array {
  const number16 = (value: number) =>
    order === 'big' ? [value >> 8, value & 255] : [value & 255, value >> 8];
  const number32 = order === 'big' ? big32 : little32;
  return toBytes(
    order === 'big' ? 'MM\0*' : 'II*\0',
    number32(8),
    ...directories.flatMap((entries, index) => [
      number16(entries.length),
      ...entries.map(([tag, value]) =>
        toBytes(number16(tag), number16(4), number32(1), number32(value)),
      ),
      number32(followers[index] ?? 0),
    ]),
  );
}

/** Where the second directory begins when the first has one entry. */
const second = 26;

/** A TIFF block with a directory that points to one of locations, holding the given tags. */
export function toExif(order: ByteOrder, locationTags: readonly number[]): Uint8Array {
  return toTiff(order, [[[0x8825, second]], locationTags.map((tag) => [tag, 0] as const)]);
}

/** A TIFF block with one tag. */
export function toDirectory(tag: number, value: number): Uint8Array {
  return toTiff('big', [[[tag, value]]]);
}

/** A TIFF block with a directory that points to one of details, holding one tag. */
export function toDetails(tag: number): Uint8Array {
  return toTiff('little', [[[0x8769, second]], [[tag, 0]]]);
}

/** A TIFF block whose directory is followed by one of a smaller picture. */
export function toThumbnail(): Uint8Array {
  return toTiff('big', [[[0x0112, 1]], [[0x0201, 0]]], [second]);
}

export function toJpg(width: number, height: number, exif?: Uint8Array): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const block = exif ? toBytes('Exif\0\0', exif) : new Uint8Array();
  const segment = exif ? toBytes([0xff, 0xe1, 0, block.length + 2], block) : new Uint8Array();
  return toBytes(
    [0xff, 0xd8],
    segment,
    [0xff, 0xdb, 0, 3, 0],
    // A second frame header is told apart from a table by its marker.
    [0xff, 0xc4, 0, 3, 0],
    [0xff, 0xc2, 0, 11, 8, ...size, 1, 1, 0x11, 0],
    [0xff, 0xda, 0, 2, 7, 7, 7],
    [0xff, 0xd9],
  );
}

/** A segment of a JPEG. */
export function toSegment(marker: number, data: string | Uint8Array): Uint8Array {
  const content = toBytes(data);
  return toBytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);
}

/** A JPEG with segments before its frame and between its two scans. */
export function toJpgWith(
  before: readonly Uint8Array[],
  between: readonly Uint8Array[] = [],
): Uint8Array {
  const two = toJpgOfScans(2);
  return toBytes(two.slice(0, 2), ...before, two.slice(2, -9), ...between, two.slice(-9));
}

/** A JPEG that is built up in so many steps. */
export function toJpgOfScans(scans: number): Uint8Array {
  const one = toJpg(640, 480);
  const [start, scan, end] = [one.slice(0, -9), one.slice(-9, -2), one.slice(-2)];
  return toBytes(start, ...Array.from({ length: scans }, () => scan), end);
}

/** A chunk of a WebP. */
export function toRiffChunk(tag: string, data: readonly number[] | Uint8Array): Uint8Array {
  return toBytes(tag, little32(data.length), data, data.length % 2 === 1 ? [0] : []);
}

export function toWebp(...chunks: readonly Uint8Array[]): Uint8Array {
  const body = toBytes('WEBP', ...chunks);
  return toBytes('RIFF', little32(body.length), body);
}

export function toLossyChunk(width: number, height: number): Uint8Array {
  const size = [width & 255, width >> 8, height & 255, height >> 8];
  return toRiffChunk('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...size]);
}

export function toLosslessChunk(width: number, height: number): Uint8Array {
  return toRiffChunk('VP8L', [0x2f, ...little32((width - 1) | ((height - 1) << 14)), 0]);
}

export function toExtendedChunk(width: number, height: number): Uint8Array {
  const size = [...little32(width - 1).slice(0, 3), ...little32(height - 1).slice(0, 3)];
  return toRiffChunk('VP8X', [0, 0, 0, 0, ...size]);
}

/** One picture of a sequence. */
export function toFrameChunk(): Uint8Array {
  return toRiffChunk('ANMF', [0, 0, 0, 0, 0, 0, 0, 0]);
}

export function toExifChunk(exif: Uint8Array): Uint8Array {
  return toRiffChunk('EXIF', exif);
}

function box(tag: string, ...content: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  const data = toBytes(...content);
  return toBytes(big32(data.length + 8), tag, data);
}

/** A box of an AVIF that holds words. */
export function toWordBox(tag: string, words: string): Uint8Array {
  return box(tag, toBytes(words));
}

/** An AVIF that lists an item of a kind, in boxes of the second version. */
export function toAvifOfItem(kind: string, ...properties: readonly Uint8Array[]): Uint8Array {
  const item = box('infe', [2, 0, 0, 0], [0, 1], [0, 0], toBytes(kind), [0]);
  const size = box('ispe', [0, 0, 0, 0], big32(640), big32(480));
  const parts = [
    box('iinf', [0, 0, 0, 0], [0, 1], item),
    box('iprp', box('ipco', size, ...properties)),
  ];
  return toBytes(
    box('ftyp', toBytes('avif'), [0, 0, 0, 0], toBytes('mif1avif')),
    box('meta', [0, 0, 0, 0], ...parts),
    box('mdat', [1, 2, 3]),
  );
}

/** An AVIF whose first size is that of a tile and whose second is that of the picture. */
export function toAvif(width: number, height: number, brand = 'avif'): Uint8Array {
  const size = (one: number, other: number) => box('ispe', [0, 0, 0, 0], big32(one), big32(other));
  return toBytes(
    box('ftyp', toBytes(brand), [0, 0, 0, 0], toBytes('mif1avif')),
    box('meta', [0, 0, 0, 0], box('iprp', box('ipco', size(64, 64), size(width, height)))),
    box('mdat', [1, 2, 3]),
  );
}

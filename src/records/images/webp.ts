import { ByteReader } from './byte-reader.ts';
import { isPlainExif } from './exif.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

const shown = /^(?:VP8X|VP8 |VP8L|ALPH|ICCP|ANIM|ANMF)$/;

/** Reads the chunks of a WebP (RFC 9649); undefined when its end is missing. */
export function readWebp(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  const end = reader.number32(4, 'little') + 8;
  if (end > bytes.length) return undefined;
  const exifBlocks: Uint8Array[] = [];
  const excess = new Set<ImageExcess>();
  let size: Size | undefined;
  for (let at = 12; at + 8 <= end;) {
    const tag = reader.tag(at);
    const length = reader.number32(at + 4, 'little');
    size = toLarger(size, readSize(reader, tag, at + 8));
    if (tag === 'ANIM' || tag === 'ANMF') excess.add('animated');
    if (!shown.test(tag)) {
      const data = bytes.subarray(at + 8, at + 8 + length);
      exifBlocks.push(data);
      if (tag !== 'EXIF' || !isPlainExif(data)) excess.add('notes');
    }
    at += 8 + length + (length % 2);
  }
  return size && { ...size, exifBlocks, excess, end };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The canvas says one size and the picture on it another: the larger is what decoding may cost. */
function toLarger(known: Size | undefined, size: Size | undefined): Size | undefined {
  if (known === undefined || size === undefined) return known ?? size;
  const [width, height] = [Math.max(known.width, size.width), Math.max(known.height, size.height)];
  return { width, height };
}

function readSize(reader: ByteReader, tag: string, at: number): Size | undefined {
  if (tag === 'VP8X') {
    return { width: 1 + read24(reader, at + 4), height: 1 + read24(reader, at + 7) };
  }
  if (tag === 'VP8 ') {
    return {
      width: reader.number16(at + 6, 'little') & 0x3fff,
      height: reader.number16(at + 8, 'little') & 0x3fff,
    };
  }
  if (tag !== 'VP8L') return undefined;
  const bits = reader.number32(at + 1, 'little');
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function read24(reader: ByteReader, at: number): number {
  return reader.number16(at, 'little') + reader.byte(at + 2) * 0x10000;
}

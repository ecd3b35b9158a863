import { limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import { isPlainExif } from './exif.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

/** What shows the picture and its colors. `iDOT` is where Apple's programs begin to decode; it has a fixed size. */
const shown =
  /^(?:IHDR|PLTE|IDAT|tRNS|gAMA|cHRM|sRGB|iCCP|bKGD|pHYs|sBIT|hIST|cICP|mDCV|cLLI|acTL|fcTL|fdAT)$/;
const bytesOfIdot = 28;

/** Reads the chunks of a PNG (PNG Specification, third edition); undefined when its end is missing. */
export function readPng(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  if (reader.tag(12) !== 'IHDR') return undefined;
  const exifBlocks: Uint8Array[] = [];
  const excess = new Set<ImageExcess>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = reader.number32(at, 'big');
    const tag = reader.tag(at + 4);
    if (tag === 'IEND') {
      const [width, height] = [reader.number32(16, 'big'), reader.number32(20, 'big')];
      return { width, height, exifBlocks, excess, end: at + 12 };
    }
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (!shown.test(tag) && !(tag === 'iDOT' && length === bytesOfIdot)) {
      exifBlocks.push(data);
      if (tag !== 'eXIf' || !isPlainExif(data)) excess.add('notes');
    }
    if (/^(?:acTL|fcTL|fdAT)$/.test(tag)) excess.add('animated');
    if (/^(?:iCCP|[iz]TXt)$/.test(tag) && length > limits.picture.packedBytes) excess.add('packed');
    at += 12 + length;
  }
  return undefined;
}

import { limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

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
    if (/^(?:eXIf|[itz]TXt|tEXt)$/.test(tag)) exifBlocks.push(data);
    if (tag === 'acTL') excess.add('animated');
    if (/^(?:iCCP|[iz]TXt)$/.test(tag) && length > limits.picture.packedBytes) excess.add('packed');
    at += 12 + length;
  }
  return undefined;
}

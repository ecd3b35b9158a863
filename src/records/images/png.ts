import { ByteReader } from './byte-reader.ts';
import type { ImageHeader } from './read-image.ts';

/** Reads the chunks of a PNG (PNG Specification, third edition); undefined when its end is missing. */
export function readPng(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  if (reader.tag(12) !== 'IHDR') return undefined;
  const exifBlocks: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = reader.number32(at, 'big');
    const tag = reader.tag(at + 4);
    if (tag === 'IEND') {
      return { width: reader.number32(16, 'big'), height: reader.number32(20, 'big'), exifBlocks };
    }
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (/^(?:eXIf|[itz]TXt|tEXt)$/.test(tag)) exifBlocks.push(data);
    at += 12 + length;
  }
  return undefined;
}

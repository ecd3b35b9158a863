import { ByteReader } from './byte-reader.ts';

const locationPointer = 0x8825;
const latitude = 2;
const longitude = 4;

/**
 * Tells whether a block of metadata says where a picture was taken: as Exif (CIPA DC-008, GPS attributes) or
 * as XMP. Looks for every TIFF header in the block, for formats wrap it differently.
 */
export function hasLocation(block: Uint8Array): boolean {
  // One character for each byte, so that indexes are offsets.
  const text = new TextDecoder('windows-1252').decode(block);
  if (/exif:GPSL(?:atitude|ongitude)/.test(text)) return true;
  for (const match of text.matchAll(/II\*\0|MM\0\*/g)) {
    if (hasLocationTags(block.subarray(match.index))) return true;
  }
  return false;
}

function hasLocationTags(tiff: Uint8Array): boolean {
  const reader = new ByteReader(tiff);
  const order = reader.byte(0) === 0x49 ? 'little' : 'big';
  const directory = reader.number32(4, order);
  const pointer = readTags(reader, directory, order).get(locationPointer);
  if (pointer === undefined) return false;
  const tags = readTags(reader, pointer, order);
  return tags.has(latitude) || tags.has(longitude);
}

/** Reads the entries of one directory: tag to value or offset. */
function readTags(reader: ByteReader, at: number, order: 'big' | 'little'): Map<number, number> {
  const tags = new Map<number, number>();
  const count = Math.min(reader.number16(at, order), 512);
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12;
    if (entry + 12 > reader.length) break;
    tags.set(reader.number16(entry, order), reader.number32(entry + 8, order));
  }
  return tags;
}

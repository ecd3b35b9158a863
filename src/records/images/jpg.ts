import { limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

const endOfImage = 0xd9;
const startOfScan = 0xda;
const application1 = 0xe1;

/** Reads the segments of a JPEG up to its first scan (ITU T.81, annex B); undefined when its end is missing. */
export function readJpg(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  const exifBlocks: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (reader.byte(at) !== 0xff) return undefined;
    const marker = reader.byte(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) {
      const scans = walkScans(reader, at);
      if (!size || scans === undefined) return undefined;
      const excess = new Set<ImageExcess>(scans.count > limits.picture.scans ? ['scans'] : []);
      return { ...size, exifBlocks, excess, end: scans.end };
    }
    const length = reader.number16(at + 2, 'big');
    if (length < 2) return undefined;
    if (isStartOfFrame(marker)) {
      size = { height: reader.number16(at + 5, 'big'), width: reader.number16(at + 7, 'big') };
    }
    if (marker === application1) exifBlocks.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
}

/** SOF0 to SOF15, but for the three markers between them that begin tables. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Counts the scans and finds where the picture ends; undefined when it does not. */
function walkScans(
  reader: ByteReader,
  first: number,
): { readonly count: number; readonly end: number } | undefined {
  let count = 0;
  for (let at = first; at + 2 <= reader.length;) {
    const marker = reader.byte(at) === 0xff ? reader.byte(at + 1) : 0;
    if (marker === endOfImage) return { count, end: at + 2 };
    if (marker === startOfScan) count += 1;
    // Between the segments lie coded pixels, in which a marker is followed by 0 or is one of restarts.
    const isSegment = marker >= 0xc0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd8);
    at += isSegment ? 2 + reader.number16(at + 2, 'big') : 1;
  }
  return undefined;
}

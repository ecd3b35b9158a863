import { limits } from '../limits.ts';
import { ByteReader } from './byte-reader.ts';
import { isExifSegment, isShownSegment } from './jpg-segments.ts';
import type { ImageExcess, ImageHeader } from './read-image.ts';

const endOfImage = 0xd9;
const startOfScan = 0xda;

/** What was met beside the picture on the way through a JPEG. */
interface Notes {
  readonly exifBlocks: Uint8Array[];
  readonly excess: Set<ImageExcess>;
}

/** Reads the segments of a JPEG (ITU T.81, annex B); undefined when its end is missing. */
export function readJpg(bytes: Uint8Array): ImageHeader | undefined {
  const reader = new ByteReader(bytes);
  const notes: Notes = { exifBlocks: [], excess: new Set() };
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (reader.byte(at) !== 0xff) return undefined;
    const marker = reader.byte(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) {
      const scans = walkScans(bytes, at, notes);
      if (!size || scans === undefined) return undefined;
      if (scans.count > limits.picture.scans) notes.excess.add('scans');
      return { ...size, ...notes, end: scans.end };
    }
    const length = reader.number16(at + 2, 'big');
    if (length < 2) return undefined;
    if (isStartOfFrame(marker)) {
      size = { height: reader.number16(at + 5, 'big'), width: reader.number16(at + 7, 'big') };
    }
    collectNotes(marker, bytes.subarray(at + 4, at + 2 + length), notes);
    at += 2 + length;
  }
  return undefined;
}

function collectNotes(marker: number, data: Uint8Array, { exifBlocks, excess }: Notes): void {
  const isShown = isShownSegment(marker, data);
  if (!isShown) excess.add('notes');
  if (!isShown || isExifSegment(marker, data)) exifBlocks.push(data);
}

/** SOF0 to SOF15, but for the three markers between them that begin tables. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Counts the scans, collects notes between them and finds where the picture ends; undefined when it does not. */
function walkScans(
  bytes: Uint8Array,
  first: number,
  notes: Notes,
): { readonly count: number; readonly end: number } | undefined {
  const reader = new ByteReader(bytes);
  let count = 0;
  for (let at = first; at + 2 <= reader.length;) {
    const marker = reader.byte(at) === 0xff ? reader.byte(at + 1) : 0;
    if (marker === endOfImage) return { count, end: at + 2 };
    if (marker === startOfScan) count += 1;
    // Between the segments lie coded pixels, in which a marker is followed by 0 or is one of restarts.
    const isSegment = marker >= 0xc0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd8);
    const length = isSegment ? reader.number16(at + 2, 'big') : 0;
    if (isSegment) collectNotes(marker, bytes.subarray(at + 4, at + 2 + length), notes);
    at += isSegment ? 2 + length : 1;
  }
  return undefined;
}

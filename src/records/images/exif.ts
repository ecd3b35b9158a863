import { ByteReader } from './byte-reader.ts';

const locationPointer = 0x8825;
const latitude = 2;
const longitude = 4;

const detailsPointer = 0x8769;
const thumbnail = 0x0201;

/** Tags that name a device, its owner, a moment or this one picture; maker's notes hold any of these. */
const traces = [
  0x010f, // the maker of the camera
  0x0110, // the model
  0x0132, // when it was changed
  0x013c, // the computer
  0x9003, // when it was taken
  0x9004, // when it was stored
  0x9010, // the time zone of any of these, three tags
  0x9011,
  0x9012,
  0x927c, // the maker's notes
  0xa420, // the picture's own number
  0xa430, // the owner of the camera
  0xa431, // the camera's serial number
  0xa435, // the lens's serial number
];

/** How XMP begins: whatever it says, nothing of it is seen. */
const xmpMarks = /ns\.adobe\.com\/xap|adobe:ns:meta|22-rdf-syntax-ns#|<rdf:RDF/;

/** Tags of the first directory that say how a picture lies, or that programs write because readers expect them. */
const plainTags: ReadonlySet<number> = new Set([
  0x0112, // how it lies
  0x011a, // the resolution, three tags
  0x011b,
  0x0128,
  0x0213, // where its colors are sampled
  detailsPointer,
]);

const plainDetails: ReadonlySet<number> = new Set([
  0x9000, // the version of Exif
  0x9101, // the order of its colors
  0xa000, // the version of FlashPix
  0xa001, // the color space
  0xa002, // width
  0xa003, // height
]);

/** Room for every plain tag, and none for a text or a picture beside them. */
const mostPlainBytes = 256;

/** Bytes of a value by its type: short, long, rational and undefined. Text is in no plain tag. */
const plainTypes: ReadonlyMap<number, number> = new Map([
  [3, 2],
  [4, 4],
  [5, 8],
  [7, 1],
]);
const mostValueBytes = 8;

/**
 * Tells whether a block of metadata says where a picture was taken: as Exif (CIPA DC-008, GPS attributes) or
 * as XMP. Looks for every TIFF header in the block, for formats wrap it differently.
 */
export function hasLocation(block: Uint8Array): boolean {
  const text = toText(block);
  return (
    /exif:GPSL(?:atitude|ongitude)/.test(text) ||
    findHeaders(block, text).some((header) => {
      const tags = readTags(header, readTags(header, firstDirectory(header)).get(locationPointer));
      return tags.has(latitude) || tags.has(longitude);
    })
  );
}

/**
 * Tells whether a block of metadata is Exif (CIPA DC-008) that says how a picture lies, its size, resolution and
 * color space, and nothing else.
 */
export function isPlainExif(block: Uint8Array): boolean {
  const start = /^(Exif\0\0)?(?:II\*\0|MM\0\*)/.exec(toText(block.subarray(0, 10)));
  if (!start || block.length > mostPlainBytes) return false;
  const [header] = findHeaders(block, toText(block));
  if (!header) return false;
  const first = firstDirectory(header);
  const details = readTags(header, first).get(detailsPointer);
  return (
    isPlainDirectory(header, first, plainTags) &&
    (details === undefined || isPlainDirectory(header, details, plainDetails))
  );
}

/** Tells whether a directory is the last, and has such tags alone with short values. */
function isPlainDirectory(header: TiffHeader, at: number, tags: ReadonlySet<number>): boolean {
  const { reader, order } = header;
  const count = reader.number16(at, order);
  if (at + 2 + count * 12 > reader.length || nextDirectory(header, at) !== undefined) return false;
  return Array.from({ length: count }, (_, index) => at + 2 + index * 12).every((entry) => {
    const size = plainTypes.get(reader.number16(entry + 2, order)) ?? Infinity;
    const isShort = size * reader.number32(entry + 4, order) <= mostValueBytes;
    return isShort && tags.has(reader.number16(entry, order));
  });
}

/**
 * Tells whether a block of metadata says when or with what a picture was taken, or holds a small copy of it, which
 * shows what was cut off since: as Exif (CIPA DC-008), or as XMP.
 */
export function hasTraces(block: Uint8Array): boolean {
  const text = toText(block);
  const headers = findHeaders(block, text);
  return (
    headers.length === mostHeaders ||
    xmpMarks.test(text) ||
    headers.some((header) => {
      const first = firstDirectory(header);
      const tags = readTags(header, first);
      const details = readTags(header, tags.get(detailsPointer));
      const second = readTags(header, nextDirectory(header, first));
      return traces.some((tag) => tags.has(tag) || details.has(tag)) || second.has(thumbnail);
    })
  );
}

/** A TIFF header and what follows it, with the order of its bytes. */
interface TiffHeader {
  readonly reader: ByteReader;
  readonly order: 'big' | 'little';
}

/** One character for each byte, so that indexes are offsets. */
function toText(block: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(block);
}

/** So many are in no picture: they would keep a reader busy, and hide one behind the others. */
const mostHeaders = 64;

function findHeaders(block: Uint8Array, text: string): TiffHeader[] {
  const headers: TiffHeader[] = [];
  for (const { 0: mark, index } of text.matchAll(/II\*\0|MM\0\*/g)) {
    const order = mark.startsWith('II') ? 'little' : 'big';
    headers.push({ reader: new ByteReader(block.subarray(index)), order });
    if (headers.length === mostHeaders) break;
  }
  return headers;
}

function firstDirectory({ reader, order }: TiffHeader): number {
  return reader.number32(4, order);
}

/** Where the directory after one begins; undefined when it is the last. */
function nextDirectory({ reader, order }: TiffHeader, at: number): number | undefined {
  const next = reader.number32(at + 2 + reader.number16(at, order) * 12, order);
  return next === 0 ? undefined : next;
}

/** Reads the entries of one directory: tag to value or offset; none where there is no directory. */
function readTags({ reader, order }: TiffHeader, at: number | undefined): Map<number, number> {
  const tags = new Map<number, number>();
  if (at === undefined) return tags;
  const count = Math.min(reader.number16(at, order), 512);
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12;
    if (entry + 12 > reader.length) break;
    tags.set(reader.number16(entry, order), reader.number32(entry + 8, order));
  }
  return tags;
}

import type { ImageFacts, ImageKind } from '../programme.ts';
import { limits } from '../limits.ts';
import type { Finding } from '../to-problem.ts';
import { startOfFile } from '../to-problem.ts';
import { hasLocation, hasTraces } from './exif.ts';
import { nameFormat } from './formats.ts';
import { readAvif } from './avif.ts';
import { readJpg } from './jpg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** What a header tells: the size in pixels, and the blocks that may hold Exif data. */
export interface ImageHeader {
  readonly width: number;
  readonly height: number;
  readonly exifBlocks: readonly Uint8Array[];
  readonly excess: ReadonlySet<ImageExcess>;
  /** Where the picture ends; what lies behind it is none of it. */
  readonly end: number;
}

/** What makes a picture cost more than its size says, or what it holds beside what is seen. */
export type ImageExcess = 'animated' | 'notes' | 'packed' | 'scans';

const readers: Record<ImageKind, (bytes: Uint8Array) => ImageHeader | undefined> = {
  png: readPng,
  jpg: readJpg,
  webp: readWebp,
  avif: readAvif,
};

const { side: maxSide, pixels: maxPixels, leastLongSide: minLongSide } = limits.picture;

/** Reads an image's kind and size from its first bytes, without decoding it, and checks its bounds. */
export function readImage(
  path: string,
  bytes: Uint8Array,
): { facts: ImageFacts | undefined; findings: readonly Finding[] } {
  const read = readHeader(bytes);
  if ('code' in read) return { facts: undefined, findings: [read] };
  const { kind, header } = read;
  const findings = [
    ...checkExtension(path, kind),
    ...checkSize(header),
    ...checkExcess(header),
    ...checkMetadata(header, kind, bytes),
  ];
  const facts = { width: header.width, height: header.height, kind };
  return { facts: findings.length === 0 ? facts : undefined, findings };
}

/** Tells by content alone what a file is: a picture of a kind that is used, with its header, or why it is none. */
export function readHeader(bytes: Uint8Array): { kind: ImageKind; header: ImageHeader } | Finding {
  const kind = nameFormat(bytes);
  if (!isImageKind(kind)) return toWrongFormat(kind);
  const header = readers[kind](bytes);
  return header === undefined ? toDamaged(kind) : { kind, header };
}

function isImageKind(format: string): format is ImageKind {
  return Object.hasOwn(readers, format);
}

function toWrongFormat(format: string): Finding {
  return {
    code: 'image-format',
    at: startOfFile,
    message: `The file is ${format === '' ? 'no image that is known here' : format}, whatever its name says.`,
    next: 'Save the picture as PNG, JPEG, WebP or AVIF.',
  };
}

function toDamaged(format: ImageKind): Finding {
  return {
    code: 'image-damaged',
    at: startOfFile,
    message: `The file begins like ${format}, but its size cannot be read or its end is missing.`,
    next: 'Save the picture again from a program that can show it.',
  };
}

function checkExtension(path: string, format: ImageKind): Finding[] {
  if (path.endsWith(`.${format}`)) return [];
  return [
    {
      code: 'image-extension',
      at: startOfFile,
      message: `The file is ${format}, but its name says otherwise.`,
      next: `Rename it to ${path.replace(/\.[^.]*$/, `.${format}`)}, also where it is used.`,
    },
  ];
}

function checkSize({ width, height }: ImageHeader): Finding[] {
  const size = `The picture is ${String(width)} × ${String(height)} pixels`;
  const refuse = (message: string, next: string): Finding[] => [
    { code: 'image-size', at: startOfFile, message, next },
  ];
  if (width > maxSide || height > maxSide || width * height > maxPixels) {
    return refuse(`${size}, which is too large.`, 'Make it at most 2000 pixels wide and high.');
  }
  if (Math.max(width, height) < minLongSide || width * height === 0) {
    return refuse(
      `${size}, which is too small to show.`,
      `Use at least ${String(minLongSide)} pixels.`,
    );
  }
  return [];
}

function checkExcess({ excess }: ImageHeader): Finding[] {
  const findings: Finding[] = [];
  const refuse = (message: string, next: string): void => {
    findings.push({ code: 'image-format', at: startOfFile, message, next });
  };
  if (excess.has('animated')) {
    refuse('The picture moves.', 'Save one picture of the sequence by itself.');
  }
  if (excess.has('scans')) {
    const scans = String(limits.picture.scans);
    refuse(
      `The picture is built up in more than ${scans} steps.`,
      'Save the picture again from a program that can show it.',
    );
  }
  return findings;
}

/** What takes one of them out takes all out, so one finding is enough. */
function checkMetadata(header: ImageHeader, kind: ImageKind, bytes: Uint8Array): Finding[] {
  const message = nameMetadata(header, bytes);
  if (message === undefined) return [];
  // How a JPEG lies is written beside what has to go.
  const kept = kind === 'jpg' ? ' -tagsFromFile @ -Orientation' : '';
  return [
    {
      code: message === saysWhere ? 'image-location' : 'image-metadata',
      at: startOfFile,
      message,
      next: `Upload it in the editor at /admin/, which takes that out, or run: exiftool -all=${kept} FILE.`,
    },
  ];
}

const saysWhere = 'The picture says where it was taken.';

function nameMetadata(
  { exifBlocks, excess, end }: ImageHeader,
  bytes: Uint8Array,
): string | undefined {
  if (exifBlocks.length > limits.picture.metadataBlocks) {
    return 'The picture holds more blocks of notes than any program writes.';
  }
  if (exifBlocks.some(hasLocation)) return saysWhere;
  if (exifBlocks.some(hasTraces)) {
    return 'The picture says when or with which camera it was taken, or holds a small copy of itself.';
  }
  if (excess.has('notes')) return 'The picture holds notes that are not seen on it.';
  if (excess.has('packed'))
    return 'The picture holds notes or colors that unfold to more than it shows.';
  // Some programs fill a file up with zeros.
  const hasTail = bytes.subarray(end).some((byte) => byte !== 0);
  return hasTail ? 'Something that is no picture stands behind its end.' : undefined;
}

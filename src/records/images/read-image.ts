import type { ImageFacts, ImageKind } from '../programme.ts';
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
}

const readers: Record<ImageKind, (bytes: Uint8Array) => ImageHeader | undefined> = {
  png: readPng,
  jpg: readJpg,
  webp: readWebp,
  avif: readAvif,
};

const maxSide = 6000;
const maxPixels = 24_000_000;
const minLongSide = 64;

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
    ...checkMetadata(header, kind),
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
  if (Math.max(width, height) < minLongSide) {
    return refuse(
      `${size}, which is too small to show.`,
      `Use at least ${String(minLongSide)} pixels.`,
    );
  }
  return [];
}

/** What takes the one out takes the other out too, so one finding is enough. */
function checkMetadata({ exifBlocks }: ImageHeader, kind: ImageKind): Finding[] {
  const isPlace = exifBlocks.some(hasLocation);
  if (!isPlace && !exifBlocks.some(hasTraces)) return [];
  // How a JPEG lies is written beside what has to go.
  const kept = kind === 'jpg' ? ' -tagsFromFile @ -Orientation' : '';
  return [
    {
      code: isPlace ? 'image-location' : 'image-metadata',
      at: startOfFile,
      message: isPlace
        ? 'The picture says where it was taken.'
        : 'The picture says when or with which camera it was taken, or holds a small copy of itself.',
      next: `Upload it in the editor at /admin/, which takes that out, or run: exiftool -all=${kept} FILE.`,
    },
  ];
}

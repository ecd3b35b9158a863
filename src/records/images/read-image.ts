import type { ImageFacts, ImageKind } from '../programme.ts';
import type { Finding } from '../to-problem.ts';
import { startOfFile } from '../to-problem.ts';
import { hasLocation } from './exif.ts';
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
  const format = nameFormat(bytes);
  if (!isImageKind(format)) return { facts: undefined, findings: [toWrongFormat(format)] };
  const header = readers[format](bytes);
  if (!header) return { facts: undefined, findings: [toDamaged(format)] };
  const findings = [
    ...checkExtension(path, format),
    ...checkSize(header),
    ...checkLocation(header, format),
  ];
  const facts = { width: header.width, height: header.height, kind: format };
  return { facts: findings.length === 0 ? facts : undefined, findings };
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

function checkLocation({ exifBlocks }: ImageHeader, format: ImageKind): Finding[] {
  if (!exifBlocks.some(hasLocation)) return [];
  return [
    {
      code: 'image-location',
      at: startOfFile,
      message: 'The picture says where it was taken.',
      next:
        format === 'jpg'
          ? 'Take a screenshot of it, or run: exiftool -all= FILE.'
          : 'Export it again without metadata, or run: exiftool -all= FILE.',
    },
  ];
}

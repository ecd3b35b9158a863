import type { ContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readImage } from '../../src/records/images/read-image.ts';
import { limits } from '../../src/records/limits.ts';
import type { ContentFile } from '../../src/records/programme.ts';
import { startOfFile, toProblem } from '../../src/records/to-problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';

const pictures = /^content\/(?:portraits|figures)\/[^/]+$/;
/** Enough to reach every pixel, and little to compute. */
const longSide = 16;
/** As many at a time as keep two cores busy, and little memory. */
const atOnce = 4;

/**
 * Adds to what is wrong in a folder the pictures whose header is whole but whose pixels can't be read: the
 * build can compute no size from them, and puts the broken file itself before readers. What Astro's image
 * service reads past, as a wrong checksum, is read past here as well.
 */
export async function lookAtPictures(folder: Readonly<ContentFolder>): Promise<ContentFolder> {
  const { files, problems } = folder;
  const waiting = files.filter(isWholeByHeader);
  const broken: Problem[] = [];
  const look = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (!(await canDecode(file.bytes))) broken.push(toBroken(file.path));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return { files, problems: [...problems, ...broken] };
}

function isWholeByHeader({ path, bytes }: ContentFile): boolean {
  return pictures.test(path) && readImage(path, bytes).facts !== undefined;
}

async function canDecode(bytes: Uint8Array): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(bytes, { failOn: 'none', limitInputPixels: limits.picture.pixels });
    await picture.resize(longSide).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function toBroken(file: string): Problem {
  return toProblem(file, {
    code: 'image-damaged',
    at: startOfFile,
    message:
      "The file begins like a picture, but its pixels can't be read, so readers would see none.",
    next: 'Save the picture again from a program that can show it.',
  });
}

import { readHeader } from '../../../records/images/read-image.ts';
import type { ImageKind } from '../../../records/programme.ts';
import { findPictureProblem, findUploadProblem } from './judge-picture.ts';
import type { PicturePlace } from './picture-place.ts';

/** A picture that was drawn anew from its pixels, so that nothing else of the file is left. */
export interface PreparedPicture {
  readonly blob: Blob;
  readonly extension: 'jpg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** Why a file was not taken, and what to do. */
export interface RefusedPicture {
  readonly problem: string;
}

const quality = 0.86;

/**
 * Takes an uploaded file in: judges it by its content, decodes it, turns it as its camera was held, makes it
 * as small as its place can use and encodes it anew without metadata. Every file that is uploaded comes
 * through here.
 */
export async function preparePicture(
  file: Blob,
  place: PicturePlace,
): Promise<PreparedPicture | RefusedPicture> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const problem = findUploadProblem(bytes);
  if (problem !== undefined) return { problem };
  const read = readHeader(bytes);
  const bitmap = await decode(file);
  if (bitmap === undefined || 'code' in read) {
    return {
      problem:
        'The picture is damaged, or this browser cannot show it. Open it in a program that can, and save it again as PNG or JPEG.',
    };
  }
  const canvas = draw(bitmap, place.longestSide);
  bitmap.close();
  const { blob, extension } = await encode(canvas, read.kind, place);
  const ready = new Uint8Array(await blob.arrayBuffer());
  const left = findPictureProblem(`content/${place.folder}/ready.${extension}`, ready);
  if (left !== undefined) return { problem: left };
  return { blob, extension, width: canvas.width, height: canvas.height };
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    // Turned as the camera was held: that is the default, which older browsers do not know by its name.
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

function draw(bitmap: ImageBitmap, longestSide: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = getContext(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Photographs become JPEG, drawings and what is transparent PNG: every browser can write these two. */
async function encode(
  canvas: HTMLCanvasElement,
  kind: ImageKind,
  { largestDrawing }: PicturePlace,
): Promise<Pick<PreparedPicture, 'blob' | 'extension'>> {
  const isTransparent = kind !== 'jpg' && hasTransparency(canvas);
  if (isTransparent || (kind === 'png' && largestDrawing > 0)) {
    const blob = await toBlob(canvas, 'image/png');
    if (isTransparent || blob.size <= largestDrawing) return { blob, extension: 'png' };
  }
  return { blob: await toBlob(canvas, 'image/jpeg'), extension: 'jpg' };
}

function hasTransparency(canvas: HTMLCanvasElement): boolean {
  const { data } = getContext(canvas).getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

function getContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw. Use another one for pictures.');
  return context;
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) reject(new Error('The picture could not be saved. Use a smaller one.'));
        else resolve(blob);
      },
      type,
      quality,
    );
  });
}

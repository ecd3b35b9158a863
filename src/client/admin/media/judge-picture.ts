import { fileKinds } from '../../../records/kinds.ts';
import { readHeader, readImage } from '../../../records/images/read-image.ts';
import { matchKind } from '../../../records/match-kind.ts';
import { isRecord, type EntryData } from '../record-data.ts';
import { portraits } from './picture-place.ts';

const mebibyte = 1024 * 1024;
const largestUpload = 40 * mebibyte;
/** As many as the largest usual cameras make; a browser holds each in four bytes while it makes a picture smaller. */
const mostPixels = 64_000_000;
const longestSide = 16_384;

/**
 * Says by content alone why a file can't be uploaded, in the words of `check`, and what to do; undefined when it is
 * a picture that can be opened and made smaller.
 */
export function findUploadProblem(bytes: Uint8Array): string | undefined {
  if (bytes.length > largestUpload) {
    return `The file has ${String(Math.round(bytes.length / mebibyte))} MB. Choose one with at most ${String(largestUpload / mebibyte)} MB.`;
  }
  const read = readHeader(bytes);
  if ('code' in read) return `${read.message} ${read.next}`;
  const { width, height } = read.header;
  if (width * height <= mostPixels && Math.max(width, height) <= longestSide) return undefined;
  return `The picture is ${String(width)} × ${String(height)} pixels, which is too large to open here. Save it with at most 4000 pixels on each side.`;
}

/**
 * Says why a file must not be committed with an entry: it stands elsewhere than pictures do, is named after another
 * person, or is one that `check` would refuse. Undefined when it may.
 * @param slug the entry's name; for a mentor the handle
 */
export function findCommitProblem(
  path: string,
  bytes: Uint8Array,
  slug: string,
): string | undefined {
  const matched = matchKind(path);
  if ('code' in matched) return `${path}: ${matched.message} ${matched.next}`;
  const { kind, names } = matched;
  if (kind !== 'portrait' && kind !== 'figure') return `${path} is no place for a picture.`;
  if (kind === 'portrait' && names[0] !== slug) return toForeign(path);
  const problem = findPictureProblem(path, bytes);
  return problem && `${path}: ${problem}`;
}

/** Says that a profile names the portrait of another, as a copy of their profile does; undefined when it does not. */
export function findPortraitProblem(data: EntryData, slug: string): string | undefined {
  const { portrait } = data;
  const file = isRecord(portrait) ? portrait['file'] : undefined;
  if (typeof file !== 'string' || file === '') return undefined;
  return file.startsWith(`${portraits.folder}/${slug}.`) ? undefined : toForeign(file);
}

function toForeign(path: string): string {
  return `${path} is the portrait of another person. Remove it here, and choose a picture again.`;
}

/** Says what `check` would of a picture that is ready to be saved; undefined when it says nothing. */
export function findPictureProblem(path: string, bytes: Uint8Array): string | undefined {
  if (bytes.length > fileKinds.figure.maxBytes) {
    return `The picture still has ${String(Math.round(bytes.length / mebibyte))} MB. Save it as JPEG, without transparency.`;
  }
  const [finding] = readImage(path, bytes).findings;
  return finding && `${finding.message} ${finding.next}`;
}

import { toSlug, withEnding } from '../../../domain/naming/slug.ts';
import { matchKind } from '../../../records/match-kind.ts';
import type { PicturePlace } from './picture-place.ts';

/** What the name of a picture is made of. */
export interface PictureNaming {
  readonly place: PicturePlace;
  /** What names the entry among its kind; for a mentor the handle. */
  readonly entry: string;
  /** What the picture shows, in a few words of its file's own name; empty when that says nothing. */
  readonly words: string;
  readonly extension: string;
}

/** Finds what names the entry of a file among its kind; empty for one that was never saved. */
export function readEntryName(path: string): string {
  const matched = matchKind(path);
  return 'code' in matched ? '' : (matched.names.at(-1) ?? '');
}

/** Lists the names of the pictures in a folder of `content/`. */
export type ListPictures = (folder: string) => Promise<readonly string[]>;

const longestWords = 24;

/** What cameras, phones and programs name every picture. */
const empty =
  /^(?:img|image|dsc[fn]?|mvimg|pxl|photo|foto|picture|pic|bild|imagen|scan|screen|shot|screenshot|bildschirmfoto|captura|whatsapp|jpe?g|png|webp|avif|heic|unnamed|untitled|download|copy|edited|final|at|of|de|the|an?|um|.*\d.*)$/;

/** Takes from the name of an uploaded file what says something about the picture, beyond the entry's own words. */
export function toPictureWords(fileName: string, entry: string): string {
  const own = new Set(entry.split('-'));
  const words = toSlug(fileName.replace(/\.[^.]*$/, ''))
    .split('-')
    .filter((word) => word !== '' && !empty.test(word) && !own.has(word));
  return toSlug(words.slice(0, 3).join('-'), longestWords);
}

/**
 * Chooses the name of a new picture: a portrait has its person's handle; a figure has the name of its entry, with
 * its own words or a number behind it when the entry has several.
 * @param taken names of the pictures that are in the folder already
 */
export function chooseName(naming: PictureNaming, taken: ReadonlySet<string>): string {
  const { place, entry, extension } = naming;
  if (place.naming === 'handle') return `${entry}.${extension}`;
  for (const name of listNames(naming)) {
    if (!taken.has(`${name}.${extension}`)) return `${name}.${extension}`;
  }
  throw new Error(`There are too many pictures named after ${naming.entry}.`);
}

function* listNames({ entry, words }: PictureNaming): Generator<string> {
  yield entry;
  if (words !== '') yield withEnding(entry, words);
  for (let number = 2; number <= 999; number += 1) {
    yield withEnding(entry, [words, String(number)].filter((part) => part !== '').join('-'));
  }
}

/** Begins the name of every picture whose entry has no name before it is saved. */
const unsavedPattern = /^unsaved-[0-9a-f]{8}(?:-(.+))?$/;

/** Names a picture until its entry has a name; the mark tells it from every other. */
export function toUnsavedName({ place, words, extension }: Omit<PictureNaming, 'entry'>): string {
  const mark = `unsaved-${crypto.randomUUID().slice(0, 8)}`;
  const name = place.naming === 'entry' && words !== '' ? `${mark}-${words}` : mark;
  return `${name}.${extension}`;
}

/** Reads the words of a name that was given before the entry was saved; undefined for every other name. */
export function readUnsavedWords(name: string): string | undefined {
  const match = unsavedPattern.exec(name);
  return match === null ? undefined : (match[1] ?? '');
}

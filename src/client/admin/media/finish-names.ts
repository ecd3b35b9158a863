import { readDraftText } from '../draft-text.ts';
import {
  chooseName,
  readEntryName,
  readUnsavedWords,
  toPictureWords,
  type ListPictures,
} from './picture-name.ts';
import { getPicturePlace } from './picture-place.ts';

/** A file of an entry, as a backend of Decap CMS gets it. */
export interface DataFile {
  readonly path: string;
  readonly raw: string;
}

/** A picture beside it; its path may be changed until it is sent. */
export interface Asset {
  path: string;
  readonly toBase64: () => Promise<string>;
}

/** What is saved at once. */
export interface SavedEntry<File extends DataFile = DataFile> {
  readonly dataFiles: readonly File[];
  readonly assets: readonly Asset[];
}

/**
 * Leaves out pictures that the entry does not show, such as one that was chosen and then exchanged, and names those
 * that were added before the entry had a name, both the files and where they are shown.
 */
export async function finishNames<File extends DataFile>(
  { dataFiles, assets }: SavedEntry<File>,
  list: ListPictures,
): Promise<SavedEntry<File>> {
  const [main, ...others] = dataFiles;
  if (main === undefined) return { dataFiles, assets: [] };
  const entry = readEntryName(main.path);
  const shown = listShown(readDraftText(main.raw)?.text ?? main.raw, assets);
  let raw = main.raw;
  for (const asset of shown) {
    const { folder, name, extension } = takeApart(asset.path);
    const words = readUnsavedWords(name);
    if (words === undefined) continue;
    const naming = {
      place: getPicturePlace(folder),
      entry,
      words: toPictureWords(words, entry),
      extension,
    };
    const taken = [...(await list(folder)), ...shown.map(({ path }) => path.replace(/^.*\//, ''))];
    const path = `content/${folder}/${chooseName(naming, new Set(taken))}`;
    raw = raw.replaceAll(toShownPath(asset.path), toShownPath(path));
    asset.path = path;
  }
  return { dataFiles: [{ ...main, raw }, ...others], assets: shown };
}

/** Finds the pictures that a text shows, in its order. */
function listShown(text: string, assets: readonly Asset[]): Asset[] {
  return assets
    .map((asset) => ({ asset, at: text.indexOf(toShownPath(asset.path)) }))
    .filter(({ at }) => at !== -1)
    .sort((left, right) => left.at - right.at)
    .map(({ asset }) => asset);
}

/** How records name a picture: below `content/`. */
function toShownPath(path: string): string {
  return path.replace(/^content\//, '');
}

function takeApart(path: string): { folder: string; name: string; extension: string } {
  const [, folder = '', name = '', extension = ''] = /^content\/(.*)\/(.*)\.(.*)$/.exec(path) ?? [];
  return { folder, name, extension };
}

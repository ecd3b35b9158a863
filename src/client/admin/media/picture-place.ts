import { fileKinds } from '../../../records/kinds.ts';

/** A folder of pictures, with the size that the site can use. */
export interface PicturePlace {
  /** As records write it: the folder below `content/`. */
  readonly folder: string;
  /** What a picture is named after: the person alone, or the entry and what it shows. */
  readonly naming: 'handle' | 'entry';
  /** Pixels of the longer side that are kept. */
  readonly longestSide: number;
  /** Bytes up to which a PNG stays one, as a drawing; what is larger is a photograph. */
  readonly largestDrawing: number;
}

/** Pictures of people: named after the handle, so that they go together with the person. */
export const portraits: PicturePlace = {
  folder: toFolder(fileKinds.portrait.path),
  naming: 'handle',
  longestSide: 800,
  largestDrawing: 0,
};

/** Pictures in texts: as wide as the widest column on a screen of double density. */
export const figures: PicturePlace = {
  folder: toFolder(fileKinds.figure.path),
  naming: 'entry',
  longestSide: 1600,
  largestDrawing: 1024 * 1024,
};

/** Finds the place of a field by the folder that its configuration names; texts name none. */
export function getPicturePlace(folder: unknown): PicturePlace {
  return folder === portraits.folder ? portraits : figures;
}

function toFolder(path: string): string {
  return path.replace(/^content\//, '').replace(/\/.*$/, '');
}

import { getCollection, type CollectionEntry } from 'astro:content';
import { foldToAscii } from '../domain/naming/ascii-fold.ts';
import { compareText } from '../domain/text-order.ts';
import { toTrackIn, type Said } from '../domain/translation/in-language.ts';
import type { Track } from '../schemas/track.ts';
import { oncePerLanguage } from './once-per-build.ts';

/** A path through the library. */
export interface TrackView {
  readonly id: string;
  readonly data: Said<Track>;
  readonly entry: CollectionEntry<'tracks'>;
}

/** Gets every track, from A to Z of their titles. */
export const getTracks = oncePerLanguage(async (language): Promise<readonly TrackView[]> => {
  const tracks = (await getCollection('tracks')).map((entry) => ({
    id: entry.id,
    data: language === undefined ? entry.data : toTrackIn(entry.data, language),
    entry,
  }));
  return tracks.sort((one, other) => compareText(toKey(one), toKey(other)));
});

function toKey({ id, data }: TrackView): string {
  return `${foldToAscii(data.title)} ${id}`;
}

import { getTrackLength, type TrackLength } from '../domain/library/track-length.ts';
import { getLibrary, type LibraryItem } from './library.ts';
import { getTracks, type TrackView } from './tracks.ts';

/** A part of a track with the published resources it leads through. */
export interface TrackPart {
  readonly title: string;
  readonly prompt: string | undefined;
  readonly items: readonly LibraryItem[];
  readonly length: TrackLength;
}

/** A track with its parts, as its page and the list of tracks show it. */
export interface TrackPage {
  readonly view: TrackView;
  readonly parts: readonly TrackPart[];
  readonly length: TrackLength;
  readonly count: number;
}

/** Gets every track with its parts. */
export async function getTrackPages(): Promise<TrackPage[]> {
  const [tracks, library] = await Promise.all([getTracks(), getLibrary()]);
  return tracks.map((view) => {
    const parts = view.data.sections.map(({ title, prompt, resources }): TrackPart => {
      const items = resources.flatMap((slug) => library.get(slug) ?? []);
      return {
        title,
        prompt,
        items,
        length: getTrackLength(items.map(({ resource }) => resource)),
      };
    });
    const all = parts.flatMap(({ items }) => items);
    const length = getTrackLength(all.map(({ resource }) => resource));
    return { view, parts, length, count: all.length };
  });
}

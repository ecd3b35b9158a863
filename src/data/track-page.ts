import { getTrackLength, type TrackLength } from '../domain/library/track-length.ts';
import type { Said } from '../domain/translation/in-language.ts';
import { findForReader, getLibrary, type LibraryItem } from './library.ts';
import { getTracks, type TrackView } from './tracks.ts';

/** A step of a track: what the track names, whichever translation of it a reader is led to. */
export interface TrackStep {
  readonly step: string;
  readonly item: LibraryItem;
}

/** A part of a track with the published resources it leads through. */
export interface TrackPart extends Said<object> {
  readonly title: string;
  readonly prompt: string | undefined;
  readonly items: readonly TrackStep[];
  readonly length: TrackLength;
}

/** A track with its parts, as its page and the list of tracks show it. */
export interface TrackPage {
  readonly view: TrackView;
  readonly parts: readonly TrackPart[];
  readonly length: TrackLength;
  readonly count: number;
}

/** Gets every track with its parts, in the language of a reader where they are there in it. */
export async function getTrackPages(language: string): Promise<TrackPage[]> {
  const [tracks, library] = await Promise.all([getTracks(language), getLibrary()]);
  return tracks.map((view) => toTrackPage(view, library, language));
}

type Section = TrackView['data']['sections'][number];

function toTrackPage(
  view: TrackView,
  library: ReadonlyMap<string, LibraryItem>,
  language: string,
): TrackPage {
  const parts = view.data.sections.map((section: Said<Section>): TrackPart => {
    const { title, prompt, resources, language: said } = section;
    const items = resources.flatMap((step) => {
      const item = findForReader(library, step, language);
      return item === undefined ? [] : [{ step, item }];
    });
    return { title, prompt, language: said, items, length: toLength(items) };
  });
  const all = parts.flatMap(({ items }) => items);
  return { view, parts, length: toLength(all), count: all.length };
}

function toLength(steps: readonly TrackStep[]): TrackLength {
  return getTrackLength(steps.map(({ item }) => item.resource));
}

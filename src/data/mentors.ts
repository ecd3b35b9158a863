import type { ImageMetadata } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { FacetValues, SeatValue } from '../domain/directory/facets.ts';
import { withBareLanguages } from '../domain/directory/languages.ts';
import { getFreshness, type Freshness } from '../domain/directory/freshness.ts';
import {
  getMentorState,
  isPublicMentor,
  type MentorState,
} from '../domain/directory/mentor-state.ts';
import { toRegion } from '../domain/directory/region.ts';
import { countSeats, type BroughtSeats, type HeldSeats } from '../domain/directory/seats.ts';
import { sortMentors, toNameKey, type SortKeys } from '../domain/directory/sort-mentors.ts';
import { withBroader } from '../domain/directory/topic-tree.ts';
import { toDay } from '../domain/time/calendar-days.ts';
import type { Mentor } from '../schemas/mentor.ts';
import { getCohorts, toPublishedGroupings } from './cohorts.ts';
import { getNow } from './now.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getOpenCohort } from './open-cohort.ts';
import { getPortraits } from './portraits.ts';
import { getProgram } from './program.ts';
import { getTopics } from './topics.ts';

/** A mentor whose profile is public, with what is derived from groups and now. */
export interface PublicMentor extends SortKeys {
  readonly data: Mentor;
  readonly entry: CollectionEntry<'mentors'>;
  readonly seats: HeldSeats;
  /** What they bring to the cohort that people can join now, where there is one. */
  readonly brought: BroughtSeats | undefined;
  readonly state: MentorState;
  readonly freshness: Freshness;
  readonly facets: FacetValues;
  /** Their portrait, where the profile has one. */
  readonly image: ImageMetadata | undefined;
}

/** Gets the mentors who agreed to be shown and are no drafts, the latest confirmed first. */
export const getPublicMentors = oncePerBuild(async (): Promise<readonly PublicMentor[]> => {
  const [now, program, topics, cohorts, open, portraits, entries] = await Promise.all([
    getNow(),
    getProgram(),
    getTopics(),
    getCohorts(),
    getOpenCohort(),
    getPortraits(),
    getCollection('mentors', ({ data }) => isPublicMentor(data)),
  ]);
  const today = toDay(now);
  const published = toPublishedGroupings(cohorts);
  const mentors = entries.map((entry): PublicMentor => {
    const { data, id: handle } = entry;
    const seats = countSeats(handle, data.capacity, published, now);
    const state = getMentorState(data, seats, today);
    const brought = open?.getBrought(handle, data.capacity);
    return {
      handle,
      data,
      entry,
      seats,
      brought,
      state,
      freshness: getFreshness(data.confirmed, today, program.confirmAfterDays),
      facets: toFacets(data, toSeatValues(state, brought), withBroader(data.topics, topics)),
      image: portraits.get(data.portrait?.file ?? ''),
      nameKey: toNameKey(data.name),
      confirmed: data.confirmed ?? '',
      freeSeats: state.kind === 'open' ? seats.free : 0,
    };
  });
  return sortMentors(mentors, 'confirmed');
});

/** Gets the mentors of the directory, and apart from them those who mentored before. */
export const getListedMentors = oncePerBuild(
  async (): Promise<{ current: readonly PublicMentor[]; alumni: readonly PublicMentor[] }> => {
    const mentors = await getPublicMentors();
    return {
      current: mentors.filter(({ state }) => state.kind !== 'alumni'),
      alumni: mentors.filter(({ state }) => state.kind === 'alumni'),
    };
  },
);

/** Gets the names of mentors by handle; other handles name themselves. */
export async function getMentorNames(): Promise<(handle: string) => string> {
  const names = new Map((await getPublicMentors()).map(({ handle, data }) => [handle, data.name]));
  return (handle) => names.get(handle) ?? handle;
}

function toSeatValues(state: MentorState, brought: BroughtSeats | undefined): SeatValue[] {
  if (state.kind === 'paused' || state.kind === 'alumni') return [];
  return [
    ...((brought?.seats ?? 0) > 0 ? (['next'] as const) : []),
    ...(state.kind === 'open' ? (['free'] as const) : []),
  ];
}

function toFacets(
  mentor: Mentor,
  seats: readonly SeatValue[],
  topics: readonly string[],
): FacetValues {
  const region = toRegion(mentor.zone);
  return {
    topic: topics,
    language: withBareLanguages(mentor.languages),
    format: mentor.formats,
    seats,
    region: region === undefined ? [] : [region],
    // How far away the viewer's day is, the browser alone can tell.
    overlap: [],
  };
}

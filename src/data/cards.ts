import type { Cohort } from '../schemas/cohort.ts';
import type { CohortSeats } from '../domain/directory/cohort-seats.ts';
import type { Resource } from '../schemas/resource.ts';
import { sitePath } from '../domain/site-path.ts';
import { getCohortSeats } from './cohort-seats.ts';
import { getCohorts, type CohortView } from './cohorts.ts';
import { getLibrary } from './library.ts';
import { getTrackPages, type TrackPage } from './track-page.ts';

/** What one card is about, with the path of its page from the site's root. */
export type CardSubject = { readonly path: string } & (
  | { readonly kind: 'home'; readonly seats: CohortSeats | undefined }
  | {
      readonly kind: 'cohort';
      readonly cohort: Cohort;
      readonly seats: CohortSeats;
      readonly counts: { readonly placed: number; readonly groups: number } | undefined;
    }
  | { readonly kind: 'track'; readonly page: TrackPage }
  | { readonly kind: 'resource'; readonly resource: Resource }
);

/** Gets what cards are about in a language, the home page first. */
export async function getCardSubjects(language: string): Promise<readonly CardSubject[]> {
  const [views, tracks, library] = await Promise.all([
    getCohorts(language),
    getTrackPages(language),
    getLibrary(),
  ]);
  const cohorts = await Promise.all(views.map(toCohortSubject));
  return [
    {
      kind: 'home',
      path: sitePath.home,
      seats: cohorts.find(({ seats }) => seats.leads > 0)?.seats,
    },
    ...cohorts,
    ...tracks.map((page) => ({
      kind: 'track' as const,
      path: sitePath.track(page.view.id),
      page,
    })),
    ...[...library.values()].map(({ slug, resource }) => ({
      kind: 'resource' as const,
      path: sitePath.resource(slug),
      resource,
    })),
  ];
}

async function toCohortSubject(view: CohortView) {
  return {
    kind: 'cohort' as const,
    path: sitePath.cohort(view.id),
    cohort: view.data,
    seats: await getCohortSeats(view),
    counts: view.grouping?.counts,
  };
}

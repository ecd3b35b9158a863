import type { Cohort } from '../../schemas/cohort.ts';
import type { Slug } from '../../schemas/keys.ts';
import type { Resource } from '../../schemas/resource.ts';
import type { Track } from '../../schemas/track.ts';
import { compareText } from '../text-order.ts';
import type { Said } from '../translation/in-language.ts';

/** Where a resource is used: a part of a track, or a session of a cohort. */
export type ResourceUse = Said<Use>;

type Use =
  | {
      readonly by: 'track';
      readonly track: Slug;
      readonly title: string;
      readonly section: string;
      /** What the track names after it, unless it is the last. */
      readonly next?: Slug | undefined;
    }
  | {
      readonly by: 'session';
      readonly cohort: Slug;
      readonly title: string;
      readonly session: Slug;
      readonly sessionTitle: string;
    };

/** A use as the page of a resource shows it: with what comes next in a track. */
export type ShownUse = ResourceUse & {
  readonly following?: { readonly slug: Slug; readonly resource: Resource } | undefined;
};

/** Indexes what uses each resource: tracks by slug, then cohorts from the latest start back. */
export function toResourceUses(
  tracks: ReadonlyMap<Slug, Said<Track>>,
  cohorts: ReadonlyMap<Slug, Said<Cohort>>,
): Map<Slug, ResourceUse[]> {
  const uses = new Map<Slug, ResourceUse[]>();
  const add = (resource: Slug, use: ResourceUse) => {
    uses.set(resource, [...(uses.get(resource) ?? []), use]);
  };
  for (const [slug, track] of sortByKey(tracks)) {
    const path = track.sections.flatMap(({ title, resources }) =>
      resources.map((resource) => ({ resource, section: title })),
    );
    for (const [place, { resource, section }] of path.entries()) {
      add(resource, {
        by: 'track',
        track: slug,
        title: track.title,
        language: track.language,
        section,
        next: path[place + 1]?.resource,
      });
    }
  }
  for (const [id, cohort] of [...cohorts].sort(compareLatestFirst)) {
    for (const session of cohort.sessions) {
      const use: ResourceUse = {
        by: 'session',
        cohort: id,
        title: cohort.title,
        language: cohort.language,
        session: session.id,
        sessionTitle: session.title,
      };
      for (const resource of session.resources) add(resource, use);
    }
  }
  return uses;
}

function sortByKey<Value>(map: ReadonlyMap<Slug, Value>): [Slug, Value][] {
  return [...map].sort(([one], [other]) => compareText(one, other));
}

function compareLatestFirst(one: [Slug, Cohort], other: [Slug, Cohort]): number {
  return compareText(other[1].starts, one[1].starts) || compareText(one[0], other[0]);
}

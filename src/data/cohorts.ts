import { getCollection, type CollectionEntry } from 'astro:content';
import type { PublishedGrouping } from '../domain/directory/seats.ts';
import { countWaiting } from '../domain/groups/count-waiting.ts';
import { hasRoundsAlone } from '../domain/groups/who-meets.ts';
import { withoutLeavers } from '../domain/groups/without-leavers.ts';
import {
  getCohortState,
  type CohortState,
  type GroupingState,
} from '../domain/schedule/cohort-state.ts';
import { compareText } from '../domain/text-order.ts';
import { toCohortIn, type Said } from '../domain/translation/in-language.ts';
import type { Cohort } from '../schemas/cohort.ts';
import type { Enrollment } from '../schemas/enrollment.ts';
import type { GroupingRecord } from '../schemas/grouping.ts';
import { getNow } from './now.ts';
import { oncePerBuild, oncePerLanguage } from './once-per-build.ts';

/** A cohort with what is derived from its dates, its groups and now. */
export interface CohortView {
  readonly id: string;
  readonly data: Said<Cohort>;
  readonly entry: CollectionEntry<'cohorts'>;
  readonly state: CohortState;
  /** Whether it is published who meets whom: in groups, or in the rounds of a cohort that only rotates. */
  readonly publication: GroupingState;
  /** The published groups, of members who are still enrolled. */
  readonly grouping: GroupingRecord | undefined;
  /** The same as it stands in its file, with those who left: to be counted, never named. */
  readonly published: GroupingRecord | undefined;
  /** Who asked for a place and stands in none of the numbers of its groups, as these were repaired. */
  readonly waiting: number;
}

/** Gets every cohort, the one that starts last first. */
export const getCohorts = oncePerLanguage(async (language): Promise<readonly CohortView[]> => {
  if (language === undefined) return readCohorts();
  const views = await getCohorts();
  return views.map((view) => ({ ...view, data: toCohortIn(view.data, language) }));
});

/**
 * Gets a cohort as readers of a language are shown it.
 * @param view in whatever language
 */
export async function getCohortIn(view: CohortView, language: string): Promise<CohortView> {
  return (await getCohorts(language)).find(({ id }) => id === view.id) ?? view;
}

async function readCohorts(): Promise<readonly CohortView[]> {
  const now = await getNow();
  const enrollments = await getEnrollments();
  const groupings = new Map(
    (await getCollection('groupings')).map(({ id, data }) => {
      const staying = new Set((enrollments.get(id) ?? []).map(({ handle }) => handle));
      return [id, { published: data, grouping: withoutLeavers(data, staying) }];
    }),
  );
  const rotations = new Set((await getCollection('rotations')).map(({ id }) => id));
  return (await getCollection('cohorts'))
    .map((entry) => {
      const { grouping, published } = groupings.get(entry.id) ?? {};
      const hasRounds = hasRoundsAlone(entry.data) && rotations.has(entry.id);
      const publication: GroupingState =
        grouping === undefined && !hasRounds ? 'unpublished' : 'published';
      const state = getCohortState(entry.data, publication, now);
      const people = enrollments.get(entry.id) ?? [];
      return {
        id: entry.id,
        data: entry.data,
        entry,
        state,
        publication,
        grouping,
        published,
        waiting: published === undefined ? 0 : countWaiting(entry.data, people, published),
      };
    })
    .sort((one, other) => compareText(toStartKey(other), toStartKey(one)));
}

/** Takes the published groups of cohorts, beside the dates on which they take seats. */
export function toPublishedGroupings(cohorts: readonly CohortView[]): PublishedGrouping[] {
  return cohorts.flatMap(({ data, grouping }) =>
    grouping === undefined ? [] : [{ cohort: data, grouping }],
  );
}

/** Gets the enrollments of every cohort that were not withdrawn, by cohort id, sorted by handle. */
export const getEnrollments = oncePerBuild(
  async (): Promise<ReadonlyMap<string, readonly Enrollment[]>> => {
    const byCohort = new Map<string, Enrollment[]>();
    for (const { id, data } of await getCollection('enrollments')) {
      const cohort = id.split('/')[0] ?? id;
      if (data.state === 'withdrawn') continue;
      byCohort.set(cohort, [...(byCohort.get(cohort) ?? []), data]);
    }
    for (const enrollments of byCohort.values()) {
      enrollments.sort((one, other) => compareText(one.handle, other.handle));
    }
    return byCohort;
  },
);

function toStartKey({ data, id }: CohortView): string {
  return `${data.starts} ${id}`;
}

import { getCollection } from 'astro:content';
import { getCohorts } from './cohorts.ts';

/** What one cohort's file of sealed times holds. */
export interface SealedTimesProps extends Record<string, unknown> {
  readonly armored: string;
}

/** Gets the sealed times of each cohort that publishes times to members alone. */
export async function getSealedTimes() {
  const [cohorts, entries] = await Promise.all([getCohorts(), getCollection('sealedTimes')]);
  const armoredBy = new Map(entries.map(({ id, data }) => [id, data.armored]));
  return cohorts.flatMap(({ id, data }) => {
    const armored = armoredBy.get(id);
    if (armored === undefined || data.publish.times === 'all') return [];
    return [{ params: { cohort: id }, props: { armored } satisfies SealedTimesProps }];
  });
}

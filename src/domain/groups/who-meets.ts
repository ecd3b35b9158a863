import type { Cohort } from '../../schemas/cohort.ts';
import { isLedFormat } from '../matching/leading.ts';
import { sitePath } from '../site-path.ts';

/** Tells whether nobody in a cohort keeps a group, and all meet others in each round of a rotation. */
export function hasRoundsAlone({
  formats,
  rotation,
}: Pick<Cohort, 'formats' | 'rotation'>): boolean {
  return rotation !== undefined && !formats.some(isLedFormat);
}

/** Gives the path of the page that says who meets whom in a cohort: that of its groups, or of its rounds. */
export function toWhoMeetsPath(id: string, cohort: Pick<Cohort, 'formats' | 'rotation'>): string {
  return hasRoundsAlone(cohort) ? sitePath.rotation(id) : sitePath.groups(id);
}

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

/** What the people of a cohort meet in: one group that they keep, or another one in each round. */
export type MeetingKind = 'group' | 'round';

/** Tells what the people of a cohort meet in. */
export function getMeetingKind(cohort: Pick<Cohort, 'formats' | 'rotation'>): MeetingKind {
  return hasRoundsAlone(cohort) ? 'round' : 'group';
}

/**
 * How the hour comes about at which groups of a cohort meet: found when they are formed (`to-find`),
 * known to everybody (`found`) or to members alone (`members`), agreed on in each round (`rounds`), or
 * `none` where nobody has to find one.
 */
export type MeetingHour = 'to-find' | 'found' | 'members' | 'rounds' | 'none';

/** Tells how the hour of a cohort's groups comes about, now that they are formed or not. */
export function getMeetingHour(
  cohort: Pick<Cohort, 'formats' | 'rotation' | 'sessions' | 'publish'>,
  groups: 'to-form' | 'formed',
): MeetingHour {
  if (!cohort.sessions.some(({ kind }) => kind === 'group')) return 'none';
  if (hasRoundsAlone(cohort)) return 'rounds';
  if (groups === 'to-form') return 'to-find';
  return cohort.publish.times === 'all' ? 'found' : 'members';
}

/** Gives the path of the page that says who meets whom in a cohort: that of its groups, or of its rounds. */
export function toWhoMeetsPath(id: string, cohort: Pick<Cohort, 'formats' | 'rotation'>): string {
  return hasRoundsAlone(cohort) ? sitePath.rotation(id) : sitePath.groups(id);
}

import { toList } from './grammar.ts';

type Who = readonly ('mentors' | 'mentees')[];

function isForAll(who: Who): boolean {
  return who.length > 1;
}

function named(who: Who): string {
  return who.includes('mentors') ? 'mentors' : 'mentees and peers';
}

/** What the rows of a cohort's rail say. */
export const rail = {
  opens: (who: Who) => (isForAll(who) ? 'Enrollment opens' : `Enrollment opens for ${named(who)}`),
  closes: (who: Who) =>
    isForAll(who) ? 'Enrollment closes' : `Enrollment closes for ${named(who)}`,
  untilDayEnd: (place: string) => `to the end of the day in ${place}`,
  groupsPublished: 'Groups published',
  groupsPublishedNote: 'Who is in which group, when they meet, and why.',
  starts: 'Week 1 begins',
  ends: 'Last day',
  hosts: (names: readonly string[]) => `Hosted by ${toList(names)}`,
  join: 'Join this cohort',
  nextUp: 'Next up,',
};

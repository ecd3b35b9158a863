import { toList } from './grammar.ts';

type Who = readonly ('mentors' | 'mentees')[];

function isForAll(who: Who): boolean {
  return who.length > 1;
}

const seekers = {
  mentees: 'mentees',
  peers: 'peers',
  'mentees-and-peers': 'mentees and peers',
};

type Seekers = keyof typeof seekers;

function named(who: Who, kind: Seekers): string {
  return who.includes('mentors') ? 'mentors' : seekers[kind];
}

/** What the rows of a cohort's rail say. */
export const rail = {
  opens: (who: Who, kind: Seekers) =>
    isForAll(who) ? 'Enrollment opens' : `Enrollment opens for ${named(who, kind)}`,
  closes: (who: Who, kind: Seekers) =>
    isForAll(who) ? 'Enrollment closes' : `Enrollment closes for ${named(who, kind)}`,
  untilDayEnd: (place: string) => `to the end of the day in ${place}`,
  groupsPublished: 'Groups published',
  groupsPublishedNote: 'Who is in which group, when they meet, and why.',
  starts: 'Week 1 begins',
  ends: 'Last day',
  hosts: (names: readonly string[]) => `Hosted by ${toList(names)}`,
  join: 'Join this cohort',
  nextUp: 'Next up,',
};

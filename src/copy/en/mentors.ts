import { toCount, toList } from './grammar.ts';

/** How many mentors are in each state; together they are all that are listed. */
export interface MentorCounts {
  readonly open: number;
  readonly full: number;
  readonly paused: number;
}

/** Says of all who are listed who has a seat, so that they add up to what the filters count. */
function toIntroduction({ open, full, paused }: MentorCounts): string {
  const parts = [
    open > 0 && `${String(open)} ${open === 1 ? 'has' : 'have'} a seat free now`,
    full > 0 && `${String(full)} ${full === 1 ? 'has' : 'have'} none left`,
    paused > 0 && `${String(paused)} ${paused === 1 ? 'takes' : 'take'} a break`,
  ].filter((part) => part !== false);
  return `${toCount(open + full + paused, 'person mentors', 'people mentor')} here: ${toList(parts)}.`;
}

/** Words of the directory of mentors and of their profiles. */
export const mentors = {
  title: 'Mentors',
  description: (name: string) =>
    `People who mentor in ${name}, what they can help with, and who has seats free.`,
  introduction: (counts: MentorCounts) => toIntroduction(counts),
  /** While people can join a cohort. */
  introductionTo: (counts: MentorCounts, enrolled: number, cohort: string) =>
    `${toIntroduction(counts)} ${toCount(enrolled, 'of them has', 'of them have')} enrolled for ${cohort}.`,
  /** Without a number where the mentor did not enroll in it. */
  seatsIn: (seats: number | undefined, cohort: string) =>
    seats === undefined
      ? `Not in ${cohort}`
      : `${seats === 0 ? 'No seat' : toCount(seats, 'seat')} in ${cohort}`,
  /** Before what a mentor wrote: in the page's language, which goes on with the sentence, or apart in another. */
  helpWith: { sentence: 'Can help with', apart: 'Can help with:' },
  pausedUntil: (day: string) => `Paused until ${day}`,
  paused: 'Paused',
  alumni: 'Alumni',
  confirmed: (ago: string) => `confirmed ${ago}`,
  neverConfirmed: 'not yet confirmed',
  due: (ago: string) => `last confirmed ${ago}`,
  wantTo: 'I want to work on',
  allTopics: 'All topics',
  couldYou: 'Could you help somebody too?',
  thanks: (names: readonly string[]) =>
    `Thank you to those who mentored here before: ${toList(names)}.`,
  none: 'No mentors yet. The first profiles appear here as soon as mentors agree to be shown.',
  facets: {
    label: 'Narrow the list',
    topic: 'Can help with',
    language: 'Language',
    format: 'Format',
    seats: 'Seats',
    region: 'Time zone',
    overlap: 'Hours you share',
    overlapNote: 'Of your day and theirs, each from 9:00 to 21:00.',
    weekdays:
      'On which days a mentor is free is sealed; your group’s hour is found when groups are formed.',
    hoursAtLeast: (hours: number) => `At least ${String(hours)} shared hours`,
    freeSeats: 'Free now',
    seatsIn: (cohort: string) => `In ${cohort}`,
    more: (count: number) => `${String(count)} more`,
  },
  sort: {
    label: 'Sort by',
    confirmed: 'Recently confirmed',
    name: 'Name, A to Z',
    seats: 'Seats free now',
  },
  pages: 'Pages of mentors',
};

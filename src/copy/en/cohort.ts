import { toUnbroken } from '../grammar.ts';
import type { DayParts } from '../time-parts.ts';
import { calendar } from './calendar.ts';
import { toLength } from './clock-change.ts';
import { toCount, toList } from './grammar.ts';
import { groupSize } from './group-size.ts';

type Day = DayParts;

/** Of those who enrolled; peers take no seat of a mentor. */
interface CohortSeats {
  readonly taken: number;
  readonly capacity: number;
  readonly leads: number;
  readonly peers: number;
}

interface Load {
  readonly count: number;
  readonly minutes: number;
}

function toPart({ count, minutes }: Load, noun: string, whose = ''): string {
  return count === 0 ? '' : `${toCount(count, noun)}${whose} (${toLength(minutes)})`;
}

/** Everything on the pages of cohorts and their weeks. */
export const cohort = {
  heading: 'Cohorts',
  description: 'Who starts together when, what is open to join, and what has been.',
  introduction:
    'A cohort starts together and ends together. Everybody gets a few people to meet, an hour for it and a last day.',
  current: 'Now and next',
  none: 'There is no cohort yet. Mentors and the library are here meanwhile.',
  noneCurrent: 'Nothing is planned at the moment. The past cohorts show what one looks like.',
  next: 'Next',
  join: (title: string) => `Join ${title}`,
  groups: 'See the groups',
  howGroups: 'See how groups are formed',
  weeks: (count: number) => toCount(count, 'week'),
  factsHeading: 'At a glance',
  facts: {
    dates: 'Dates',
    formats: 'Form',
    groupSize: 'Group size',
    joining: 'Joining',
    zone: 'Time zone',
    agreement: 'Agreement',
    goals: 'What we hope to see',
  },
  groupSize: groupSize.sentence,
  agreementOf: (day: string) => `Version of ${day}`,
  dates: 'Dates',
  earlierDates: (count: number) => toCount(count, 'earlier date'),
  earlierWeeks: (count: number) => toCount(count, 'earlier week'),
  laterDates: (count: number) => toCount(count, 'later date'),
  laterWeeks: (count: number) => toCount(count, 'later week'),
  moreMentors: (count: number) => toCount(count, 'more mentor'),
  datesLabel: (title: string) => `Dates of ${title}`,
  weekByWeek: 'Week by week',
  zoneNote: (places: readonly string[]) =>
    `Times are on your own clock, with those of ${toList(places)} beside them.`,
  zoneNotePlain: (places: readonly string[]) => `Times are those of ${toList(places)}.`,
  /** How the hour comes about at which groups meet. */
  meetingHour: {
    'to-find':
      'Each group meets at an hour that suits everybody in it. It is found when groups are formed.',
    found: 'Each group meets at an hour that suits everybody in it. Its own page says which.',
    members:
      'Each group meets at an hour that suits everybody in it. Only its members can read which.',
    rounds: 'Those who meet in a round find an hour together: at least one suits all of them.',
  },
  week: (number: number) => `Week ${String(number)}`,
  beforeStart: 'Before the start',
  afterEnd: 'Afterwards',
  now: 'This week',
  thisWeek: 'this week',
  meetingOf: {
    group: (title: string) => `Groups meet: ${title}`,
    round: (title: string) => title,
  },
  /** "18–24 January", or "29 March – 4 April" where the month changes. */
  range: (first: Day, last: Day, dayAndMonth: (day: Day) => string) =>
    first.month === last.month
      ? toUnbroken(`${String(first.day)}–${dayAndMonth(last)}`)
      : toUnbroken(`${dayAndMonth(first)} – ${dayAndMonth(last)}`),
  days: (first: string, last: string) => toUnbroken(`${first} – ${last}`),
  ownHour: { group: 'Your group’s hour', round: 'An hour you find together' },
  cancelled: 'Called off',
  calledOff: (reason: string | undefined) =>
    reason === undefined ? 'Called off' : `Called off: ${reason}`,
  with: 'With',
  topic: 'Topic:',
  prepare: 'Before:',
  read: 'Read:',
  calendar,
  commitment: 'What it takes',
  /** What a person has to make time for; parts without a meeting are left out. */
  commitmentSentence: (
    own: Record<'group' | 'round', Load>,
    open: Record<'everyone' | 'mentors' | 'mentees', Load>,
  ) => {
    const parts = [
      toPart(own.group, 'meeting', ' of your group'),
      toPart(own.round, 'round'),
      toPart(open.everyone, 'session', ' for everybody'),
      toPart(open.mentors, 'session', ' for mentors'),
      toPart(open.mentees, 'session', ' for everybody but mentors'),
    ];
    return `${toList(parts.filter((part) => part !== ''))}.`;
  },
  about: 'About this cohort',
  mentors: 'Mentors taking part',
  mentorsNone: {
    upcoming: (dayStart: string) => `Mentors can join from ${dayStart}`,
    open: (dayEnd: string) => `No mentor has joined so far. They can until ${dayEnd}`,
    closed: (dayEnd: string) =>
      `No mentor with a public profile has joined. They could until ${dayEnd}`,
  },
  /** Sentences, one a line. */
  seatsOpen: ({ taken, capacity, leads, peers }: CohortSeats) => [
    `${toCount(taken, 'person has', 'people have')} asked for a place.`,
    `${toCount(leads, 'mentor brings', 'mentors bring')} ${toCount(capacity, 'seat')}.`,
    ...(peers === 0
      ? []
      : [`${toCount(peers, 'more person joins', 'more people join')} among peers.`]),
  ],
  seatsPlaced: (placed: number, groups: number) =>
    `${toCount(placed, 'person', 'people')} in ${toCount(groups, 'group')}.`,
};

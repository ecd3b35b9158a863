import { getWeekCount } from '../../src/domain/schedule/week.ts';
import { fileKinds } from '../../src/records/kinds.ts';
import type { RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import { toFinding, type Finding, type Rule } from './rule.ts';

const where = fileKinds.cohort.path;

interface OrderedDays {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Whether both may be the same day. */
  readonly sameDay: 'allowed' | 'refused';
  /** Which of them a finding points at: the one that depends on the other. */
  readonly at?: 'earlier' | 'later';
  /** Undefined where the cohort does not have both. */
  readonly days: (cohort: Cohort) => readonly [earlier: string, later: string] | undefined;
}

const orderedDays: readonly OrderedDays[] = [
  {
    earlier: ['windows', 'mentors', 'opens'],
    later: ['windows', 'mentors', 'closes'],
    sameDay: 'allowed',
    days: ({ windows }) => [windows.mentors.opens, windows.mentors.closes],
  },
  {
    earlier: ['windows', 'mentees', 'opens'],
    later: ['windows', 'mentees', 'closes'],
    sameDay: 'allowed',
    days: ({ windows }) => [windows.mentees.opens, windows.mentees.closes],
  },
  {
    earlier: ['windows', 'mentors', 'closes'],
    later: ['windows', 'mentees', 'closes'],
    sameDay: 'allowed',
    days: ({ windows }) => [windows.mentors.closes, windows.mentees.closes],
  },
  {
    earlier: ['windows', 'mentees', 'closes'],
    later: ['matching'],
    sameDay: 'refused',
    days: ({ windows, matching }) => [windows.mentees.closes, matching],
  },
  {
    earlier: ['matching'],
    later: ['starts'],
    sameDay: 'allowed',
    days: ({ matching, starts }) => [matching, starts],
  },
  {
    earlier: ['starts'],
    later: ['ends'],
    sameDay: 'allowed',
    days: ({ starts, ends }) => [starts, ends],
  },
  {
    earlier: ['matching'],
    later: ['waitlist', 'until'],
    sameDay: 'allowed',
    days: ({ matching, waitlist }) => waitlist && [matching, waitlist.until],
  },
  {
    earlier: ['waitlist', 'until'],
    later: ['ends'],
    sameDay: 'allowed',
    at: 'earlier',
    days: ({ waitlist, ends }) => waitlist && [waitlist.until, ends],
  },
];

const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  title: 'Dates of a cohort contradict each other',
  level: 'problem',
  where,
  docs: 'A cohort runs in this order: mentors enroll, and their window closes no later than the one of mentees, so that mentees can rank them; after the last window closes, groups are published on the matching date; then the cohort starts, and later it ends. A window includes its last day, so the matching date comes after it. Places that fall free are offered between the matching date and the last day.',
  *run({ cohorts }, { beginAnew }) {
    for (const entry of cohorts.values()) {
      for (const ordered of orderedDays) {
        beginAnew();
        const both = ordered.days(entry.data);
        if (both === undefined) continue;
        const [first, second] = both;
        if (first < second || (ordered.sameDay === 'allowed' && first === second)) continue;
        yield toDaysFinding(entry, ordered, both);
      }
    }
  },
};

function toDaysFinding(
  entry: RecordEntry<Cohort>,
  { earlier, later, sameDay, at = 'later' }: OrderedDays,
  [first, second]: readonly [earlier: string, later: string],
): Finding {
  const [earlierKey, laterKey] = [earlier.join('.'), later.join('.')];
  const isAllowed = sameDay === 'allowed';
  const moveLater = `${laterKey} to ${isAllowed ? `${first} or later` : `a day after ${first}`}`;
  const moveEarlier = `${earlierKey} to ${isAllowed ? `${second} or earlier` : `a day before ${second}`}`;
  if (at === 'earlier') {
    return toFinding(
      entry,
      earlier,
      `${earlierKey} is ${first}, after ${laterKey}, which is ${second}.`,
      `Move ${moveEarlier}, or ${moveLater}.`,
    );
  }
  const relation =
    first === second ? `the same day as ${earlierKey}` : `before ${earlierKey}, which is ${first}`;
  return toFinding(
    entry,
    later,
    `${laterKey} is ${second}, ${relation}.`,
    `Move ${moveLater}, or ${moveEarlier}.`,
  );
}

const groupSizeOrder: Rule = {
  code: 'group-size-order',
  title: 'Group sizes contradict each other',
  level: 'problem',
  where,
  docs: 'The size aimed at lies between the smallest and the largest: `min` ≤ `target` ≤ `max`. Leads are not counted in any of them.',
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      const { min, target, max } = entry.data.groupSize;
      if (min <= target && target <= max) continue;
      yield toFinding(
        entry,
        ['groupSize'],
        `The group size aims at ${target}, with ${min} as the smallest and ${max} as the largest.`,
        'Choose min, target and max so that none is larger than the next.',
      );
    }
  },
};

const formatNotOffered: Rule = {
  code: 'format-not-offered',
  title: 'A cohort has a format that the program does not offer',
  level: 'problem',
  where,
  docs: '`content/program.yml` lists the formats of the whole programme, and the site explains those. A cohort uses some of them. Add the format to the program, or take it out of the cohort.',
  *run({ cohorts, program }) {
    if (program === undefined) return;
    for (const entry of cohorts.values()) {
      for (const [index, format] of entry.data.formats.entries()) {
        if (program.data.formats.includes(format)) continue;
        yield toFinding(
          entry,
          ['formats', index],
          `${format} is not among the formats of the program.`,
          'Add it to formats in content/program.yml, or remove it here.',
        );
      }
    }
  },
};

/** Two years: no session of a group is later than week 60. */
const mostWeeks = 104;

const cohortTooLong: Rule = {
  code: 'cohort-too-long',
  title: 'A cohort lasts for many years',
  level: 'problem',
  where,
  docs: 'The people of a cohort start and end together, in weeks or months. One that would last for more than two years usually has a slip in the year of its start or end. A programme that goes on has a cohort each season.',
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      const weeks = getWeekCount(entry.data);
      if (weeks <= mostWeeks) continue;
      yield toFinding(
        entry,
        ['ends'],
        `The cohort lasts ${weeks} weeks, from ${entry.data.starts} to ${entry.data.ends}; at most ${mostWeeks} can be.`,
        'Correct the year of starts or ends.',
      );
    }
  },
};

/** What the dates and numbers of a cohort say together. */
export const cohortRules: readonly Rule[] = [
  datesOutOfOrder,
  cohortTooLong,
  groupSizeOrder,
  formatNotOffered,
];

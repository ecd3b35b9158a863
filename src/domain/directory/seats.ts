import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { Handle, IsoDate } from '../../schemas/keys.ts';

/** How many people a mentor can take, and how many of these seats are taken. */
export interface SeatCount {
  readonly capacity: number;
  readonly taken: number;
  readonly free: number;
}

/** A mentor's seats from now on. */
export interface HeldSeats extends SeatCount {
  /** The first day after which fewer are taken; undefined where none is. */
  readonly until: IsoDate | undefined;
}

/** Seats that a mentor brings to the cohort that people can join now. */
export interface BroughtSeats {
  /** Its title, which says it in further languages too. */
  readonly cohort: Pick<Cohort, 'title' | 'translations'>;
  /** Undefined where the mentor did not enroll in it. */
  readonly seats: number | undefined;
}

/** A published grouping beside the cohort whose dates say how long its seats are taken. */
export interface PublishedGrouping {
  readonly cohort: Pick<Cohort, 'starts' | 'ends' | 'zone'>;
  readonly grouping: Pick<GroupingRecord, 'groups'>;
}

/**
 * Counts a mentor's seats from now on. A seat is taken from the publication of a group until the last
 * day of its cohort, in the cohort's zone; of cohorts that follow each other, the fullest day counts.
 */
export function countSeats(
  handle: Handle,
  capacity: number,
  published: readonly PublishedGrouping[],
  now: Temporal.Instant,
): HeldSeats {
  const held = published.filter(
    ({ cohort, grouping }) => !isOver(cohort, now) && countMembers(handle, grouping) > 0,
  );
  // On some first day, as many cohorts run at once as on any day.
  return held
    .map(({ cohort }) => countSeatsOn(handle, capacity, held, cohort.starts))
    .reduce((fullest, day) => (day.taken > fullest.taken ? day : fullest), {
      ...toSeatCount(handle, capacity, []),
      until: undefined,
    });
}

/**
 * Counts the seats that a mentor can bring to a cohort: those that published groups on the same
 * days leave free.
 */
export function countSeatsDuring(
  handle: Handle,
  capacity: number,
  published: readonly PublishedGrouping[],
  days: Pick<Cohort, 'starts' | 'ends'>,
): SeatCount {
  return toSeatCount(handle, capacity, getOverlapping(published, days));
}

/**
 * Counts the seats that a mentor who enrolled brings to a cohort: those left free on its days, up to
 * its largest group.
 */
export function countSeatsBrought(
  handle: Handle,
  capacity: number,
  published: readonly PublishedGrouping[],
  cohort: Pick<Cohort, 'starts' | 'ends' | 'groupSize'>,
): number {
  const { free } = countSeatsDuring(handle, capacity, published, cohort);
  return Math.min(cohort.groupSize.max, free);
}

function countSeatsOn(
  handle: Handle,
  capacity: number,
  published: readonly PublishedGrouping[],
  day: IsoDate,
): HeldSeats {
  const running = getOverlapping(published, { starts: day, ends: day });
  const [until] = running.map(({ cohort }) => cohort.ends).sort();
  return { ...toSeatCount(handle, capacity, running), until };
}

function getOverlapping(
  published: readonly PublishedGrouping[],
  days: Pick<Cohort, 'starts' | 'ends'>,
): PublishedGrouping[] {
  return published.filter(({ cohort }) => cohort.starts <= days.ends && days.starts <= cohort.ends);
}

function toSeatCount(
  handle: Handle,
  capacity: number,
  published: readonly PublishedGrouping[],
): SeatCount {
  const taken = published.reduce((sum, { grouping }) => sum + countMembers(handle, grouping), 0);
  return { capacity, taken, free: Math.max(0, capacity - taken) };
}

function countMembers(handle: Handle, { groups }: PublishedGrouping['grouping']): number {
  return groups
    .filter((group) => group.leads.includes(handle))
    .reduce((sum, group) => sum + group.members.length, 0);
}

function isOver({ ends, zone }: Pick<Cohort, 'ends' | 'zone'>, now: Temporal.Instant): boolean {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return Temporal.PlainDate.compare(today, Temporal.PlainDate.from(ends)) > 0;
}

import { countCohortSeats, type CohortSeats } from '../domain/directory/cohort-seats.ts';
import type { ClockChange } from '../domain/schedule/clock-change.ts';
import {
  commonZones,
  getCohortClockChanges,
  getSessionSpan,
} from '../domain/schedule/cohort-clock.ts';
import { getWindowState, type WindowState } from '../domain/schedule/enrollment-window.ts';
import { toRail, type RailStop } from '../domain/schedule/rail.ts';
import { toCohortSessions } from '../domain/schedule/scheduled-session.ts';
import { toWeeks, type Week } from '../domain/schedule/week.ts';
import type { CohortView } from './cohorts.ts';
import { getEnrollments } from './cohorts.ts';
import { getPublicMentors, type PublicMentor } from './mentors.ts';
import { getNow } from './now.ts';

/** What the page of a cohort shows beside its record. */
export interface CohortPage {
  readonly stops: readonly RailStop[];
  readonly weeks: readonly Week[];
  readonly clockChanges: readonly ClockChange[];
  readonly span: { readonly first: string; readonly last: string };
  readonly windows: Readonly<Record<'mentors' | 'mentees', WindowState>>;
  readonly seats: CohortSeats;
  /** Enrolled mentors whose profile is public, by name. */
  readonly mentors: readonly PublicMentor[];
}

/** Gets the dates, seats and mentors of a cohort. */
export async function getCohortPage({ id, data, grouping }: CohortView): Promise<CohortPage> {
  const [now, enrollments, mentors] = await Promise.all([
    getNow(),
    getEnrollments(),
    getPublicMentors(),
  ]);
  const enrolled = enrollments.get(id) ?? [];
  const leads = new Set(
    enrolled.filter(({ roles }) => roles.includes('mentor')).map(({ handle }) => handle),
  );
  const freeSeats = new Map(mentors.map((mentor) => [mentor.handle, mentor.freeSeats]));
  return {
    stops: toRail(data, grouping === undefined ? 'unpublished' : 'published', now),
    weeks: toWeeks(data, toCohortSessions(data), now),
    clockChanges: getCohortClockChanges(data, commonZones),
    span: getSessionSpan(data),
    windows: {
      mentors: getWindowState(data, 'mentors', now),
      mentees: getWindowState(data, 'mentees', now),
    },
    seats: countCohortSeats(enrolled, freeSeats, data.groupSize.max),
    mentors: mentors
      .filter(({ handle }) => leads.has(handle))
      .toSorted((one, other) => (one.nameKey < other.nameKey ? -1 : 1)),
  };
}

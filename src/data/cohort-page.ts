import type { Temporal } from 'temporal-polyfill';
import { getCalendarFiles, type CalendarFile } from '../domain/calendar/calendar-file.ts';
import { getRotationFiles } from '../domain/calendar/rotation-files.ts';
import { getDeadline, type Deadline } from '../domain/directory/deadline.ts';
import type { CohortSeats } from '../domain/directory/cohort-seats.ts';
import {
  commonZones,
  getCohortClockChanges,
  getSessionSpan,
} from '../domain/schedule/cohort-clock.ts';
import { toMentorHandles } from '../domain/enrollment/roles.ts';
import { isUnderWay } from '../domain/schedule/cohort-state.ts';
import { isDayOver } from '../domain/schedule/day-edges.ts';
import { getWindowState, type WindowState } from '../domain/schedule/enrollment-window.ts';
import { getFirstAhead } from '../domain/schedule/next-session.ts';
import { toRail, withoutNext, type RailStop } from '../domain/schedule/rail.ts';
import { toCohortSessions } from '../domain/schedule/scheduled-session.ts';
import { toWeeks, withClockChanges, type AnnouncedWeek } from '../domain/schedule/week.ts';
import { compareText } from '../domain/text-order.ts';
import type { Said } from '../domain/translation/in-language.ts';
import type { Cohort } from '../schemas/cohort.ts';
import type { Program } from '../schemas/program.ts';
import type { WaitlistRules } from '../schemas/waitlist.ts';
import { getCohortNext, getOpenSlots, type CohortNext } from './cohort-next.ts';
import { getCohortRecord } from './cohort-record.ts';
import { getCohortSeats } from './cohort-seats.ts';
import type { CohortView } from './cohorts.ts';
import { getEnrollments } from './cohorts.ts';
import { getPublicMentors, type PublicMentor } from './mentors.ts';
import { getNow } from './now.ts';
import { getProgram } from './program.ts';
import { getRotations } from './rotations.ts';

/** What the page of a cohort shows beside its record. */
export interface CohortPage {
  readonly stops: readonly RailStop[];
  readonly weeks: readonly AnnouncedWeek[];
  /** Id of the session that comes next, for everybody or in groups. */
  readonly next: string | undefined;
  readonly span: { readonly first: string; readonly last: string };
  readonly windows: Readonly<Record<'mentors' | 'mentees', WindowState>>;
  /** Of its groups once they are published; before, of those who enrolled. */
  readonly seats: CohortSeats;
  /** Enrolled mentors whose profile is public, by name. */
  readonly mentors: readonly PublicMentor[];
  readonly deadline: Deadline;
  /** The programme's goals that it serves. */
  readonly goals: readonly Said<Program['goals'][number]>[];
  /** For everybody: those of groups and of single sessions stand beside them. */
  readonly calendars: readonly CalendarFile[];
  /** What comes first while it runs. */
  readonly upcoming: CohortNext | undefined;
  /** What came of it once it is over; then there is nothing left to plan around. */
  readonly record: Awaited<ReturnType<typeof getCohortRecord>> | undefined;
  /** How places that fall free are given away, from the publication of groups to the last day of offers. */
  readonly latePlaces: WaitlistRules | undefined;
}

/**
 * Gets the dates, seats and mentors of a cohort.
 * @param view in the language of the page
 */
export async function getCohortPage(view: CohortView, language: string): Promise<CohortPage> {
  const { id, data, grouping, publication, state } = view;
  const [now, program, enrollments, mentors, rotations] = await Promise.all([
    getNow(),
    getProgram(language),
    getEnrollments(),
    getPublicMentors(),
    getRotations(),
  ]);
  const enrolled = enrollments.get(id) ?? [];
  const leads = toMentorHandles(enrolled);
  const stops = toRail(data, publication, now);
  const upcoming = isUnderWay(state) ? getCohortNext(view, stops, now) : undefined;
  return {
    stops: upcoming?.week === undefined ? stops : withoutNext(stops),
    weeks: withClockChanges(
      toWeeks(data, toCohortSessions(data), now),
      state === 'complete' ? [] : getCohortClockChanges(data, commonZones),
    ),
    next: getFirstAhead(data, getOpenSlots(view), now)?.session.id,
    span: getSessionSpan(data),
    windows: {
      mentors: getWindowState(data, 'mentors', now),
      mentees: getWindowState(data, 'mentees', now),
    },
    seats: await getCohortSeats(view),
    mentors: mentors
      .filter(({ handle }) => leads.has(handle))
      .toSorted((one, other) => compareText(one.nameKey, other.nameKey)),
    deadline: getDeadline(data, state, now),
    goals: program.goals.filter(({ id: goal }) => data.goals.includes(goal)),
    calendars: [
      ...getCalendarFiles(data, grouping),
      ...getRotationFiles(data, rotations.get(id), new Set()),
    ].filter(({ holds }) => holds !== 'group' && holds !== 'session'),
    upcoming,
    record: state === 'complete' ? await getCohortRecord(view, language) : undefined,
    latePlaces: grouping === undefined ? undefined : getRulesToday(data, now),
  };
}

/** Rules for places that fall free count until the end of their last day. */
function getRulesToday(
  { waitlist, zone }: Pick<Cohort, 'waitlist' | 'zone'>,
  now: Temporal.Instant,
): WaitlistRules | undefined {
  if (waitlist === undefined || isDayOver(waitlist.until, zone, now)) return undefined;
  return waitlist;
}

import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import type { Session, SessionAudience } from '../../schemas/session.ts';
import { toHistories, toSlotPeriods, type GroupHistory } from '../groups/group-states.ts';
import { toGroupMeetings } from '../schedule/group-meetings.ts';
import type { ScheduledSession, TimedSession } from '../schedule/scheduled-session.ts';
import { toCohortSessions, toGroupProgramme } from '../schedule/scheduled-session.ts';
import { getSessionAudience, isExpectedAt } from '../schedule/session-audience.ts';

/** A calendar that a cohort offers; `name` is its file name without `.ics`. */
export type CalendarFile =
  | {
      readonly holds: 'cohort';
      readonly name: string;
      /** Whom it is for: everybody, unless some sessions are for one side alone. */
      readonly audience: SessionAudience;
      readonly sessions: readonly ScheduledSession[];
    }
  | {
      readonly holds: 'kind';
      readonly name: string;
      readonly kind: Session['kind'];
      readonly sessions: readonly ScheduledSession[];
    }
  | {
      readonly holds: 'session';
      readonly name: string;
      readonly sessions: readonly [TimedSession];
    }
  | {
      readonly holds: 'group';
      readonly name: string;
      readonly group: GroupHistory;
      readonly sessions: readonly ScheduledSession[];
    }
  | {
      readonly holds: 'rotation';
      readonly name: string;
      /** Whose rounds these are; undefined where they are everybody's. */
      readonly person?: string | undefined;
      /** By session id: whom the person meets. */
      readonly others: Readonly<Record<string, readonly string[]>>;
      readonly sessions: readonly ScheduledSession[];
    };

/** Which version of its events a calendar holds (RFC 5545, 3.8.7.2 and 3.8.7.4). */
export interface CalendarRevision {
  /** Instant in UTC: DTSTAMP. */
  readonly stamp: string;
  /** Grows with each change: SEQUENCE. Minutes since 2020, so that no counter has to be kept. */
  readonly sequence: number;
}

/** Minutes from 1970 to 2020-01-01T00:00Z. */
const firstMinute = 26_297_280;

/** Names the file that holds one session of the whole cohort; no kind of session and no group begins like it. */
export function toSessionFileName({ id }: Pick<Session, 'id'>): string {
  return `session-${id}`;
}

/** The files of the whole cohort and of its mentors; no kind of session and no group has these names. */
const WHOLE_COHORT = 'all';
const MENTORS = 'mentors';

/**
 * Lists the calendars of a cohort: the whole, each kind of session that it has, each session for the
 * whole cohort, and each group with its own hours, unless the cohort keeps those to its members; one
 * that ended keeps its calendar, so that what was still to come is cancelled in it. Where some sessions are for one side
 * alone, the whole is that of those who look for a place, and mentors have a calendar beside that of
 * their group: what has a date and is for them.
 */
export function getCalendarFiles(
  cohort: Cohort,
  grouping: GroupingRecord | undefined,
): CalendarFile[] {
  const sessions = toCohortSessions(cohort);
  const kinds = new Set(cohort.sessions.map(({ kind }) => kind));
  const groups = cohort.publish.times === 'all' ? toHistories(grouping ?? { groups: [] }) : [];
  return [
    ...toWholeFiles(cohort, sessions),
    ...[...kinds].sort().map((kind): CalendarFile => {
      const ofKind = sessions.filter(({ session }) => session.kind === kind);
      return { holds: 'kind', name: kind, kind, sessions: ofKind };
    }),
    ...sessions
      .filter((entry) => entry.when === 'timed')
      .map((entry): CalendarFile => {
        const name = toSessionFileName(entry.session);
        return { holds: 'session', name, sessions: [entry] };
      }),
    ...groups.flatMap((group): CalendarFile[] => {
      const periods = toSlotPeriods(group.states);
      if (periods === undefined) return [];
      const own = toGroupProgramme(cohort, toGroupMeetings(cohort, periods));
      const sessionsOfMembers = own.filter(({ session }) => isExpectedAt(session, 'mentees'));
      return [{ holds: 'group', name: group.id, group, sessions: sessionsOfMembers }];
    }),
  ];
}

function toWholeFiles(cohort: Cohort, sessions: ScheduledSession[]): CalendarFile[] {
  const isShared = cohort.sessions.every((one) => getSessionAudience(one) === 'everyone');
  if (isShared) return [{ holds: 'cohort', name: WHOLE_COHORT, audience: 'everyone', sessions }];
  const ofSeekers = sessions.filter(({ session }) => isExpectedAt(session, 'mentees'));
  const ofMentors = sessions.filter(
    ({ when, session }) => when === 'timed' && isExpectedAt(session, 'mentors'),
  );
  return [
    { holds: 'cohort', name: WHOLE_COHORT, audience: 'mentees', sessions: ofSeekers },
    { holds: 'cohort', name: MENTORS, audience: 'mentors', sessions: ofMentors },
  ];
}

/**
 * Builds the UID of a session in a calendar: the same at every build and in every file that holds
 * it, so that a calendar updates the event instead of adding a second one.
 */
export function toEventUid(
  host: string,
  cohortId: string,
  session: Session,
  group: { readonly id: string } | undefined,
  person?: string,
): string {
  const parts = [cohortId, session.id];
  if (session.kind === 'group' && group !== undefined) parts.push(group.id);
  if (person !== undefined) parts.push(`with-${person}`);
  return `${parts.join('.')}@${host}`;
}

/**
 * Gives the revision of a cohort's calendars: when its dates or groups last changed, else the day it
 * was announced. Fixed, so that the bytes are.
 * @param changed instant in UTC
 * @param repaired day of the last repair of its groups, for where the instant is not known
 */
export function toRevision(
  { windows }: Pick<Cohort, 'windows'>,
  changed: string | undefined,
  repaired?: IsoDate,
): CalendarRevision {
  const first = windows.mentors.opens < windows.mentees.opens ? windows.mentors : windows.mentees;
  const stamp = changed ?? `${repaired ?? first.opens}T00:00:00Z`;
  const { epochMilliseconds } = Temporal.Instant.from(stamp);
  return { stamp, sequence: Math.max(0, Math.floor(epochMilliseconds / 60_000) - firstMinute) };
}

import type { Cohort } from '../../schemas/cohort.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { Session, SessionAudience } from '../../schemas/session.ts';
import {
  toHistories,
  toRetiredHistories,
  toSlotPeriods,
  type GroupHistory,
} from '../groups/group-states.ts';
import { isLedFormat } from '../matching/leading.ts';
import { compareText } from '../text-order.ts';
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
      /** Whom it is for: everybody in the group, unless some sessions are for one side alone. */
      readonly audience: SessionAudience;
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

/** Names the file that holds one session of the whole cohort; no kind of session and no group begins like it. */
export function toSessionFileName({ id }: Pick<Session, 'id'>): string {
  return `session-${id}`;
}

/** Names the file of those who lead a group; no kind of session and no group begins like it. */
function toLeadsFileName({ id }: { readonly id: string }): string {
  return `leads-${id}`;
}

/** The files of the whole cohort and of its mentors; no kind of session and no group has these names. */
const WHOLE_COHORT = 'all';
const MENTORS = 'mentors';

/**
 * Lists the calendars of a cohort: the whole, each kind of session that it has, each session for the
 * whole cohort, and each group with its own hours, unless the cohort keeps those to its members; one
 * that ended or was given up before it met keeps its calendar, so that what was still to come is cancelled
 * in it. Where some sessions are for one side alone, the whole is that of those who look for a place, mentors have a calendar of
 * what has a date and is for them, and those who lead a group have one with its meetings too.
 */
export function getCalendarFiles(
  cohort: Cohort,
  grouping: GroupingRecord | undefined,
): CalendarFile[] {
  const sessions = toCohortSessions(cohort);
  const kinds = new Set(cohort.sessions.map(({ kind }) => kind));
  const groups = cohort.publish.times === 'all' ? listEver(grouping) : [];
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
      return toGroupFiles(cohort, group, toGroupMeetings(cohort, periods));
    }),
  ];
}

/** Lists the groups that are, those that ended and those that were given up before they met, by id. */
function listEver(grouping: GroupingRecord | undefined): GroupHistory[] {
  if (grouping === undefined) return [];
  const all = [...toHistories(grouping), ...toRetiredHistories(grouping)];
  return all.sort((one, other) => compareText(one.id, other.id));
}

function toGroupFiles(
  cohort: Cohort,
  group: GroupHistory,
  meetings: readonly TimedSession[],
): CalendarFile[] {
  const sessions = toGroupProgramme(cohort, meetings);
  const shared = { holds: 'group', group } as const;
  if (isForAll(cohort)) return [{ ...shared, name: group.id, audience: 'everyone', sessions }];
  const ofMembers: CalendarFile = {
    ...shared,
    name: group.id,
    audience: 'mentees',
    sessions: sessions.filter(({ session }) => isExpectedAt(session, 'mentees')),
  };
  if (!isLedFormat(group.format)) return [ofMembers];
  const ofLeads: CalendarFile = {
    ...shared,
    name: toLeadsFileName(group),
    audience: 'mentors',
    sessions: sessions.filter(({ session }) => isExpectedAt(session, 'mentors')),
  };
  return [ofMembers, ofLeads];
}

/** Tells whether no session of a cohort is for one side alone. */
function isForAll({ sessions }: Pick<Cohort, 'sessions'>): boolean {
  return sessions.every((one) => getSessionAudience(one) === 'everyone');
}

function toWholeFiles(cohort: Cohort, sessions: ScheduledSession[]): CalendarFile[] {
  if (isForAll(cohort))
    return [{ holds: 'cohort', name: WHOLE_COHORT, audience: 'everyone', sessions }];
  const ofSeekers = sessions.filter(({ session }) => isExpectedAt(session, 'mentees'));
  const ofMentors = sessions.filter(
    ({ when, session }) => when === 'timed' && isExpectedAt(session, 'mentors'),
  );
  const files: CalendarFile[] = [
    { holds: 'cohort', name: WHOLE_COHORT, audience: 'mentees', sessions: ofSeekers },
    { holds: 'cohort', name: MENTORS, audience: 'mentors', sessions: ofMentors },
  ];
  // A calendar without an event is none.
  return files.filter(({ sessions: { length } }) => length > 0);
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

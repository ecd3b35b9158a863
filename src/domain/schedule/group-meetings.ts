import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import { compareSessions, toGroupSessions, type TimedSession } from './scheduled-session.ts';

/** When a group met or meets over some time; open at either end where nothing is given. */
export interface SlotPeriod {
  readonly since?: IsoDate | undefined;
  /** First day on which that was so no more. */
  readonly until?: IsoDate | undefined;
  readonly slot: Slot;
}

/**
 * Lists the meetings of a group that met at several times one after the other, in order. Each session is
 * held once, at the first time that was in force on its day; one that fell between two times, or after
 * the group's end, is cancelled at the hour at which it would have been. Sessions before a group was
 * formed are none of its own.
 * @param periods the oldest first
 */
export function toGroupMeetings(
  cohort: Pick<Cohort, 'sessions' | 'starts' | 'zone'>,
  periods: readonly SlotPeriod[],
): TimedSession[] {
  const timed = periods.map((period) => ({
    period,
    sessions: new Map(
      toGroupSessions(cohort, period.slot).map((entry) => [entry.session.id, entry]),
    ),
  }));
  const meetings = cohort.sessions.flatMap((session): TimedSession[] => {
    if (session.kind !== 'group') return [];
    const ways = timed.flatMap(({ period, sessions }) => {
      const entry = sessions.get(session.id);
      return entry === undefined ? [] : [{ period, entry }];
    });
    const held = ways.find(({ period, entry }) => isInForce(period, entry.date));
    if (held !== undefined) return [held.entry];
    const planned = ways.findLast(({ period: { since = '', until }, entry }) => {
      return entry.date >= since && until !== undefined && entry.date >= until;
    });
    return planned === undefined ? [] : [{ ...planned.entry, isCancelled: true }];
  });
  return meetings.sort(compareSessions);
}

function isInForce({ since = '', until }: SlotPeriod, date: IsoDate): boolean {
  return since <= date && (until === undefined || date < until);
}

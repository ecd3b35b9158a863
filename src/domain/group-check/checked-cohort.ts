import type { Cohort } from '../../schemas/cohort.ts';
import type { Override } from '../../schemas/override.ts';
import type { Session } from '../../schemas/session.ts';
import type { CheckedCohort, CheckedSession } from './check-file.ts';

/**
 * Picks what checking uses of a cohort. The time of a person's group stays out where only members may
 * know it.
 * @param toLabel how somebody is named in a decision
 * @param isHost tells who is named as a host
 */
export function toCheckedCohort(
  id: string,
  cohort: Cohort,
  toLabel: (handle: string) => string,
  isHost: (handle: string) => boolean,
): CheckedCohort {
  const { formats, zone, matching, starts, ends, draw, agreement } = cohort;
  const { groupSize, requirements, preferences, fitFloor, waitlist, rotation } = cohort;
  return {
    ...{ id, formats, zone, matching, starts, ends, draw, agreement },
    ...{ groupSize, requirements, preferences, fitFloor },
    ...(waitlist === undefined ? {} : { waitlist }),
    ...(rotation === undefined ? {} : { rotation }),
    overrides: cohort.overrides
      .filter(({ kind }) => kind !== 'slot' || cohort.publish.times === 'all')
      .map((one) => toLabeled(one, toLabel)),
    sessions: cohort.sessions.map((session) => toCheckedSession(session, isHost)),
  };
}

/** Fills in what checking does not use, so that a cohort can be read as any other. */
export function fromCheckedCohort(cohort: CheckedCohort): Cohort {
  return {
    ...cohort,
    title: '',
    summary: '',
    windows: {
      mentors: { opens: cohort.starts, closes: cohort.starts },
      mentees: { opens: cohort.starts, closes: cohort.starts },
    },
    sessions: cohort.sessions.map((session): Session => ({ title: '', resources: [], ...session })),
    publish: { names: 'names', times: 'all' },
    recipients: [],
    checkIns: [],
    outcomes: [],
    goals: [],
  };
}

function toCheckedSession(session: Session, isHost: (handle: string) => boolean): CheckedSession {
  const { id, durationMinutes } = session;
  const hosts = session.hosts.filter(isHost);
  if (session.kind === 'group') {
    return { kind: session.kind, id, durationMinutes, hosts, week: session.week };
  }
  const { kind, date, start, audience } = session;
  const shared = { kind, id, durationMinutes, hosts, date, start };
  return audience === undefined ? shared : { ...shared, audience };
}

/** Notes decide nothing and may name people. */
function toLabeled(override: Override, toLabel: (handle: string) => string): Override {
  switch (override.kind) {
    case 'pin':
      return { kind: 'pin', person: toLabel(override.person), to: toLabel(override.to) };
    case 'close':
      return { kind: 'close', lead: toLabel(override.lead) };
    case 'hold':
      return { kind: 'hold', lead: toLabel(override.lead), seats: override.seats };
    case 'slot': {
      const { kind, person, weekday, start } = override;
      return { kind, person: toLabel(person), weekday, start };
    }
  }
}

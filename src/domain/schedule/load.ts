import type { Cohort } from '../../schemas/cohort.ts';
import type { SessionAudience } from '../../schemas/session.ts';
import { getMeetingKind, type MeetingKind } from '../groups/who-meets.ts';
import { getSessionAudience } from './session-audience.ts';

/** Some sessions: how many, and how long they are together, in minutes. */
export interface Load {
  readonly count: number;
  readonly minutes: number;
}

const none: Load = { count: 0, minutes: 0 };

/** How much a cohort asks for. */
export interface CohortLoad {
  /** Meetings without a date: of the group that one keeps, or of the people of a round. */
  readonly own: Readonly<Record<MeetingKind, Load>>;
  /** Beside them, by whom they are for. */
  readonly open: Readonly<Record<SessionAudience, Load>>;
}

/** Adds up the meetings of a cohort that take place, and their lengths. */
export function getCohortLoad(
  cohort: Pick<Cohort, 'sessions' | 'formats' | 'rotation'>,
): CohortLoad {
  const sessions = cohort.sessions.filter(({ cancelled }) => cancelled !== true);
  const open = sessions.filter(({ kind }) => kind !== 'group');
  const toOpenLoad = (audience: SessionAudience) =>
    toLoad(open.filter((session) => getSessionAudience(session) === audience));
  return {
    own: {
      group: none,
      round: none,
      [getMeetingKind(cohort)]: toLoad(sessions.filter(({ kind }) => kind === 'group')),
    },
    open: {
      everyone: toOpenLoad('everyone'),
      mentors: toOpenLoad('mentors'),
      mentees: toOpenLoad('mentees'),
    },
  };
}

function toLoad(sessions: Cohort['sessions']): Load {
  const minutes = sessions.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
  return { count: sessions.length, minutes };
}

import type { Cohort } from '../../schemas/cohort.ts';

/** How much a cohort asks for. */
export interface CohortLoad {
  readonly groupMeetings: number;
  readonly groupMinutes: number;
  /** Sessions that everybody is invited to. */
  readonly openSessions: number;
  readonly openMinutes: number;
}

/** Adds up the meetings of a cohort and their lengths. */
export function getCohortLoad({ sessions }: Pick<Cohort, 'sessions'>): CohortLoad {
  const own = sessions.filter(({ kind }) => kind === 'group');
  const open = sessions.filter(({ kind }) => kind !== 'group');
  const addUp = (list: Cohort['sessions']) =>
    list.reduce((minutes, { durationMinutes }) => minutes + durationMinutes, 0);
  return {
    groupMeetings: own.length,
    groupMinutes: addUp(own),
    openSessions: open.length,
    openMinutes: addUp(open),
  };
}

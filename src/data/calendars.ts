import { getCalendarFiles, type CalendarFile } from '../domain/calendar/calendar-file.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { getCohorts } from './cohorts.ts';
import { getPeople } from './people.ts';
import { getProgram } from './program.ts';

/** What one calendar is written from. */
export interface CalendarProps extends Record<string, unknown> {
  readonly cohortId: string;
  readonly cohort: Cohort;
  readonly programName: string;
  readonly file: CalendarFile;
  /** Names of the people who run sessions, by handle. */
  readonly hostNames: Readonly<Record<string, string>>;
}

/** Gets every calendar of every cohort, with the path under which it is served. */
export async function getCalendarPaths() {
  const [cohorts, personOf, { name: programName }] = await Promise.all([
    getCohorts(),
    getPeople(),
    getProgram(),
  ]);
  return cohorts.flatMap(({ id, data, grouping }) => {
    const hosts = data.sessions.flatMap((session) => session.hosts);
    const hostNames = Object.fromEntries(hosts.map((handle) => [handle, personOf(handle).name]));
    return getCalendarFiles(data, grouping).map((file) => ({
      params: { cohort: id, name: file.name },
      props: { cohortId: id, cohort: data, programName, file, hostNames } satisfies CalendarProps,
    }));
  });
}

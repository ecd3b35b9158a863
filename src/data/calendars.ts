import { toCalendarHost } from '../domain/calendar/calendar-host.ts';
import { getCalendarFiles, type CalendarFile } from '../domain/calendar/calendar-file.ts';
import { getRotationFiles, listNamed } from '../domain/calendar/rotation-files.ts';
import type { CalendarRevision } from '../domain/calendar/revision.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { getCalendarRevision } from './calendar-revision.ts';
import { getCohorts, getEnrollments } from './cohorts.ts';
import { getPeople } from './people.ts';
import { getProgram } from './program.ts';
import { getRotations } from './rotations.ts';

/** What one calendar is written from. */
export interface CalendarProps extends Record<string, unknown> {
  readonly cohortId: string;
  readonly cohort: Cohort;
  readonly programName: string;
  readonly calendarHost: string;
  readonly file: CalendarFile;
  readonly revision: CalendarRevision;
  /** Names of the people who run sessions or meet in a rotation, by handle. */
  readonly hostNames: Readonly<Record<string, string>>;
}

/** Gets every calendar of every cohort, with the path under which it is served. */
export async function getCalendarPaths() {
  const [cohorts, personOf, program, rotations, enrollments] = await Promise.all([
    getCohorts(),
    getPeople(),
    getProgram(),
    getRotations(),
    getEnrollments(),
  ]);
  return cohorts.flatMap((view) => {
    const { id, data, grouping } = view;
    const revision = getCalendarRevision(view);
    const hosts = data.sessions.flatMap((session) => session.hosts);
    const staying = new Set((enrollments.get(id) ?? []).map(({ handle }) => handle));
    const ofRotation = getRotationFiles(data, rotations.get(id), staying);
    const named = [...hosts, ...listNamed(ofRotation)];
    const hostNames = Object.fromEntries(named.map((handle) => [handle, personOf(handle).name]));
    return [...getCalendarFiles(data, grouping), ...ofRotation].map((file) => ({
      params: { cohort: id, name: file.name },
      props: {
        cohortId: id,
        cohort: data,
        programName: program.name,
        calendarHost: toCalendarHost(program),
        file,
        revision,
        hostNames,
      } satisfies CalendarProps,
    }));
  });
}

import { toCalendarHost } from '../domain/calendar/calendar-host.ts';
import { getCalendarFiles, type CalendarFile } from '../domain/calendar/calendar-file.ts';
import { getCalendarLanguages, toCalendarName } from '../domain/calendar/calendar-languages.ts';
import { getRotationFiles, listNamed } from '../domain/calendar/rotation-files.ts';
import type { CalendarRevision } from '../domain/calendar/revision.ts';
import { toHistories } from '../domain/groups/group-states.ts';
import { toLeadName } from '../domain/groups/lead-name.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { getCalendarRevision } from './calendar-revision.ts';
import { getCohorts, getEnrollments } from './cohorts.ts';
import { findForReader, getLibrary } from './library.ts';
import { getNow } from './now.ts';
import { getPeople } from './people.ts';
import { getProgram } from './program.ts';
import { getRotations } from './rotations.ts';

/** What one calendar is written from. */
export interface CalendarProps extends Record<string, unknown> {
  readonly cohortId: string;
  readonly cohort: Cohort;
  readonly programName: string;
  readonly calendarHost: string;
  /** In which its words are, and the pages that it leads to. */
  readonly language: string;
  readonly file: CalendarFile;
  readonly revision: CalendarRevision;
  /** Names of the people who run sessions, lead groups or meet in a rotation, by handle. */
  readonly hostNames: Readonly<Record<string, string>>;
  /** Titles of what is read before sessions, by slug. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Gets every calendar of every cohort in each of its languages, with the path under which it is served. */
export async function getCalendarPaths() {
  const { locales } = await getProgram();
  return (await Promise.all(locales.map(getPathsIn))).flat();
}

async function getPathsIn(language: string) {
  const [cohorts, now, personOf, program, rotations, enrollments, library] = await Promise.all([
    getCohorts(language),
    getNow(),
    getPeople(),
    getProgram(),
    getRotations(),
    getEnrollments(),
    getLibrary(),
  ]);
  const { locales } = program;
  return cohorts.flatMap((view) => {
    const { id, data, grouping } = view;
    if (!getCalendarLanguages(data, locales, now).includes(language)) return [];
    const revision = getCalendarRevision(view);
    const hosts = data.sessions.flatMap((session) => session.hosts);
    const staying = new Set((enrollments.get(id) ?? []).map(({ handle }) => handle));
    const ofRotation = getRotationFiles(data, rotations.get(id), staying);
    const histories = grouping === undefined ? [] : toHistories(grouping);
    const leads = histories.flatMap(({ states }) => states.flatMap((state) => state.leads));
    const named = [...hosts, ...listNamed(ofRotation)];
    const { names: style } = data.publish;
    const hostNames = Object.fromEntries([
      ...leads.map((handle) => [handle, toLeadName(personOf(handle), style)] as const),
      ...named.map((handle) => [handle, personOf(handle).name] as const),
    ]);
    const read = data.sessions.flatMap(({ resources }) => resources);
    const titles = Object.fromEntries(
      read.map((slug) => [slug, findForReader(library, slug, language)?.resource.title ?? slug]),
    );
    return [...getCalendarFiles(data, grouping), ...ofRotation].map((file) => ({
      params: { cohort: id, name: toCalendarName(file.name, language, locales[0]) },
      props: {
        cohortId: id,
        cohort: data,
        programName: program.name,
        calendarHost: toCalendarHost(program),
        language,
        file,
        revision,
        hostNames,
        titles,
      } satisfies CalendarProps,
    }));
  });
}

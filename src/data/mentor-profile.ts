import { toDay } from '../domain/time/calendar-days.ts';
import type { GroupRecord } from '../schemas/grouping.ts';
import { getCohorts, type CohortView } from './cohorts.ts';
import { getListedMentors } from './mentors.ts';
import { getNow } from './now.ts';
import { oncePerLanguage } from './once-per-build.ts';
import { getOpenCohort } from './open-cohort.ts';
import { getProgram } from './program.ts';
import { getTopicNames } from './topics.ts';

/** A group that a mentor leads or led. */
export interface LedGroup {
  readonly cohort: CohortView;
  readonly group: GroupRecord;
}

/** Gets what the pages of profiles share: the cohort to join, and all groups by lead. */
export const getProfileContext = oncePerLanguage(async (language) => {
  const [now, program, topicOf, cohorts, openCohort, mentors] = await Promise.all([
    getNow(),
    getProgram(language),
    getTopicNames(language),
    getCohorts(language),
    getOpenCohort(language),
    getListedMentors(),
  ]);
  const listed = new Set<string>(
    mentors.current.flatMap(({ data }) => [...data.languages, ...data.formats]),
  );
  const led = toLedGroups(cohorts);
  return {
    program,
    today: toDay(now),
    openCohort,
    topicOf,
    hasList: (word: string) => listed.has(word),
    groupsOf: (handle: string): readonly LedGroup[] => led.get(handle) ?? [],
  };
});

function toLedGroups(cohorts: readonly CohortView[]): ReadonlyMap<string, readonly LedGroup[]> {
  const led = new Map<string, LedGroup[]>();
  for (const cohort of cohorts) {
    for (const group of cohort.grouping?.groups ?? []) {
      for (const handle of new Set(group.leads)) {
        const groups = led.get(handle) ?? [];
        led.set(handle, [...groups, { cohort, group }]);
      }
    }
  }
  return led;
}

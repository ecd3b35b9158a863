import { getFeaturedCohort } from '../domain/directory/featured-cohort.ts';
import type { GroupRecord } from '../schemas/grouping.ts';
import { getCohorts, getEnrollments, type CohortView } from './cohorts.ts';
import { getListedMentors } from './mentors.ts';
import { getProgram } from './program.ts';
import { getTopics } from './topics.ts';

/** A group that a mentor leads or led. */
export interface LedGroup {
  readonly cohort: CohortView;
  readonly group: GroupRecord;
}

/** Gets what the pages of profiles share: the cohort to join, its mentors, and all groups by lead. */
export async function getProfileContext() {
  const [program, topics, cohorts, enrollments, mentors] = await Promise.all([
    getProgram(),
    getTopics(),
    getCohorts(),
    getEnrollments(),
    getListedMentors(),
  ]);
  const listed = new Set<string>(
    mentors.current.flatMap(({ data }) => [...data.languages, ...data.formats]),
  );
  const featured = getFeaturedCohort(cohorts);
  const open = featured?.state === 'open' ? featured : undefined;
  const leads = (enrollments.get(open?.id ?? '') ?? [])
    .filter(({ roles }) => roles.includes('mentor'))
    .map(({ handle }) => handle);
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return {
    program,
    openCohort: open === undefined ? undefined : { id: open.id, title: open.data.title },
    isLeadInOpenCohort: (handle: string) => leads.includes(handle),
    topicLabel: (id: string) => labels.get(id) ?? id,
    hasList: (word: string) => listed.has(word),
    groupsOf: (handle: string): LedGroup[] =>
      cohorts.flatMap((cohort) =>
        (cohort.grouping?.groups ?? [])
          .filter((group) => group.leads.includes(handle))
          .map((group) => ({ cohort, group })),
      ),
  };
}

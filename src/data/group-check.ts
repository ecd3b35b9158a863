import { getCollection } from 'astro:content';
import type { Temporal } from 'temporal-polyfill';
import type { GroupCheckFile, RotationCheckFile } from '../domain/group-check/check-file.ts';
import { toRotationCheckFile } from '../domain/group-check/check-rotation.ts';
import { toCheckFile } from '../domain/group-check/to-check-file.ts';
import type { CohortFacts, PublishedCohort } from '../domain/matching/facts.ts';
import { toDayStart } from '../domain/schedule/day-edges.ts';
import type { Enrollment } from '../schemas/enrollment.ts';
import { getCohorts, type CohortView } from './cohorts.ts';
import { getPublicMentors } from './mentors.ts';
import { getNow } from './now.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getProgram } from './program.ts';
import { getRotations } from './rotations.ts';

/** What one cohort's file of records to check holds. */
export interface CheckFileProps extends Record<string, unknown> {
  readonly file: GroupCheckFile | RotationCheckFile;
}

/** Gets what the page of each cohort's published groups checks them with. */
export async function getGroupCheckPaths() {
  const [cohorts, now, program, mentors] = await Promise.all([
    getCohorts(),
    getNow(),
    getProgram(),
    getPublicMentors(),
  ]);
  const profiles = new Set(mentors.map(({ handle }) => handle));
  const visibility = program.repository.visibility ?? 'public';
  const files = cohorts.map(async (view) => {
    if (view.published === undefined) return [];
    const stage = toStage(view, now);
    const rules = { stage, visibility, profiles };
    const file = toCheckFile(await getFacts(view), view.published, rules);
    return [{ params: { cohort: view.id }, props: { file } satisfies CheckFileProps }];
  });
  return (await Promise.all(files)).flat();
}

/** Gets the same of rotations, where cohorts show more than counts. */
export async function getRotationCheckPaths() {
  const [cohorts, rotations, mentors] = await Promise.all([
    getCohorts(),
    getRotations(),
    getPublicMentors(),
  ]);
  const profiles = new Set(mentors.map(({ handle }) => handle));
  const files = cohorts.map(async (view) => {
    const rotation = rotations.get(view.id);
    if (rotation === undefined) return [];
    const file = toRotationCheckFile(await getFacts(view), rotation, profiles);
    if (file === undefined) return [];
    return [{ params: { cohort: view.id }, props: { file } satisfies CheckFileProps }];
  });
  return (await Promise.all(files)).flat();
}

/** Gets the public records of a cohort as verifying reads them, withdrawn enrollments included. */
async function getFacts({ id, data }: CohortView): Promise<CohortFacts> {
  const [cohorts, enrollments, mentors] = await Promise.all([
    getCohorts(),
    getAllEnrollments(),
    getCollection('mentors'),
  ]);
  const getEnrolled = (cohort: string) => enrollments.get(cohort) ?? new Map<string, Enrollment>();
  return {
    id,
    cohort: data,
    enrollments: getEnrolled(id),
    mentors: new Map(mentors.map(({ id: handle, data: mentor }) => [handle, mentor])),
    others: cohorts.flatMap((other): PublishedCohort[] =>
      other.published === undefined || other.id === id
        ? []
        : [
            {
              id: other.id,
              cohort: other.data,
              enrollments: getEnrolled(other.id),
              grouping: other.published,
            },
          ],
    ),
  };
}

const getAllEnrollments = oncePerBuild(
  async (): Promise<ReadonlyMap<string, ReadonlyMap<string, Enrollment>>> => {
    const byCohort = new Map<string, Map<string, Enrollment>>();
    for (const { id, data } of await getCollection('enrollments')) {
      const cohort = id.split('/')[0] ?? id;
      const enrolled = byCohort.get(cohort) ?? new Map<string, Enrollment>();
      byCohort.set(cohort, enrolled.set(data.handle, data));
    }
    return byCohort;
  },
);

function toStage(
  { data: { starts, zone } }: CohortView,
  now: Temporal.Instant,
): GroupCheckFile['stage'] {
  const start = toDayStart(starts, zone);
  return now.epochMilliseconds < start.epochMilliseconds ? 'before-start' : 'started';
}

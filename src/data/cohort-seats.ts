import { countCohortSeats, type CohortSeats } from '../domain/directory/cohort-seats.ts';
import { countSeatsDuring, type PublishedGrouping } from '../domain/directory/seats.ts';
import { getCohorts, getEnrollments, type CohortView } from './cohorts.ts';
import { getPublicMentors } from './mentors.ts';

/** Counts who has enrolled in a cohort against the seats that its mentors can bring to it. */
export async function getCohortSeats({ id, data }: CohortView): Promise<CohortSeats> {
  const [cohorts, enrollments, mentors] = await Promise.all([
    getCohorts(),
    getEnrollments(),
    getPublicMentors(),
  ]);
  const others = cohorts.flatMap((cohort): PublishedGrouping[] =>
    cohort.id === id || cohort.grouping === undefined
      ? []
      : [{ cohort: cohort.data, grouping: cohort.grouping }],
  );
  const freeSeats = new Map(
    mentors.map(({ handle, data: { capacity } }) => [
      handle,
      countSeatsDuring(handle, capacity, others, data).free,
    ]),
  );
  return countCohortSeats(enrollments.get(id) ?? [], freeSeats, data.groupSize.max);
}

import {
  countCohortSeats,
  countGroupedSeats,
  type CohortSeats,
} from '../domain/directory/cohort-seats.ts';
import { countSeatsDuring } from '../domain/directory/seats.ts';
import { getCohorts, getEnrollments, toPublishedGroupings, type CohortView } from './cohorts.ts';
import { getGroupViews } from './groupings.ts';
import { getPublicMentors } from './mentors.ts';

/** Counts the seats of a cohort: of its groups once they are published; before, of those who enrolled. */
export async function getCohortSeats(view: CohortView): Promise<CohortSeats> {
  return view.grouping === undefined ? getEnrolledSeats(view) : getGroupedSeats(view);
}

async function getGroupedSeats(view: CohortView): Promise<CohortSeats> {
  const groups = await getGroupViews(view);
  return countGroupedSeats(
    groups.map(({ group, leads, capacity }) => ({
      leads: leads.length,
      members: group.members.length,
      capacity,
    })),
  );
}

async function getEnrolledSeats({ id, data }: CohortView): Promise<CohortSeats> {
  const [cohorts, enrollments, mentors] = await Promise.all([
    getCohorts(),
    getEnrollments(),
    getPublicMentors(),
  ]);
  const others = toPublishedGroupings(cohorts);
  const freeSeats = new Map(
    mentors.map(({ handle, data: { capacity } }) => [
      handle,
      countSeatsDuring(handle, capacity, others, data).free,
    ]),
  );
  return countCohortSeats(enrollments.get(id) ?? [], freeSeats, data.groupSize.max);
}

import { getFeaturedCohort } from '../domain/directory/featured-cohort.ts';
import { countSeatsBrought, type BroughtSeats } from '../domain/directory/seats.ts';
import { toMentorHandles } from '../domain/enrollment/roles.ts';
import { getCohorts, getEnrollments, toPublishedGroupings } from './cohorts.ts';
import { oncePerLanguage } from './once-per-build.ts';

/** Gets the cohort that people can join now, and what each mentor brings who enrolled in it. */
export const getOpenCohort = oncePerLanguage(async (language) => {
  const [cohorts, enrollments] = await Promise.all([getCohorts(language), getEnrollments()]);
  const open = getFeaturedCohort(cohorts);
  if (open?.state !== 'open') return undefined;
  const { id, data } = open;
  const published = toPublishedGroupings(cohorts);
  const leads = toMentorHandles(enrollments.get(id) ?? []);
  return {
    id,
    title: data.title,
    getBrought: (handle: string, capacity: number): BroughtSeats => ({
      cohort: data,
      seats: leads.has(handle) ? countSeatsBrought(handle, capacity, published, data) : undefined,
    }),
  };
});

import type { Temporal } from 'temporal-polyfill';
import { countCohortSeats, type CohortSeats } from '../../src/domain/directory/cohort-seats.ts';
import { countSeatsDuring, type PublishedGrouping } from '../../src/domain/directory/seats.ts';
import { getWindowState, type WindowName } from '../../src/domain/schedule/enrollment-window.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { EnrollmentChange, TouchedFile, WindowFact } from './facts.ts';

/** Gathers what one touched enrollment was, would be, and meets: windows and seats of its cohort. */
export function toEnrollmentChange(
  { path, cohort = '', handle = '' }: TouchedFile,
  { before, after, now }: { before: Programme; after: Programme; now: Temporal.Instant },
): EnrollmentChange {
  const record = before.cohorts.get(cohort)?.data;
  return {
    file: path,
    cohort,
    cohortTitle: record?.title ?? cohort,
    before: before.enrollments.get(cohort)?.get(handle)?.data,
    after: after.enrollments.get(cohort)?.get(handle)?.data,
    windows:
      record === undefined
        ? undefined
        : {
            mentors: toWindowFact(record, 'mentors', now),
            mentees: toWindowFact(record, 'mentees', now),
          },
    seats: record === undefined ? undefined : countSeats(after, cohort, record),
  };
}

function toWindowFact(cohort: Cohort, name: WindowName, now: Temporal.Instant): WindowFact {
  return { state: getWindowState(cohort, name, now), ...cohort.windows[name] };
}

function countSeats(programme: Programme, id: string, cohort: Cohort): CohortSeats {
  const others = [...programme.groupings].flatMap(([other, grouping]): PublishedGrouping[] => {
    const record = programme.cohorts.get(other);
    if (other === id || record === undefined) return [];
    return [{ cohort: record.data, grouping: grouping.data }];
  });
  const free = new Map(
    [...programme.mentors.values()].map(({ id: handle, data }) => [
      handle,
      countSeatsDuring(handle, data.capacity, others, cohort).free,
    ]),
  );
  const people = [...(programme.enrollments.get(id)?.values() ?? [])].map(({ data }) => data);
  return countCohortSeats(people, free, cohort.groupSize.max);
}

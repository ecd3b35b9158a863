import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { CohortFacts, PublishedCohort } from '../matching/facts.ts';
import type {
  CheckedMentor,
  CheckedOther,
  CheckedPerson,
  GroupCheckFile,
  RotationCheckFile,
} from './check-file.ts';
import { fromCheckedCohort } from './checked-cohort.ts';

/** Reads a check file as the records that verifying asks for; what is left out of it is empty. */
export function readCheckFile(file: GroupCheckFile): {
  readonly facts: CohortFacts;
  readonly grouping: GroupingRecord;
} {
  const { cohort, mentors, others, grouping } = file;
  return {
    facts: {
      ...readCheckedCohort(file),
      mentors: new Map(
        Object.entries(mentors).map(([handle, one]) => [handle, toMentor(one, cohort.starts)]),
      ),
      others: others.map((other) => toPublished(other, grouping)),
    },
    grouping,
  };
}

/** Reads the cohort and the people of a check file. */
export function readCheckedCohort({
  cohort,
  people,
}: Pick<RotationCheckFile, 'cohort' | 'people'>): CohortFacts {
  return {
    id: cohort.id,
    cohort: fromCheckedCohort(cohort),
    enrollments: new Map(
      Object.entries(people).map(([handle, person]) => [handle, toEnrollment(handle, person)]),
    ),
    mentors: new Map(),
    others: [],
  };
}

function toEnrollment(handle: string, person: CheckedPerson): Enrollment {
  return {
    handle,
    name: '',
    topics: [],
    offers: [],
    goalTopics: [],
    languages: [],
    ...person,
  };
}

/** A profile that is public has its mentor's consent. */
function toMentor(mentor: CheckedMentor, consent: string): Mentor {
  return { ...mentor, name: '', headline: '', languages: [], links: [], consent };
}

function toPublished({ cohort, groups }: CheckedOther, own: GroupingRecord): PublishedCohort {
  return {
    id: cohort.id,
    cohort: fromCheckedCohort(cohort),
    enrollments: new Map(),
    grouping: {
      ...own,
      cohort: cohort.id,
      groups: groups.map((group, index) => ({
        ...group,
        id: String(index),
        name: String(index),
        reasons: [],
      })),
      ended: undefined,
      changes: undefined,
    },
  };
}

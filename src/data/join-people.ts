import { countSeatsBrought } from '../domain/directory/seats.ts';
import type { CohortPeople } from '../domain/enrollment/join-hints.ts';
import type { JoinPeople } from '../domain/enrollment/join-people.ts';
import { toMemberNames } from '../domain/groups/member-names.ts';
import { compareText } from '../domain/text-order.ts';
import type { Enrollment } from '../schemas/enrollment.ts';
import { getCohorts, getEnrollments, toPublishedGroupings, type CohortView } from './cohorts.ts';
import { getPublicMentors, type PublicMentor } from './mentors.ts';

/** Gets what somebody who joins a cohort can be told about those who are enrolled in it. */
export async function getJoinPeople(view: CohortView): Promise<JoinPeople> {
  const { id, data } = view;
  const [enrollments, mentors] = await Promise.all([getEnrollments(), getRankable(view)]);
  const enrolled = enrollments.get(id) ?? [];
  const names = enrolled.flatMap(({ handle, name }) =>
    toMemberNames([name], data.publish.names).map((shown) => [handle, shown] as const),
  );
  return {
    mentors: mentors.map(({ handle, data: { name }, seats }) => ({ handle, name, seats })),
    enrolled: enrolled.map(({ handle }) => handle),
    names: Object.fromEntries([
      ...names,
      ...mentors.map((mentor) => [mentor.handle, mentor.data.name] as const),
    ]),
    cohortPeople: toCohortPeople(view, enrolled, mentors),
  };
}

function toCohortPeople(
  { data }: CohortView,
  enrolled: readonly Enrollment[],
  mentors: readonly Pick<PublicMentor, 'handle' | 'data'>[],
): CohortPeople {
  const profiles = new Map(mentors.map((mentor) => [mentor.handle, mentor.data]));
  // In reverse mentoring whoever offers something may lead.
  const offering = data.formats.includes('reverse')
    ? enrolled.filter(({ offers }) => offers.length > 0)
    : [];
  const leads = enrolled.filter((each) => profiles.has(each.handle) || offering.includes(each));
  const seekers = enrolled.filter(({ roles }) => roles.some((role) => role !== 'mentor'));
  const isShared = data.requirements.includes('language');
  return {
    leads: isShared
      ? Object.fromEntries(leads.map(({ handle, languages }) => [handle, languages]))
      : {},
    spoken: isShared ? toSet(seekers.flatMap(({ languages }) => languages)) : [],
    helped: toSet([
      ...mentors.flatMap((mentor) => mentor.data.topics),
      ...offering.flatMap(({ offers }) => offers),
    ]),
  };
}

function toSet(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort(compareText);
}

/** Gets those who enrolled in a cohort as mentors, with a profile to read and a seat to give, by name. */
async function getRankable({ id, data }: CohortView) {
  const [cohorts, enrollments, mentors] = await Promise.all([
    getCohorts(),
    getEnrollments(),
    getPublicMentors(),
  ]);
  const published = toPublishedGroupings(cohorts, id);
  const leads = new Set(
    (enrollments.get(id) ?? [])
      .filter(({ roles }) => roles.includes('mentor'))
      .map(({ handle }) => handle),
  );
  return mentors
    .filter(({ handle, state }) => leads.has(handle) && state.kind !== 'paused')
    .toSorted((one, other) => compareText(one.nameKey, other.nameKey))
    .map((mentor) => ({
      handle: mentor.handle,
      data: mentor.data,
      seats: countSeatsBrought(mentor.handle, mentor.data.capacity, published, data),
    }))
    .filter(({ seats }) => seats > 0);
}

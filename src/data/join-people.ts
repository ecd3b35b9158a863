import { countSeatsBrought } from '../domain/directory/seats.ts';
import type { CohortPeople } from '../domain/enrollment/join-hints.ts';
import { toKnownName, type JoinPeople } from '../domain/enrollment/join-people.ts';
import { toMentorHandles } from '../domain/enrollment/roles.ts';
import { toMemberNames } from '../domain/groups/member-names.ts';
import { compareText } from '../domain/text-order.ts';
import type { Enrollment } from '../schemas/enrollment.ts';
import type { Topic } from '../schemas/topics.ts';
import { getCohorts, getEnrollments, toPublishedGroupings, type CohortView } from './cohorts.ts';
import { getPublicMentors, type PublicMentor } from './mentors.ts';
import { getTopics } from './topics.ts';

/** Gets what somebody who joins a cohort can be told about those who are enrolled in it. */
export async function getJoinPeople(view: CohortView): Promise<JoinPeople> {
  const { id, data } = view;
  const [enrollments, mentors, topics] = await Promise.all([
    getEnrollments(),
    getRankable(view),
    getTopics(),
  ]);
  const enrolled = enrollments.get(id) ?? [];
  const profiles = new Map(mentors.map((mentor) => [mentor.handle, mentor.data.name]));
  const people = enrolled.map(({ handle, name }) => {
    const [shown] = toMemberNames([name], data.publish.names);
    return [handle, toKnownName(handle, profiles.get(handle) ?? shown)] as const;
  });
  return {
    mentors: mentors.map(({ handle, data: { name }, seats, languages }) => ({
      handle,
      name,
      seats,
      languages,
    })),
    people: Object.fromEntries(people),
    cohortPeople: toCohortPeople(view, enrolled, mentors, topics),
  };
}

function toCohortPeople(
  { data }: CohortView,
  enrolled: readonly Enrollment[],
  mentors: readonly Pick<PublicMentor, 'handle' | 'data'>[],
  topics: readonly Topic[],
): CohortPeople {
  const profiles = new Map(mentors.map((mentor) => [mentor.handle, mentor.data]));
  // In reverse mentoring whoever offers something may lead.
  const offering = data.formats.includes('reverse')
    ? enrolled.filter(({ offers }) => offers.length > 0)
    : [];
  const leads = enrolled.filter((each) => profiles.has(each.handle) || offering.includes(each));
  const seekers = enrolled.filter(({ roles }) => roles.some((role) => role !== 'mentor'));
  const isShared = data.requirements.includes('language');
  const helped = new Set([
    ...mentors.flatMap((mentor) => mentor.data.topics),
    ...offering.flatMap(({ offers }) => offers),
  ]);
  return {
    leads: isShared
      ? Object.fromEntries(leads.map(({ handle, languages }) => [handle, languages.join(' ')]))
      : {},
    spoken: isShared ? toTags(seekers.flatMap(({ languages }) => languages)) : '',
    unhelped:
      leads.length === 0 ? [] : topics.map(({ id }) => id).filter((topic) => !helped.has(topic)),
  };
}

function toTags(languages: readonly string[]): string {
  return [...new Set(languages)].sort(compareText).join(' ');
}

/** Gets those who enrolled in a cohort as mentors, with a profile to read and a seat to give, by name. */
async function getRankable({ id, data }: CohortView) {
  const [cohorts, enrollments, mentors] = await Promise.all([
    getCohorts(),
    getEnrollments(),
    getPublicMentors(),
  ]);
  const published = toPublishedGroupings(cohorts);
  const enrolled = enrollments.get(id) ?? [];
  const leads = toMentorHandles(enrolled);
  const spoken = new Map(enrolled.map(({ handle, languages }) => [handle, languages]));
  return mentors
    .filter(({ handle, state }) => leads.has(handle) && state.kind !== 'paused')
    .toSorted((one, other) => compareText(one.nameKey, other.nameKey))
    .map((mentor) => ({
      handle: mentor.handle,
      data: mentor.data,
      seats: countSeatsBrought(mentor.handle, mentor.data.capacity, published, data),
      languages: spoken.get(mentor.handle) ?? [],
    }))
    .filter(({ seats }) => seats > 0);
}

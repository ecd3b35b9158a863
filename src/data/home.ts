import { countCohortSeats } from '../domain/directory/cohort-seats.ts';
import { getDeadline } from '../domain/directory/deadline.ts';
import { getFeaturedCohort } from '../domain/directory/featured-cohort.ts';
import { toRail, toRailExcerpt } from '../domain/schedule/rail.ts';
import { getCohorts, getEnrollments, type CohortView } from './cohorts.ts';
import { getListedMentors, getMentorNames, getPublicMentors } from './mentors.ts';
import { getNow } from './now.ts';
import { getTracks } from './tracks.ts';

const shownStops = 4;
const shownMentors = 5;

/** Gets what the home page shows: the cohort to hear of first, and a little of everything else. */
export async function getHome() {
  const [cohorts, { current: mentors }, nameOf, tracks] = await Promise.all([
    getCohorts(),
    getListedMentors(),
    getMentorNames(),
    getTracks(),
  ]);
  const featured = getFeaturedCohort(cohorts);
  const open = mentors.filter(
    ({ state, freshness }) => state.kind === 'open' && freshness.kind === 'confirmed',
  );
  return {
    cohort: featured === undefined ? undefined : await toFeatured(featured),
    running: cohorts.flatMap(({ id, data, state, grouping }) =>
      state === 'running' && id !== featured?.id && grouping !== undefined
        ? [{ id, title: data.title, groups: grouping.groups.length }]
        : [],
    ),
    openMentors: open.slice(0, shownMentors),
    mentorCount: mentors.length,
    nameOf,
    tracks,
  };
}

async function toFeatured({ id, data, state, grouping }: CohortView) {
  const [now, enrollments, mentors] = await Promise.all([
    getNow(),
    getEnrollments(),
    getPublicMentors(),
  ]);
  const freeSeats = new Map(mentors.map((mentor) => [mentor.handle, mentor.freeSeats]));
  const deadline = getDeadline(data, state, now);
  const stops = toRail(data, grouping === undefined ? 'unpublished' : 'published', now);
  return {
    id,
    state,
    deadline,
    title: data.title,
    zone: data.zone,
    isJoinable: deadline.what === 'closes',
    isGrouped: grouping !== undefined,
    seats: countCohortSeats(enrollments.get(id) ?? [], freeSeats, data.groupSize.max),
    stops: toRailExcerpt(stops, shownStops),
  };
}

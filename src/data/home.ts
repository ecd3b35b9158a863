import { getDeadline } from '../domain/directory/deadline.ts';
import { getFeaturedCohort } from '../domain/directory/featured-cohort.ts';
import { programPages } from '../domain/program-pages.ts';
import { getSeekerKind } from '../domain/enrollment/joiners.ts';
import { toWhoMeetsPath } from '../domain/groups/who-meets.ts';
import { isUnderWay } from '../domain/schedule/cohort-state.ts';
import { toRail, toRailExcerpt } from '../domain/schedule/rail.ts';
import { getCohortSeats } from './cohort-seats.ts';
import { getCohorts, type CohortView } from './cohorts.ts';
import { getListedMentors, getMentorNames, type PublicMentor } from './mentors.ts';
import { getNow } from './now.ts';
import { getPages } from './pages.ts';
import { getTracks } from './tracks.ts';

const shownStops = 4;
const shownMentors = 5;

/**
 * Gets what the home page shows: the cohort to hear of first, and a little of everything else.
 * @param language of the page
 */
export async function getHome(language: string) {
  const [cohorts, { current: mentors }, nameOf, tracks, pages] = await Promise.all([
    getCohorts(language),
    getListedMentors(),
    getMentorNames(),
    getTracks(language),
    getPages(language),
  ]);
  const featured = getFeaturedCohort(cohorts);
  const open = mentors.filter(
    ({ state, freshness }) => state.kind === 'open' && freshness.kind === 'confirmed',
  );
  return {
    cohort: featured === undefined ? undefined : await toFeatured(featured),
    underWay: cohorts.flatMap(({ id, data, state, grouping }) =>
      isUnderWay(state) && id !== featured?.id
        ? [
            {
              title: data.title,
              state,
              path: toWhoMeetsPath(id, data),
              groups: grouping?.groups.length,
            },
          ]
        : [],
    ),
    openMentors: [
      ...open.filter(isInOpenCohort),
      ...open.filter((one) => !isInOpenCohort(one)),
    ].slice(0, shownMentors),
    mentorCount: mentors.length,
    nameOf,
    tracks,
    calls: [programPages.becomeMentee, programPages.becomeMentor].flatMap((slug) =>
      pages.flatMap(({ slug: own, data: { title, summary, language: said } }) =>
        own === slug ? [{ slug, title, summary, language: said }] : [],
      ),
    ),
  };
}

function isInOpenCohort({ facets }: PublicMentor): boolean {
  return facets.seats.includes('next');
}

async function toFeatured(view: CohortView) {
  const { id, data, state, publication, grouping } = view;
  const now = await getNow();
  const deadline = getDeadline(data, state, now);
  const stops = toRail(data, publication, now);
  return {
    id,
    state,
    deadline,
    title: data.title,
    language: data.language,
    zone: data.zone,
    windows: data.windows,
    seekers: getSeekerKind(data.formats),
    isJoinable: deadline.what === 'closes',
    counts: grouping?.counts,
    seats: await getCohortSeats(view),
    stops: toRailExcerpt(stops, shownStops),
  };
}

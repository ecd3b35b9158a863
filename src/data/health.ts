import { hasRoundsAlone } from '../domain/groups/who-meets.ts';
import { toGoalHealth } from '../domain/health/goal-health.ts';
import { toMeetingHealth } from '../domain/health/meeting-health.ts';
import { toMentorHealth } from '../domain/health/mentor-health.ts';
import { toOpenShare } from '../domain/health/shown-share.ts';
import { getCohorts } from './cohorts.ts';
import { getPublicMentors } from './mentors.ts';
import { getProgram } from './program.ts';

/** Gets what the health page counts, of public records alone; cohorts stand from the latest back. */
export async function getHealth(language: string) {
  const [program, mentors, cohorts] = await Promise.all([
    getProgram(language),
    getPublicMentors(),
    getCohorts(language),
  ]);
  const withGroups = cohorts.flatMap(({ data, published, waiting, state }) => {
    if (published === undefined) return [];
    const { groups, counts } = published;
    const asked = counts.seekers + waiting;
    const { title, language: said } = data;
    const isOver = state === 'complete';
    return [{ title, language: said, groups, isOver, counts: { ...counts, asked } }];
  });
  const inRounds = cohorts.filter(
    ({ data, publication }) => publication === 'published' && hasRoundsAlone(data),
  );
  const toTitles = (views: typeof inRounds) => views.map(({ data }) => data.title);
  const sum = (key: 'placed' | 'asked') =>
    withGroups.reduce((total, { counts }) => total + counts[key], 0);
  const leads = withGroups.toReversed().map(({ groups, isOver }) => ({
    leads: new Set(groups.flatMap((group) => group.leads)),
    isOver,
  }));
  return {
    meetings: toMeetingHealth(cohorts.map(({ data }) => data)),
    /** Cohorts whose people keep no group, and meet others in each round: titles, by what does not count them. */
    uncounted: {
      meetings: toTitles(inRounds.filter(({ data }) => data.checkIns.length === 0)),
      places: toTitles(inRounds),
    },
    places: {
      all: toOpenShare(sum('placed'), sum('asked')),
      cohorts: withGroups.map(({ title, language: said, counts }) => ({
        title,
        language: said,
        groups: counts.groups,
        share: toOpenShare(counts.placed, counts.asked),
      })),
    },
    mentors: toMentorHealth(mentors, leads),
    goals: toGoalHealth(
      program.goals,
      cohorts.map(({ data }) => data),
    ),
  };
}

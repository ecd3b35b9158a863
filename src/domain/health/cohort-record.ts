import type { Cohort } from '../../schemas/cohort.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { Slug } from '../../schemas/keys.ts';
import type { Program } from '../../schemas/program.ts';
import { compareText } from '../text-order.ts';
import type { Said } from '../translation/in-language.ts';
import { toGoalHealth, type GoalAnswer } from './goal-health.ts';
import { countMeetings, toMeetingHealth } from './meeting-health.ts';

/** What came of a cohort, as far as it is public. */
export interface CohortRecord {
  /** Who has a place, and in how many groups; undefined where groups were not published. */
  readonly placed: { readonly people: number; readonly groups: number } | undefined;
  /** Meetings that took place, of those that groups were asked about; undefined where none was. */
  readonly meetings: { readonly met: number; readonly of: number } | undefined;
  /** What its groups had in common, what most of them shared first. */
  readonly topics: readonly Slug[];
  /** What people answered about goals of the programme, in the order of the goals. */
  readonly answers: readonly Said<{ readonly goal: string; readonly answer: GoalAnswer }>[];
}

type Recorded = Pick<Cohort, 'title' | 'checkIns' | 'outcomes'>;

/** Gathers what came of a cohort from its public records. */
export function toCohortRecord(
  cohort: Recorded,
  published: Pick<GroupingRecord, 'counts' | 'groups'> | undefined,
  goals: Program['goals'],
): CohortRecord {
  const meetings = countMeetings(toMeetingHealth([cohort]));
  return {
    placed: published && { people: published.counts.placed, groups: published.counts.groups },
    meetings: meetings.of === 0 ? undefined : meetings,
    topics: countTopics(published?.groups ?? []),
    answers: toGoalHealth(goals, [cohort]).flatMap(({ goal, answers }) =>
      answers.slice(0, 1).map((answer) => ({ goal: goal.title, language: goal.language, answer })),
    ),
  };
}

function countTopics(groups: readonly Pick<GroupingRecord['groups'][number], 'reasons'>[]) {
  const counts = new Map<Slug, number>();
  for (const { reasons } of groups) {
    const topics = reasons.flatMap((reason) =>
      reason.kind === 'asked-topic' && reason.askedBy > 0 ? [reason.topic] : [],
    );
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || compareText(one, other))
    .map(([topic]) => topic);
}

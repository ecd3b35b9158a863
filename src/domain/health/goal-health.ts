import type { Outcome } from '../../schemas/outcome.ts';
import type { Program } from '../../schemas/program.ts';
import type { Said } from '../translation/in-language.ts';
import { toShownShare, type ShownShare } from './shown-share.ts';

type Goal = Said<Program['goals'][number]>;

/** A cohort with what its people answered about goals. */
export interface AskedCohort extends Said<object> {
  readonly title: string;
  readonly outcomes: readonly Outcome[];
}

/** What one cohort answered about one goal. */
export interface GoalAnswer extends Said<object> {
  readonly cohort: string;
  readonly asked: string;
  readonly share: ShownShare;
  /** Whether the target was met; undefined where there is none, or the share is not shown. */
  readonly isMet: boolean | undefined;
}

export interface GoalHealth {
  readonly goal: Goal;
  /** The latest first. */
  readonly answers: readonly GoalAnswer[];
}

/** Arranges what cohorts answered by goal of the programme, in the order of the goals. */
export function toGoalHealth(
  goals: readonly Goal[],
  cohorts: readonly AskedCohort[],
): GoalHealth[] {
  return goals.map((goal) => ({
    goal,
    answers: cohorts
      .flatMap((cohort) =>
        cohort.outcomes
          .filter((outcome) => outcome.goal === goal.id)
          .map((outcome) => toAnswer(cohort, outcome, goal.target)),
      )
      .sort((one, other) => (one.asked < other.asked ? 1 : one.asked > other.asked ? -1 : 0)),
  }));
}

/** Counts the goals whose latest answer with a target meets it. */
export function countMetGoals(goals: readonly GoalHealth[]): { met: number; of: number } {
  const latest = goals.flatMap(({ answers }) => {
    const told = answers.find(({ isMet }) => isMet !== undefined);
    return told === undefined ? [] : [told];
  });
  return { met: latest.filter(({ isMet }) => isMet === true).length, of: latest.length };
}

function toAnswer(
  { title, language }: AskedCohort,
  { asked, of, reached }: Outcome,
  target: number | undefined,
): GoalAnswer {
  const share: ShownShare =
    reached === undefined ? { kind: 'too-few-people' } : toShownShare(reached, of);
  const isMet =
    target === undefined || reached === undefined ? undefined : reached * 100 >= target * of;
  return { cohort: title, language, asked, share, isMet };
}

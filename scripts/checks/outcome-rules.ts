import { fileKinds } from '../../src/records/kinds.ts';
import { toFinding, type Rule } from './rule.ts';

const where = fileKinds.cohort.path;

const checkInWeek: Rule = {
  code: 'check-in-week',
  title: 'A check-in is of a week without a meeting, or stands twice',
  level: 'problem',
  where,
  docs: 'A check-in says how many groups met in a week in which each of them had a meeting: a week that a session of kind group names. Each week has one, so that no meeting is counted twice.',
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      const { checkIns, sessions } = entry.data;
      const meetingWeeks = new Set(
        sessions.flatMap((session) => (session.kind === 'group' ? [session.week] : [])),
      );
      const weeks = checkIns.map(({ week }) => week);
      for (const [index, week] of weeks.entries()) {
        const path = ['checkIns', index, 'week'];
        if (!meetingWeeks.has(week)) {
          yield toFinding(
            entry,
            path,
            `Week ${week} has no meeting of groups.`,
            'Write a week in which groups meet, or take the check-in out.',
          );
        } else if (weeks.indexOf(week) !== index) {
          yield toFinding(
            entry,
            path,
            `Week ${week} already has a check-in.`,
            'Put both into one.',
          );
        }
      }
    }
  },
};

const outcomeTwice: Rule = {
  code: 'outcome-twice',
  title: 'A goal was asked about twice on one day',
  level: 'problem',
  where,
  docs: 'An outcome says what people of a cohort answered about a goal when they were asked on a day. Two of the same goal and day are one survey written down twice.',
  *run({ cohorts }) {
    for (const entry of cohorts.values()) {
      const keys = entry.data.outcomes.map(({ goal, asked }) => `${goal} ${asked}`);
      for (const [index, { goal, asked }] of entry.data.outcomes.entries()) {
        if (keys.indexOf(`${goal} ${asked}`) === index) continue;
        yield toFinding(
          entry,
          ['outcomes', index, 'goal'],
          `The answers about ${goal} of ${asked} already stand above.`,
          'Take one of the two out, or correct its goal or day.',
        );
      }
    }
  },
};

/** What a cohort says about how it went. */
export const outcomeRules: readonly Rule[] = [checkInWeek, outcomeTwice];

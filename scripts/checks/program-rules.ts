import { fileKinds } from '../../src/records/kinds.ts';
import { listFiles } from './references/known-records.ts';
import { findIdsTwice, toFinding, type Rule } from './rule.ts';

const clockStopped: Rule = {
  code: 'clock-stopped',
  title: 'A real programme has a fixed clock',
  level: 'problem',
  where: fileKinds.program.path,
  docs: '`clock` in `content/program.yml` makes every page believe that it is always that moment, so that a demonstration never ages. In a real programme, enrollment would never open or close. Remove it, or say `demo: true` if every person is fictional.',
  *run({ program }) {
    if (program?.data.clock === undefined || program.data.demo) return;
    yield toFinding(
      program,
      ['clock'],
      `The clock stands still at ${program.data.clock}, but this is not a demonstration.`,
      'Remove clock.',
    );
  },
};

const goalIdTwice: Rule = {
  code: 'goal-id-twice',
  title: 'Two goals have the same id',
  level: 'problem',
  where: fileKinds.program.path,
  docs: 'Cohorts name the goals they serve by id, so each goal has one of its own.',
  *run({ program }) {
    if (program === undefined) return;
    yield* findIdsTwice(program, 'goals', program.data.goals, {
      another: 'another goal',
      next: 'Give one of the two another id.',
    });
  },
};

const cohortMissing: Rule = {
  code: 'cohort-missing',
  title: 'People enrolled in a cohort that does not exist',
  level: 'problem',
  where: [fileKinds.enrollment.path, fileKinds.grouping.path].join(', '),
  docs: 'A folder in `content/cohorts/` holds enrollments or groups, but no `cohort.mdx` that says what the cohort is. Usually the folder was renamed in part, or a file was moved to the wrong one.',
  *run({ enrollments, groupings }, context) {
    const cohorts = listFiles('cohort', context);
    const firsts = new Map([...groupings.values()].map((entry) => [entry.id, entry.file]));
    for (const [id, people] of enrollments) {
      const [first] = people.values();
      if (first !== undefined) firsts.set(id, first.file);
    }
    for (const [id, file] of [...firsts].sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (cohorts.has(id)) continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: `There is no cohort ${id}.`,
        next: `Add ${fileKinds.cohort.path.replace('SLUG', id)}, or move the files of this folder to their cohort.`,
      };
    }
  },
};

/** The programme as a whole. */
export const programRules: readonly Rule[] = [clockStopped, goalIdTwice, cohortMissing];

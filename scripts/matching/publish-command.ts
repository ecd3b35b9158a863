import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { listUnanswered } from '../../src/domain/enrollment/places.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { toLedgerChange } from '../ledger/ledger-text.ts';
import { readNow } from '../lib/now.ts';
import { toCohortFacts, toCohortQuestion, toProgram } from './cohort-facts.ts';
import { findEarliness } from './earliness.ts';
import { commitPlan, copyPlan, type PlacedPlan } from './place-plan.ts';
import { readFitPlan, type FitPlan } from './read-plan.ts';
import { refuseUnshared } from './refuse-unshared.ts';
import { toCount } from './words.ts';

const options = {
  'no-commit': {
    type: 'boolean',
    description: 'Write the files into the content folder and leave git alone.',
  },
  early: {
    type: 'boolean',
    description: 'Publish although people can still enroll, or before the announced day.',
  },
  unanswered: {
    type: 'boolean',
    description: 'Publish although some have not answered the offer of their place.',
  },
} as const;

export const publishCommand: Command<typeof options> = {
  name: 'publish',
  summary: "Commits a cohort's plan to a branch of its own, exactly as it was shown.",
  positionals: [
    { name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'optional' },
  ],
  options,
  examples: ['npm run publish -- spring-2027', 'npm run publish -- spring-2027 --no-commit'],
  async run({ options, positionals, contentFolder, print }) {
    const { 'no-commit': isFilesOnly, unanswered, early } = options;
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const [cohort] = positionals;
    if (cohort === undefined) throw new UsageError(`${toCohortQuestion(programme)}.`);
    const plan = await readFitPlan(contentFolder, programme, cohort);
    if (!early && plan.state === 'new' && !isRepair(plan)) refuseEarly(programme, cohort);
    if (!unanswered) refuseUnanswered(programme, plan);
    const { grouping } = plan;
    const { repository } = toProgram(programme);
    if (!isFilesOnly) {
      const placed = grouping.groups.flatMap(({ leads, members }) => [...leads, ...members]);
      const facts = toCohortFacts(programme, cohort);
      await refuseUnshared(contentFolder, facts, placed, repository.branch);
    }
    const ledger = await toLedgerChange(contentFolder, programme, { cohort, grouping });
    const { files } = plan;
    const placed: PlacedPlan = {
      contentFolder,
      cohort,
      files: [
        { name: 'grouping.json', text: files.grouping },
        { name: 'grouping.age', text: files.sealed },
        { name: 'times.age', text: files.times },
      ],
      ledger,
      what: 'the groups',
    };
    const lines = isFilesOnly
      ? await copyPlan(placed)
      : await commitPlan(placed, {
          repository,
          branch: `groups/${cohort}`,
          subject: `Publish groups for ${cohort}`,
          detail: toCount(grouping.groups.length, 'group'),
        });
    for (const line of lines) print(line);
    if (ledger.kind === 'closed') print(ledger.sentence);
    return 0;
  },
};

/** Whoever repairs has published already, and meant it if it was early. */
function isRepair({ grouping }: FitPlan): boolean {
  return grouping.changes !== undefined;
}

/** Publishing before enrollment has closed leaves out whoever still comes, so it has to be meant. */
function refuseEarly({ program, cohorts }: Programme, id: string): void {
  const cohort = cohorts.get(id)?.data;
  if (cohort === undefined) return;
  const sentences = findEarliness(cohort, readNow(program?.data.clock));
  if (sentences.length === 0) return;
  throw new CommandFailure(
    `It is early to publish the groups of ${id}, so nothing was done. ${sentences.join(' ')} Plan and publish then, or publish now with --early.`,
  );
}

/** Waits for whoever was offered a place and has not answered; who says no is planned around. */
function refuseUnanswered(programme: Programme, { grouping }: FitPlan): void {
  const people = programme.enrollments.get(grouping.cohort) ?? new Map<string, never>();
  const enrollments = new Map([...people].map(([handle, { data }]) => [handle, data]));
  const waiting = listUnanswered(grouping, enrollments);
  if (waiting.length === 0) return;
  throw new CommandFailure(
    `${toCount(waiting.length, 'person', 'people')} in the plan of ${grouping.cohort} ${waiting.length === 1 ? 'has' : 'have'} not answered the offer of a place: ${waiting.join(', ')}. Note each yes with "npm run place -- accept", plan again without those who say no, or publish with --unanswered.`,
  );
}

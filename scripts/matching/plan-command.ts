import type { Temporal } from 'temporal-polyfill';
import type { MatchingSolver } from '../../src/domain/matching/solve.ts';
import { getCohortState } from '../../src/domain/schedule/cohort-state.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { Programme } from '../../src/records/programme.ts';
import { checkContent, type CheckResult } from '../checks/check-content.ts';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { readNow } from '../lib/now.ts';
import { toCohortFacts, toCohortQuestion, toProgram } from './cohort-facts.ts';
import { getStage } from './cohort-stage.ts';
import { makePlan, type Plan } from './make-plan.ts';
import { toCapacityLines } from './lead-capacity.ts';
import { toCommitLines } from './refuse-unshared.ts';
import { findProblemLines } from './problem-lines.ts';
import { getReader } from './reader.ts';
import { isInfeasible, toInfeasibleLines } from './report/infeasible.ts';
import { readPublishedPlan } from './report/published-plan.ts';
import { compareWhatIf, readWhatIf } from './report/what-if.ts';
import { compareWithPrevious, writeReport } from './report/write-report.ts';
import { toSummaryLines } from './summary.ts';
import { toCount } from './words.ts';
import { writePlan } from './write-plan.ts';

const options = {
  open: {
    type: 'boolean',
    description: 'Plan every cohort that has opened and not begun.',
  },
  'dry-run': { type: 'boolean', description: 'Print the plan and write nothing.' },
  report: {
    type: 'boolean',
    description: 'Write the report alone, also of the published groups of a cohort that has begun.',
  },
  'what-if': {
    type: 'string',
    multiple: true,
    value: 'CHANGES',
    description:
      'Compare with a plan under CHANGES, such as "max=6, close=HANDLE", and write nothing; may be repeated.',
  },
} as const;

type Input = CommandInput<typeof options>;

/** What planning one cohort needs besides its name. */
interface Circumstances {
  readonly checked: CheckResult;
  readonly now: Temporal.Instant;
  readonly solver: MatchingSolver;
}

export const planCommand: Command<typeof options> = {
  name: 'plan',
  summary: "Forms a cohort's groups and shows how they differ from what is published.",
  positionals: [{ name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'any' }],
  options,
  examples: [
    'npm run plan -- spring-2027',
    'npm run plan -- --open --dry-run',
    'npm run plan -- spring-2027 --what-if "max=6" --what-if "seat=mara-okafor:+1"',
  ],
  async run(input) {
    const folder = await readContentFolder(input.contentFolder);
    const checked = checkContent(folder, { toNow: readNow, skip: [] });
    const now = readNow(checked.programme.program?.data.clock);
    const cohorts = chooseCohorts(input, checked.programme, now);
    if (cohorts.length === 0) {
      input.print('No cohort is open and still to begin, so there is nothing to plan.');
      return 0;
    }
    const circumstances = { checked, now, solver: await loadHighsSolver() };
    const done: boolean[] = [];
    for (const cohort of cohorts) done.push(await planCohort(input, cohort, circumstances));
    return done.every(Boolean) ? 0 : 1;
  },
};

function chooseCohorts(
  { options: { open, report, 'dry-run': isDry, 'what-if': whatIf }, positionals }: Input,
  programme: Programme,
  now: Temporal.Instant,
): readonly string[] {
  if (whatIf.length > 0 && (positionals.length !== 1 || report)) {
    throw new UsageError('Give --what-if with one cohort and without --report.');
  }
  if (report && isDry) throw new UsageError('Use --dry-run or --report, not both.');
  if (open && positionals.length > 0) throw new UsageError('Name cohorts or use --open, not both.');
  if (!open && positionals.length === 0) {
    throw new UsageError(`${toCohortQuestion(programme)}, or use --open.`);
  }
  if (!open) return [...new Set(positionals)];
  return [...programme.cohorts.values()]
    .filter(({ id, data }) => {
      const grouping = programme.groupings.has(id) ? 'published' : 'unpublished';
      const isAnnounced = getCohortState(data, grouping, now) === 'announced';
      const isAhead = getStage(data, now) === 'before-start';
      return isAhead && !isAnnounced;
    })
    .map(({ id }) => id);
}

/** Plans one cohort and says what came of it; true unless a person has something to mend. */
async function planCohort(
  input: Input,
  cohort: string,
  { checked, now, solver }: Circumstances,
): Promise<boolean> {
  const { options, print, note } = input;
  const inTheWay = findProblemLines(checked, cohort);
  if (inTheWay.length > 0) {
    note(
      `${cohort} can't be planned while its records have ${toCount(inTheWay.length, 'problem')}:`,
    );
    for (const line of inTheWay) note(`  ${line}`);
    return false;
  }
  const { programme } = checked;
  const supposed = readWhatIf(toCohortFacts(programme, cohort), options['what-if']);
  const published = options.report ? await readPublishedPlan(programme, cohort, now) : undefined;
  if (published !== undefined) {
    print(await writeReport(published, { ...input, programme, solver }));
    return true;
  }
  for (const line of toCapacityLines(toCohortFacts(checked.programme, cohort))) note(line);
  note(`Planning ${cohort} …`);
  const result = await makePlan(programme, cohort, now, solver);
  if (result.kind === 'refused') {
    note(`There is no plan for ${cohort}:`);
    for (const sentence of result.sentences) note(`  ${sentence}`);
    // Whoever starts the site may lack the key, and a cohort may still be in the making.
    return options.open && (result.why === 'no-key' || result.why === 'obstacles');
  }
  if (supposed.length > 0) {
    for (const line of await compareWhatIf(result.plan, supposed, solver)) print(line);
    return true;
  }
  if (isInfeasible(result.plan)) {
    for (const line of await toInfeasibleLines(result.plan, programme, solver, getReader())) {
      note(line);
    }
    return options.open && result.plan.proof.grouping.counts.seekers === 0;
  }
  for (const line of toSummaryLines(result.plan, getReader())) print(line);
  if (!options['dry-run']) await writeAll(input, result.plan, { programme, solver });
  return true;
}

/** Writes a plan with its report, or the report alone. */
async function writeAll(
  input: Input,
  plan: Plan,
  { programme, solver }: { programme: Programme; solver: MatchingSolver },
): Promise<void> {
  const { options, contentFolder, print } = input;
  const sincePrevious = await compareWithPrevious(contentFolder, plan);
  if (!options.report) {
    print(`\n${await writePlan(contentFolder, plan)}`);
    for (const line of await toCommitLines(
      contentFolder,
      { facts: plan.facts, placed: listPlaced(plan) },
      toProgram(programme).repository.branch,
    )) {
      print(line);
    }
  }
  // Nobody reads a report where a forge runs this, and it would lie about there.
  if (getReader() === 'public-log' && !options.report) return;
  print(await writeReport(plan, { ...input, programme, solver, sincePrevious }));
}

function listPlaced({ proof }: Plan): string[] {
  return proof.grouping.groups.flatMap(({ leads, members }) => [...leads, ...members]);
}

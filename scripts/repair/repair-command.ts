import { repair as copy } from '../../src/copy/en/repair.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { isoDateSchema } from '../../src/schemas/keys.ts';
import { checkContent } from '../checks/check-content.ts';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { readNow } from '../lib/now.ts';
import { toCohortFacts } from '../matching/cohort-facts.ts';
import { findProblemLines } from '../matching/problem-lines.ts';
import { getReader } from '../matching/reader.ts';
import { toCount } from '../matching/words.ts';
import { writePlanFiles } from '../matching/write-plan.ts';
import { makeRepair, type Repair } from './make-repair.ts';
import { toRepairLines } from './repair-lines.ts';
import { toUsualFrom } from './request-faults.ts';

const options = {
  leaves: {
    type: 'string',
    multiple: true,
    value: 'HANDLES',
    description: 'Who takes no part any more, member or lead; several with commas.',
  },
  pauses: {
    type: 'string',
    multiple: true,
    value: 'HANDLES',
    description: 'The same until they join again.',
  },
  joins: {
    type: 'string',
    multiple: true,
    value: 'HANDLES',
    description: 'Who seeks a place now, or leads: late, waiting, or back from a pause.',
  },
  'lead-leaves': {
    type: 'string',
    multiple: true,
    value: 'HANDLES',
    description: 'Who leads no more, and keeps the place they have or seek.',
  },
  from: {
    type: 'string',
    value: 'DATE',
    description:
      "First day of what changes; by default the first of the cohort's next week, or its first of all.",
  },
  'dry-run': { type: 'boolean', description: 'Print the repair and write nothing.' },
} as const;

type Input = CommandInput<typeof options>;

export const repairCommand: Command<typeof options> = {
  name: 'repair',
  summary: 'Changes published groups so that the fewest others move.',
  positionals: [cohortWord],
  options,
  examples: [
    'npm run repair -- winter-2027 --lead-leaves ewan-strachan',
    'npm run repair -- winter-2027 --leaves dev-rao --joins ines-duarte,karim-benaissa --from 2027-02-22',
  ],
  async run(input) {
    const [cohort = ''] = input.positionals;
    const folder = await readContentFolder(input.contentFolder);
    const checked = checkContent(folder, { toNow: readNow, skip: [] });
    const { programme } = checked;
    const now = readNow(programme.program?.data.clock);
    const facts = toCohortFacts(programme, cohort);
    const today = toDay(now, facts.cohort.zone);
    const request = readRequest(input, toUsualFrom(facts.cohort, today));
    const inTheWay = findProblemLines(checked, cohort);
    if (inTheWay.length > 0) {
      input.note(
        `${cohort} can't be repaired while its records have ${toCount(inTheWay.length, 'problem')}:`,
      );
      for (const line of inTheWay) input.note(`  ${line}`);
      return 1;
    }
    input.note(`Repairing ${cohort} from ${request.from} on …`);
    const made = await makeRepair(programme, cohort, now, request, await loadHighsSolver());
    if (made.kind === 'refused') {
      input.note(`There is no repair of ${cohort}:`);
      for (const sentence of made.sentences) input.note(`  ${sentence}`);
      return 1;
    }
    const { repair } = made;
    for (const line of toRepairLines(repair, getReader())) input.print(line);
    if (!hasChanges(repair)) {
      input.print(`\n${copy.nothing}`);
      return 0;
    }
    if (!input.options['dry-run']) {
      const summary = toRepairLines(repair, 'coordinator');
      input.print(`\n${await writePlanFiles(input.contentFolder, repair, summary)}`);
    }
    return 0;
  },
};

/** Whether anything was asked or any group is another one than before. */
function hasChanges({ proof: { grouping } }: Repair): boolean {
  const change = grouping.changes?.at(-1);
  if (change === undefined) return false;
  const isNow = grouping.groups.some(({ since }) => since === change.from);
  const isEnd = (grouping.ended ?? []).some(({ past }) => past.at(-1)?.until === change.from);
  return change.asked.length > 0 || isNow || isEnd;
}

function readRequest({ options: given }: Input, usualFrom: string) {
  const from = given.from ?? usualFrom;
  if (!isoDateSchema.safeParse(from).success) {
    throw new UsageError(`--from takes a day such as 2027-02-22, not "${from}".`);
  }
  const request = {
    from,
    leaves: toHandles(given.leaves),
    pauses: toHandles(given.pauses),
    joins: toHandles(given.joins),
    leadLeaves: toHandles(given['lead-leaves']),
  };
  return request;
}

function toHandles(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.split(','))
    .map((word) => word.trim())
    .filter(Boolean);
}

import path from 'node:path';
import process from 'node:process';
import type { Temporal } from 'temporal-polyfill';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import type { LinearSolver } from '../../src/domain/matching/linear-solver.ts';
import { getCohortState } from '../../src/domain/schedule/cohort-state.ts';
import { sealText } from '../../src/domain/seal/sealed-text.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { Programme } from '../../src/records/programme.ts';
import { checkContent, type CheckResult } from '../checks/check-content.ts';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { readTextOrNothing, toCohortFolder, toPlanFolder } from '../lib/matching-plan-files.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortFacts, toUsedFiles } from './cohort-facts.ts';
import { getStage } from './cohort-stage.ts';
import { makePlan, type Plan } from './make-plan.ts';
import { openProof } from './open-sealed.ts';
import { toSummaryLines, type Reader } from './summary.ts';
import { toCount } from './words.ts';

const options = {
  open: {
    type: 'boolean',
    description: 'Plan every cohort that has not begun and can be enrolled in or is to be matched.',
  },
  'dry-run': { type: 'boolean', description: 'Print the plan and write nothing.' },
} as const;

type Input = CommandInput<typeof options>;

export const planCommand: Command<typeof options> = {
  name: 'plan',
  summary: "Forms a cohort's groups and shows how they differ from what is published.",
  positionals: [{ name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'any' }],
  options,
  examples: ['npm run plan -- spring-2027', 'npm run plan -- --open --dry-run'],
  async run(input) {
    const checked = checkContent(await readContentFolder(input.contentFolder), {
      toNow: readNow,
      skip: [],
    });
    const now = readNow(checked.programme.program?.data.clock);
    const cohorts = chooseCohorts(input, checked.programme, now);
    if (cohorts.length === 0) input.print('No cohort is open, so there is nothing to plan.');
    const solver = await loadHighsSolver();
    let isDone = true;
    for (const cohort of cohorts) {
      isDone = (await planCohort(input, checked, cohort, now, solver)) && isDone;
    }
    return isDone ? 0 : 1;
  },
};

function chooseCohorts(
  { options: { open }, positionals }: Input,
  programme: Programme,
  now: Temporal.Instant,
): readonly string[] {
  if (open && positionals.length > 0) throw new UsageError('Name cohorts or use --open, not both.');
  if (!open && positionals.length === 0) {
    const known = [...programme.cohorts.keys()].join(', ');
    throw new UsageError(`Name a cohort${known === '' ? '' : `: ${known}`}, or use --open.`);
  }
  if (!open) return [...new Set(positionals)];
  return [...programme.cohorts.values()]
    .filter(({ id, data }) => {
      const state = getCohortState(
        data,
        programme.groupings.has(id) ? 'published' : 'unpublished',
        now,
      );
      const isAhead = getStage(data, now) === 'before-start';
      return isAhead && state !== 'announced' && data.formats.includes('mentor-led');
    })
    .map(({ id }) => id);
}

/** Plans one cohort and says what came of it; true unless a person has something to mend. */
async function planCohort(
  { options: { open, 'dry-run': isDry }, contentFolder, print, note }: Input,
  { programme, problems }: CheckResult,
  cohort: string,
  now: Temporal.Instant,
  solver: LinearSolver,
): Promise<boolean> {
  const isUsed = toUsedFiles(programme, toCohortFacts(programme, cohort));
  const inTheWay = problems.filter(({ level, file }) => level === 'problem' && isUsed(file));
  if (inTheWay.length > 0) {
    note(
      `${cohort} can't be planned while its records have ${toCount(inTheWay.length, 'problem')}:`,
    );
    for (const { file, line, message, next } of inTheWay) {
      note(`  ${file}:${line} ${message} ${next}`);
    }
    return false;
  }
  note(`Planning ${cohort} …`);
  const result = await makePlan(programme, cohort, now, solver);
  if (result.kind === 'refused') {
    note(`There is no plan for ${cohort}:`);
    for (const sentence of result.sentences) note(`  ${sentence}`);
    // Whoever starts the site may lack the key, and a cohort may still be in the making.
    return open && (result.why === 'no-key' || result.why === 'obstacles');
  }
  for (const line of toSummaryLines(result.plan, getReader())) print(line);
  if (!isDry) print(await writePlan(contentFolder, result.plan));
  return true;
}

/** Whether what is printed may be read by everybody: logs of a forge's machines may be. */
export function getReader(): Reader {
  return process.env['CI'] === undefined || process.env['CI'] === '' ? 'coordinator' : 'public-log';
}

/** Writes a plan's files where they are not already so; a sealed text is kept while what it seals is the same. */
async function writePlan(contentFolder: string, plan: Plan): Promise<string> {
  const { id } = plan.facts;
  const folder = toPlanFolder(contentFolder, id);
  const plaintext = toCanonicalJson(plan.proof);
  const before = [toCohortFolder(contentFolder, id), folder].map((one) =>
    readTextOrNothing(path.join(one, 'grouping.age')),
  );
  const kept = await findSameSealed(await Promise.all(before), plaintext, plan.identities);
  const sealed = kept ?? (await sealText(plaintext, plan.facts.cohort.recipients));
  const summary = `${toSummaryLines(plan, 'coordinator').join('\n')}\n`;
  const changed = await writeFiles([
    { path: path.join(folder, 'grouping.json'), text: toCanonicalJson(plan.proof.grouping) },
    {
      path: path.join(folder, 'grouping.age'),
      text: sealed.endsWith('\n') ? sealed : `${sealed}\n`,
    },
    { path: path.join(folder, 'summary.txt'), text: summary },
  ]);
  const where = path.relative(process.cwd(), folder).replaceAll('\\', '/') || '.';
  const did = changed.length === 0 ? 'It is the plan that is already in' : 'Written to';
  return `\n${did} ${where}. Next: npm run publish -- ${id}`;
}

async function findSameSealed(
  candidates: readonly (string | undefined)[],
  plaintext: string,
  identities: readonly string[],
): Promise<string | undefined> {
  for (const armored of candidates) {
    if (armored === undefined) continue;
    const opened = await openProof(armored, identities);
    if (opened.kind === 'opened' && opened.plaintext === plaintext) return armored;
  }
  return undefined;
}

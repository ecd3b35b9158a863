import path from 'node:path';
import process from 'node:process';
import { compareGroupings, type Comparison } from '../../../src/domain/matching/compare.ts';
import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import type { Programme } from '../../../src/records/programme.ts';
import { groupingSchema } from '../../../src/schemas/grouping.ts';
import { toPlanFolder } from '../../lib/matching-plan-files.ts';
import { readTextOrNothing } from '../../lib/read-text.ts';
import { writeFiles } from '../../lib/write-files.ts';
import type { Plan } from '../make-plan.ts';
import { openPlanParts } from './open-plan-parts.ts';
import { gatherHints } from './gather-hints.ts';
import { toReportNames } from './report-input.ts';
import { toReportPage } from './report-page.ts';
import { readReportStyle } from './report-style.ts';

/** What writing a report needs besides the plan. */
export interface ReportSurroundings {
  readonly contentFolder: string;
  readonly programme: Programme;
  readonly solver: MatchingSolver;
  /** Against the plan before this one, read before that was replaced. */
  readonly sincePrevious?: Comparison | undefined;
  /** Takes a line of progress; it names nobody. */
  readonly note: (line: string) => void;
}

/**
 * Writes the report of a plan beside the plan, where git ignores it.
 * @returns a line that says where it is and that it is private
 */
export async function writeReport(plan: Plan, surroundings: ReportSurroundings): Promise<string> {
  const { contentFolder, programme, solver, sincePrevious, note } = surroundings;
  const privateParts = await openPlanParts(plan);
  const hints = gatherHints(plan, privateParts, solver, (done, all) => {
    note(`Searching what would place each person without a group: ${done + 1} of ${all} …`);
  });
  const names = toReportNames(programme, plan);
  const text = toReportPage(
    { plan, privateParts, hints, sincePrevious, names },
    await readReportStyle(),
  );
  const file = path.join(toPlanFolder(contentFolder, plan.facts.id), 'report.html');
  await writeFiles([{ path: file, text }]);
  const where = path.relative(process.cwd(), file).replaceAll('\\', '/');
  return `Report: ${where}. Open it in a browser. It is private: it names people, their hours and wishes.`;
}

/** Compares a plan with the one that waits to be published, where there is one that can be read. */
export async function compareWithPrevious(
  contentFolder: string,
  { facts, proof }: Plan,
): Promise<Comparison | undefined> {
  const file = path.join(toPlanFolder(contentFolder, facts.id), 'grouping.json');
  const text = await readTextOrNothing(file);
  if (text === undefined) return undefined;
  try {
    const parsed = groupingSchema.safeParse(JSON.parse(text));
    return parsed.success ? compareGroupings(parsed.data, proof.grouping) : undefined;
  } catch {
    // What can't be read is no plan to compare with; planning replaces it.
    return undefined;
  }
}

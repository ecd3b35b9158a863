import { isSamePlan } from '../../src/domain/matching/compare.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { hasTimes } from '../../src/domain/matching/meeting-times.ts';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { toPublicInputs } from '../../src/domain/matching/public-inputs.ts';
import { toRepairedFacts } from '../../src/domain/matching/repair/running-facts.ts';
import { listDifferentPasts } from '../../src/domain/matching/repair/verify-repair.ts';
import { verify, type Verdict } from '../../src/domain/matching/verify/verify.ts';
import type { Programme } from '../../src/records/programme.ts';
import { groupingRecordSchema, type GroupingRecord } from '../../src/schemas/grouping.ts';
import { readCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure } from '../lib/command.ts';
import { readGroupingFiles, toPlanFolder, type GroupingFiles } from '../lib/matching-plan-files.ts';
import { readNow } from '../lib/now.ts';
import { findStageFault } from '../repair/request-faults.ts';
import { toCohortFacts, toProgram } from './cohort-facts.ts';
import { toFindingSentence } from './finding-words.ts';
import { findLateness } from './make-plan.ts';
import { openEvidence } from './open-evidence.ts';
import { openOthers } from './open-others.ts';

/** A plan that may be published: its files as they are, and what the public one says. */
export interface FitPlan {
  readonly files: GroupingFiles;
  readonly grouping: GroupingRecord;
  /** Whether it is what is published already. */
  readonly state: 'new' | 'published';
}

/**
 * Reads the plan of a cohort that may be published.
 * @throws CommandFailure when there is none, when it comes too late, is older than the records, or does
 * not verify
 */
export async function readFitPlan(
  contentFolder: string,
  programme: Programme,
  cohort: string,
): Promise<FitPlan> {
  const { facts } = await openOthers(programme, toCohortFacts(programme, cohort));
  const files = await readGroupingFiles(toPlanFolder(contentFolder, cohort));
  if (files === undefined) {
    throw new CommandFailure(
      `There is no plan of ${cohort}. Run "npm run plan -- ${cohort}" first.`,
    );
  }
  const grouping = parsePlan(files, cohort);
  const published = programme.groupings.get(cohort)?.data;
  if (isPublished(programme, { files, grouping })) return { files, grouping, state: 'published' };
  const now = readNow(programme.program?.data.clock);
  const isRepair = (grouping.changes ?? []).length > 0;
  const late = isRepair
    ? (findStageFault(facts, published, now) ?? findStaleRepair(published, grouping))
    : findLateness(facts, published, now);
  if (late !== undefined) throw new CommandFailure(late);
  if (toPublicInputs(toRepairedFacts(facts, grouping, published)) !== grouping.publicInputs) {
    throw new CommandFailure(
      `The records changed since ${cohort} was ${isRepair ? 'repaired' : 'planned'}. Run "npm run ${isRepair ? 'repair' : 'plan'} -- ${cohort}" again.`,
    );
  }
  const { findings } = await verifyPlan(programme, facts, { files, grouping });
  const problems = findings.filter(({ level }) => level === 'problem');
  if (problems.length === 0) return { files, grouping, state: 'new' };
  throw new CommandFailure(
    [
      `The plan of ${cohort} does not hold:`,
      ...problems.map((problem) => toFindingSentence(problem, 'before-start')),
    ].join('\n  '),
  );
}

/** Says why a repair no longer fits what is published, if it does not: it was planned from exactly that. */
function findStaleRepair(
  published: GroupingRecord | undefined,
  grouping: GroupingRecord,
): string | undefined {
  const change = grouping.changes?.at(-1);
  if (published === undefined || change === undefined) return undefined;
  const earlier = toCanonicalJson((grouping.changes ?? []).slice(0, -1));
  const isNext = earlier === toCanonicalJson(published.changes ?? []);
  const different = isNext ? listDifferentPasts(published, grouping, change) : [];
  if (isNext && different.length === 0) return undefined;
  const which = different.length === 0 ? '' : ` (${different.join(', ')})`;
  return `The published groups of ${grouping.cohort} are not those that were repaired${which}. Run "npm run repair -- ${grouping.cohort}" again.`;
}

/** Tells whether a plan is what is published already; where times are sealed, by their very bytes. */
function isPublished(
  { groupings, sealedTimes }: Programme,
  { files, grouping }: Pick<FitPlan, 'files' | 'grouping'>,
): boolean {
  const published = groupings.get(grouping.cohort)?.data;
  if (published === undefined) return false;
  const isSameTimes = hasTimes(grouping) || files.times === sealedTimes.get(grouping.cohort);
  return isSameTimes && isSamePlan(published, grouping);
}

function parsePlan({ grouping }: GroupingFiles, cohort: string): GroupingRecord {
  try {
    const parsed = groupingRecordSchema.safeParse(JSON.parse(grouping));
    if (parsed.success && parsed.data.cohort === cohort) return parsed.data;
  } catch {
    // Not even JSON: the same refusal.
  }
  throw new CommandFailure(
    `The plan of ${cohort} was changed and can't be read. Run "npm run plan -- ${cohort}" again.`,
  );
}

async function verifyPlan(
  programme: Programme,
  facts: CohortFacts,
  { files, grouping }: Pick<FitPlan, 'files' | 'grouping'>,
): Promise<Verdict> {
  const stage = grouping.changes === undefined ? 'before-start' : 'started';
  const identities = await readCohortIdentities(facts.id, toProgram(programme));
  if (identities.length === 0) return verify(facts, grouping, stage);
  const { evidence } = await openEvidence(
    facts,
    grouping,
    { proof: files.sealed, times: files.times },
    identities,
  );
  return verify(facts, grouping, stage, evidence);
}

import path from 'node:path';
import process from 'node:process';
import { toCanonicalJson, toCompactJson } from '../../src/domain/matching/canonical-json.ts';
import {
  toGroupingRecord,
  toMeetingTimes,
  toTimesReaders,
} from '../../src/domain/matching/meeting-times.ts';
import { toCohortFolder, toPlanFolder } from '../lib/matching-plan-files.ts';
import { readTextOrNothing } from '../lib/read-text.ts';
import { sealFile } from '../lib/seal-file.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import { getLastEarlyDay } from './earliness.ts';
import type { Plan } from './make-plan.ts';
import { openProof, openTimes } from './open-sealed.ts';
import { toSummaryLines } from './summary.ts';

/**
 * Writes a plan's files where they are not already so and says where. A sealed text is kept while what
 * it seals is the same, be it published or planned before.
 */
export async function writePlan(contentFolder: string, plan: Plan): Promise<string> {
  return writePlanFiles(contentFolder, plan, toSummaryLines(plan, 'coordinator'));
}

/** Groups that can be written for publishing. */
export type WrittenPlan = Pick<Plan, 'facts' | 'proof' | 'identities' | 'early'>;

/** Writes the files of groups that could be published, with their summary, and says where. */
export async function writePlanFiles(
  contentFolder: string,
  plan: WrittenPlan,
  summary: readonly string[],
): Promise<string> {
  const { id } = plan.facts;
  const folder = toPlanFolder(contentFolder, id);
  const changed = await writeFiles([
    {
      path: path.join(folder, 'grouping.json'),
      text: toCanonicalJson(toGroupingRecord(plan.proof.grouping, plan.facts.cohort)),
    },
    { path: path.join(folder, 'grouping.age'), text: await toSealedProof(contentFolder, plan) },
    await toTimesChange(contentFolder, plan, path.join(folder, 'times.age')),
    {
      path: path.join(folder, 'summary.txt'),
      text: `${summary.join('\n')}\n`,
    },
  ]);
  const where = path.relative(process.cwd(), folder).replaceAll('\\', '/');
  const did = changed.length === 0 ? 'It is the plan that is already in' : 'Written to';
  return `${did} ${where}. Next: ${toNextStep(plan)}`;
}

/** What would be refused is not recommended. */
function toNextStep({ facts: { id, cohort }, early = [] }: WrittenPlan): string {
  const publish = `npm run publish -- ${id}`;
  if (early.length === 0) return publish;
  return `plan again after ${getLastEarlyDay(cohort)}; or now: ${publish} --early`;
}

async function toSealedProof(contentFolder: string, plan: WrittenPlan): Promise<string> {
  return toSealed(contentFolder, plan, {
    name: 'grouping.age',
    plaintext: toCompactJson(plan.proof),
    readers: plan.facts.cohort.recipients,
    open: openProof,
  });
}

/** Times that everybody may know stand in the public file, and no sealed one beside it. */
async function toTimesChange(
  contentFolder: string,
  plan: WrittenPlan,
  file: string,
): Promise<FileChange> {
  const { cohort, enrollments } = plan.facts;
  if (cohort.publish.times === 'all') return { path: file, remove: true };
  const { grouping } = plan.proof;
  const readers = toTimesReaders(cohort.recipients, grouping.groups, enrollments);
  const text = await toSealed(contentFolder, plan, {
    name: 'times.age',
    plaintext: toCanonicalJson(toMeetingTimes(grouping, readers)),
    readers,
    open: openTimes,
  });
  return { path: file, text };
}

interface ToSeal {
  readonly name: string;
  readonly plaintext: string;
  readonly readers: readonly string[];
  readonly open: typeof openProof | typeof openTimes;
}

/** Keeps an armored text, published or planned before, that holds the same plaintext. */
async function toSealed(
  contentFolder: string,
  { facts, identities }: WrittenPlan,
  { name, plaintext, readers, open }: ToSeal,
): Promise<string> {
  for (const place of [toCohortFolder, toPlanFolder]) {
    const armored = await readTextOrNothing(path.join(place(contentFolder, facts.id), name));
    if (armored === undefined) continue;
    const opened = await open(armored, identities);
    if (opened.kind === 'opened' && opened.plaintext === plaintext) return armored;
  }
  return sealFile(plaintext, readers);
}

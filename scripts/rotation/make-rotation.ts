import type { Temporal } from 'temporal-polyfill';
import { compareText } from '../../src/domain/text-order.ts';
import { planRotation } from '../../src/domain/matching/rotation/plan-rotation.ts';
import { getRotationPeople } from '../../src/domain/matching/rotation/rotation-people.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Absence, RotationProof } from '../../src/schemas/rotation.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure } from '../lib/command.ts';
import { readTextOrNothing } from '../lib/read-text.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openGrouping, openOthers } from '../matching/open-others.ts';
import { listClosed, openPrivateParts } from '../matching/open-sealed.ts';
import { applyAbsences, type AbsenceChanges } from './absences.ts';
import { openRotation } from './open-rotation.ts';

/** A planned rotation and what it took to plan it. */
export interface MadeRotation {
  readonly facts: CohortFacts;
  readonly proof: RotationProof;
  readonly identities: readonly string[];
  /** Said to coordinators: what could not be used. */
  readonly notes: readonly string[];
}

/**
 * Plans the rotation of a cohort from a programme whose records hold no problem; writes nothing.
 * @param draft path of the sealed draft, whose absences count too
 * @throws CommandFailure when something is missing, with what to do about it
 */
export async function makeRotation(
  programme: Programme,
  id: string,
  now: Temporal.Instant,
  draft: string,
  changes: AbsenceChanges,
): Promise<MadeRotation> {
  const { facts, closed } = await openOthers(programme, toCohortFacts(programme, id));
  refuseUnready(facts, closed);
  const program = toProgram(programme);
  const identities = await requireCohortIdentities(id, program);
  const people = getRotationPeople(facts);
  const opened = await openPrivateParts(facts, people, identities);
  if (opened.closed.length > 0) {
    throw new CommandFailure(listClosed(id, opened.closed).join('\n'));
  }
  const proof = await openPublished(programme.sealedRotations.get(id), identities);
  const before = (await openPublished(await readTextOrNothing(draft), identities)) ?? proof;
  const ledger = await openLedger(programme, program);
  const planned = planRotation({
    facts,
    parts: opened.parts,
    grouping: await openGrouping(programme, id),
    ledger: ledger.kind === 'opened' ? ledger.entries : [],
    absences: applyAbsences(facts, mergeAbsences(before, proof), changes),
    published: programme.rotations.get(id)?.data,
    proof,
    now,
  });
  return {
    facts,
    proof: planned,
    identities,
    notes:
      ledger.kind === 'opened'
        ? []
        : [`Who met in archived cohorts is not counted: ledger.age: ${ledger.detail}`],
  };
}

function refuseUnready({ id, cohort, enrollments }: CohortFacts, closed: readonly string[]): void {
  if (cohort.rotation === undefined) {
    throw new CommandFailure(
      `${id} asks for no rotation. Write "rotation" with its rounds and group size into content/cohorts/${id}/cohort.mdx.`,
    );
  }
  if (![...enrollments.values()].some(({ roles }) => roles.includes('peer'))) {
    throw new CommandFailure(`Nobody has enrolled in ${id} as a peer yet.`);
  }
  if (closed.length === 0) return;
  throw new CommandFailure(
    `People of ${id} are in groups of ${closed.join(', ')} on the same days, and when those meet is sealed. Bring their keys too, so that nobody is planned into two meetings at once.`,
  );
}

async function openPublished(
  armored: string | undefined,
  identities: readonly string[],
): Promise<RotationProof | undefined> {
  if (armored === undefined) return undefined;
  const opened = await openRotation(armored, identities);
  return opened.kind === 'opened' ? opened.proof : undefined;
}

function mergeAbsences(
  one: RotationProof | undefined,
  other: RotationProof | undefined,
): readonly Absence[] {
  const all = one?.absences ?? other?.absences ?? [];
  return all.toSorted((a, b) => compareText(a.person, b.person) || compareText(a.round, b.round));
}

import type { Temporal } from 'temporal-polyfill';
import { compareGroupings } from '../../../src/domain/matching/compare.ts';
import { listKnownTimes, withTimes } from '../../../src/domain/matching/meeting-times.ts';
import { getParticipation } from '../../../src/domain/matching/participation.ts';
import { toRepairedFacts } from '../../../src/domain/matching/repair/running-facts.ts';
import { toProblem } from '../../../src/domain/matching/to-problem.ts';
import type { Programme } from '../../../src/records/programme.ts';
import { readCohortIdentities } from '../../lib/cohort-identity.ts';
import { toCohortFacts, toProgram } from '../cohort-facts.ts';
import { getStage } from '../cohort-stage.ts';
import type { Plan } from '../make-plan.ts';
import { openOthers } from '../open-others.ts';
import { openPrivateParts, openProof } from '../open-sealed.ts';

/**
 * Reads the published groups of a cohort that has begun as the plan that they were, for its report.
 * Gives nothing where the cohort has not begun, nothing is published or no key opens the proof.
 */
export async function readPublishedPlan(
  programme: Programme,
  id: string,
  now: Temporal.Instant,
): Promise<Plan | undefined> {
  const { facts: records } = await openOthers(programme, toCohortFacts(programme, id));
  const published = programme.groupings.get(id)?.data;
  const sealed = programme.sealedGroupings.get(id);
  if (published === undefined || sealed === undefined) return undefined;
  if (getStage(records.cohort, now) === 'before-start') return undefined;
  const identities = await readCohortIdentities(id, toProgram(programme));
  if (identities.length === 0) return undefined;
  const opened = await openProof(sealed, identities);
  if (opened.kind === 'closed') return undefined;
  const whole = withTimes(published, listKnownTimes(opened.proof.grouping));
  if (whole === undefined) return undefined;
  const facts = toRepairedFacts(records, published, opened.proof.repair?.before);
  const { seekers, leads, setAside } = getParticipation(facts);
  const { parts } = await openPrivateParts(facts, [...seekers, ...leads], identities);
  return {
    facts,
    problem: toProblem(facts, parts),
    proof: opened.proof,
    identities,
    published: whole,
    comparison: compareGroupings(whole, whole),
    setAside,
  };
}

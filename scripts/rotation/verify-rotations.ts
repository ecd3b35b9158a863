import {
  verifyRotation,
  type RotationEvidence,
} from '../../src/domain/matching/rotation/verify-rotation.ts';
import { getRotationPeople } from '../../src/domain/matching/rotation/rotation-people.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Rotation } from '../../src/schemas/rotation.ts';
import { readCohortIdentities } from '../lib/cohort-identity.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openGrouping, openOthers } from '../matching/open-others.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { getReader } from '../matching/reader.ts';
import { toCount } from '../matching/words.ts';
import { openRotation } from './open-rotation.ts';
import { isPrivateRotationFinding, toRotationSentence } from './rotation-findings.ts';

/** What verifying one rotation printed, and whether it holds. */
export interface RotationVerdict {
  readonly lines: readonly string[];
  readonly holds: boolean;
}

/** Checks the published rotation of a cohort: with the key where it is at hand, unless only the public level is asked for. */
export async function verifyPublishedRotation(
  programme: Programme,
  cohort: string,
  level: string | undefined,
): Promise<RotationVerdict> {
  const rotation = programme.rotations.get(cohort)?.data;
  if (rotation === undefined) throw new Error(`${cohort} has no published rotation.`);
  const own = toCohortFacts(programme, cohort);
  const { facts } = level === 'public' ? { facts: own } : await openOthers(programme, own);
  const sealed = programme.sealedRotations.get(cohort);
  const opened = level === 'public' ? undefined : await openEvidence(programme, facts, sealed);
  return toVerdict(facts, rotation, opened, level);
}

/** Checks a rotation as it would be published, with its sealed text. */
export async function verifyRotationText(
  programme: Programme,
  facts: CohortFacts,
  rotation: Rotation,
  sealed: string,
): Promise<RotationVerdict> {
  return toVerdict(facts, rotation, await openEvidence(programme, facts, sealed), undefined);
}

function toVerdict(
  facts: CohortFacts,
  rotation: Rotation,
  opened: OpenedEvidence | undefined,
  level: string | undefined,
): RotationVerdict {
  const findings = verifyRotation(facts, rotation, opened?.evidence);
  const isPublicLog = getReader() === 'public-log';
  const shown = findings.filter((one) => !isPublicLog || !isPrivateRotationFinding(one));
  const problems = findings.filter((one) => one.level === 'problem').length;
  const reached = opened?.evidence === undefined ? 'public' : 'full';
  const verdict = problems === 0 ? `holds at the ${reached} level` : toCount(problems, 'problem');
  const isKeyMissing = level === 'full' && opened?.evidence === undefined;
  return {
    lines: [
      `${facts.id}: rotation of ${toCount(rotation.rounds.length, 'round')}, planned on ${rotation.plannedOn}: ${verdict}`,
      ...shown.map((one) => `  ${one.level}: ${toRotationSentence(one)}`),
      ...(findings.length > shown.length
        ? ['  More rests on private parts and is not shown, because this log may be public.']
        : []),
      ...(opened?.sentence === undefined ? [] : [`  ${opened.sentence}`]),
      ...(opened?.evidence === undefined
        ? ['  Not checked: hours, people apart, who met before, the bound.']
        : []),
    ],
    holds: problems === 0 && !isKeyMissing,
  };
}

interface OpenedEvidence {
  readonly evidence: RotationEvidence | undefined;
  readonly sentence: string | undefined;
}

async function openEvidence(
  programme: Programme,
  facts: CohortFacts,
  sealed: string | undefined,
): Promise<OpenedEvidence | undefined> {
  const identities = await readCohortIdentities(facts.id, toProgram(programme));
  if (identities.length === 0) return undefined;
  if (sealed === undefined) return { evidence: undefined, sentence: 'There is no rotation.age.' };
  const proof = await openRotation(sealed, identities);
  if (proof.kind === 'closed') {
    return { evidence: undefined, sentence: `rotation.age: ${proof.detail}` };
  }
  const { parts } = await openPrivateParts(facts, getRotationPeople(facts), identities);
  const grouping = await openGrouping(programme, facts.id);
  return { evidence: { parts, proof: proof.proof, grouping }, sentence: undefined };
}

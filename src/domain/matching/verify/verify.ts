import type { Requirement } from '../../../schemas/cohort.ts';
import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { GroupingRecord } from '../../../schemas/grouping.ts';
import type { MeetingTimes } from '../../../schemas/meeting-times.ts';
import { getEarlierCohorts, type CohortFacts, type PrivateParts } from '../facts.ts';
import { answerCodes, factCodes, type Finding } from '../findings.ts';
import { hasTimes, listKnownTimes, withTimes } from '../meeting-times.ts';
import {
  findChangedInputs,
  toPlannedInputs,
  withPlannedOthers,
  type ChangedInput,
} from '../planned-inputs.ts';
import { toRepairedFacts } from '../repair/running-facts.ts';
import { findPastFaults } from '../repair/verify-repair.ts';
import { findProofFaults } from './verify-proof.ts';
import { findPrivateFaults } from './verify-private.ts';
import { findPublishedFaults } from './verify-published.ts';
import { findTimesFaults } from './verify-times.ts';

/** What the key of the cohort opens. */
export interface OpenedEvidence {
  /** Undefined where there is no `grouping.age`. */
  readonly proof: GroupingProof | undefined;
  /** What `times.age` holds, where the cohort publishes times to members alone. */
  readonly times?: MeetingTimes | undefined;
  readonly privateParts: PrivateParts;
}

/** What was not looked at, and why it can't be at this level. */
export type Unchecked =
  | 'times'
  | 'availability'
  | 'apart'
  | 'together'
  | 'private-requirements'
  | 'fits'
  | 'aims'
  | 'zone-data'
  | 'optimality'
  | 'solver-word';

export interface Verdict {
  readonly level: 'public' | 'full';
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

/**
 * Checks a published grouping against the records, with nothing of what formed it. Without evidence
 * it checks what anybody can check; with it, everything, the certificates of the aims included: what
 * an aim calls proven by the solver alone stays unchecked. Cohorts whose turn came later are left to
 * their own verification. Of groups that were repaired it asks what is still to come, and that the past
 * is as it was.
 * @param records as they are now
 * @param stage whether the cohort has begun: from then on records may change without the groups being
 * formed anew: what changed is named, what rests on it is a notice or unchecked, all else still holds
 */
export function verify(
  records: CohortFacts,
  grouping: GroupingRecord,
  stage: 'before-start' | 'started',
  evidence?: OpenedEvidence,
): Verdict {
  const facts = toRepairedFacts(records, grouping, evidence?.proof?.repair?.before);
  const inTurn = { ...facts, others: getEarlierCohorts(facts) };
  const whole = toWhole(grouping, evidence);
  const publicFaults = findPublishedFaults(facts, whole ?? grouping);
  const isTimed = whole !== undefined && inTurn.others.every((other) => hasTimes(other.grouping));
  const findings = toLevels(publicFaults, stage);
  if (evidence === undefined) {
    const unchecked = privateMatters.filter(
      (matter) =>
        (matter !== 'private-requirements' || hasPrivateRequirement(grouping)) &&
        (matter !== 'times' || !isTimed),
    );
    return { level: 'public', findings, unchecked };
  }
  const { proof, privateParts, times } = evidence;
  const changed = findChanged(facts, evidence);
  const fullFaults = [
    ...(whole === undefined ? [] : findPrivateFaults(inTurn, privateParts, whole)),
    ...findProofFaults(facts, privateParts, whole, proof, changed),
    ...(proof === undefined ? [] : findPastFaults(records, whole ?? grouping, proof.repair)),
    ...(hasTimes(grouping) ? [] : findTimesFaults(facts, grouping, times, proof?.grouping)),
  ];
  const aged = toAgedLevels(fullFaults, stage, changed);
  const unchecked: Unchecked[] = isTimed ? [] : ['times'];
  if (changed.length > 0) unchecked.push('fits', 'aims', 'optimality');
  else if (aged.some(({ code }) => code === 'other-statement')) unchecked.push('optimality');
  else if (proof?.aims.some(({ status }) => status === 'solver-proven') === true) {
    unchecked.push('solver-word');
  }
  return { level: 'full', findings: [...findings, ...aged], unchecked };
}

/** Lists what changed since planning, by what the proof says that it rested on. */
function findChanged(
  facts: CohortFacts,
  { proof, privateParts }: OpenedEvidence,
): readonly ChangedInput[] {
  if (proof === undefined) return [];
  const asPlanned = withPlannedOthers(facts, proof.inputs);
  return findChangedInputs(proof.inputs, toPlannedInputs(asPlanned, privateParts));
}

/** Once a cohort has begun, what rests on somebody's changed records is a notice; being apart always has to hold. */
function toAgedLevels(
  findings: readonly Finding[],
  stage: 'before-start' | 'started',
  changed: readonly ChangedInput[],
): Finding[] {
  if (stage === 'before-start') return [...findings];
  const people = new Set(changed.map(({ name }) => name));
  const ofAnswers = new Set<string>(answerCodes);
  return findings.map((finding) => {
    const rests = ofAnswers.has(finding.code) && finding.handles.some((one) => people.has(one));
    const isAged = rests || finding.code === 'changed-since-planning';
    return isAged ? { ...finding, level: 'notice' } : finding;
  });
}

/** Takes slots that are not published from the proof, else from what members can open. */
function toWhole(grouping: GroupingRecord, evidence: OpenedEvidence | undefined) {
  const { proof, times } = evidence ?? {};
  const known = proof?.grouping ?? times;
  return withTimes(grouping, known === undefined ? [] : listKnownTimes(known));
}

const privateMatters: readonly Unchecked[] = [
  'times',
  'availability',
  'apart',
  'together',
  'private-requirements',
  'fits',
  'aims',
  'zone-data',
  'optimality',
];

function hasPrivateRequirement({ settings }: GroupingRecord): boolean {
  const sealed: readonly Requirement[] = ['ranked-lead', 'local-hour', 'communication'];
  return settings.requirements.some((requirement) => sealed.includes(requirement));
}

function toLevels(findings: readonly Finding[], stage: 'before-start' | 'started'): Finding[] {
  const isAged = findings.some(({ code }) => code === 'other-public-inputs');
  if (stage === 'before-start' || !isAged) return [...findings];
  const ofFacts = new Set<string>(factCodes);
  return findings.map((finding) =>
    ofFacts.has(finding.code) ? { ...finding, level: 'notice' } : finding,
  );
}

import type { Requirement } from '../../schemas/cohort.ts';
import type { GroupingProof } from '../../schemas/grouping-proof.ts';
import type { Grouping } from '../../schemas/grouping.ts';
import { getEarlierCohorts, type CohortFacts, type PrivateParts } from './facts.ts';
import { factCodes, type Finding } from './findings.ts';
import { findProofFaults } from './verify-proof.ts';
import { findPublicFaults } from './verify-public.ts';
import { findStructureFaults } from './verify-structure.ts';
import { findPrivateFaults } from './verify-private.ts';

/** What the key of the cohort opens. */
export interface OpenedEvidence {
  /** Undefined where there is no `grouping.age`. */
  readonly proof: GroupingProof | undefined;
  readonly privateParts: PrivateParts;
}

/** What was not looked at, and why it can't be at this level. */
export type Unchecked =
  | 'availability'
  | 'apart'
  | 'together'
  | 'private-requirements'
  | 'fits'
  | 'aims'
  | 'zone-data'
  | 'optimality';

export interface Verdict {
  readonly level: 'public' | 'full';
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

/**
 * Checks a published grouping against the records, with nothing of what formed it. Without evidence
 * it checks what anybody can check; with it, everything but that no better grouping exists, for
 * which the aims' statuses name who vouches. Cohorts whose turn came later are left to their own
 * verification.
 * @param stage whether the cohort has begun: from then on records may change without the groups being
 * formed anew, and what rests on changed records is a notice
 */
export function verify(
  facts: CohortFacts,
  grouping: Grouping,
  stage: 'before-start' | 'started',
  evidence?: OpenedEvidence,
): Verdict {
  const inTurn = { ...facts, others: getEarlierCohorts(facts) };
  const publicFaults = [
    ...findStructureFaults(facts.id, grouping),
    ...findPublicFaults(inTurn, grouping),
  ];
  const findings = toLevels(publicFaults, stage);
  if (evidence === undefined) {
    const unchecked = privateMatters.filter(
      (matter) => matter !== 'private-requirements' || hasPrivateRequirement(grouping),
    );
    return { level: 'public', findings, unchecked };
  }
  const { proof, privateParts } = evidence;
  const fullFaults = [
    ...findPrivateFaults(inTurn, privateParts, grouping),
    ...findProofFaults(inTurn, privateParts, grouping, proof),
  ];
  return { level: 'full', findings: [...findings, ...fullFaults], unchecked: ['optimality'] };
}

const privateMatters: readonly Unchecked[] = [
  'availability',
  'apart',
  'together',
  'private-requirements',
  'fits',
  'aims',
  'zone-data',
  'optimality',
];

function hasPrivateRequirement({ settings }: Grouping): boolean {
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

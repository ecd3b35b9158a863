import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { getParticipation } from '../../src/domain/matching/participation.ts';
import type { OpenedEvidence } from '../../src/domain/matching/verify/verify.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import { openPrivateParts, openProof, openTimes } from './open-sealed.ts';

/** What could be opened, and a sentence for each thing that could not. */
export interface Evidence {
  readonly evidence: OpenedEvidence;
  readonly sentences: readonly string[];
}

/** Armored texts that stand beside a grouping; undefined where there is none. */
export interface SealedBeside {
  /** `grouping.age` */
  readonly proof: string | undefined;
  /** `times.age` */
  readonly times: string | undefined;
}

/**
 * Opens the proof of a grouping, its times where they are sealed, and the private parts of everybody it concerns.
 */
export async function openEvidence(
  facts: CohortFacts,
  { groups }: GroupingRecord,
  sealed: SealedBeside,
  identities: readonly string[],
): Promise<Evidence> {
  const { seekers, leads } = getParticipation(facts);
  const placed = groups.flatMap((group) => [...group.leads, ...group.members]);
  const handles = [...new Set([...seekers, ...leads, ...placed])];
  const { parts, closed } = await openPrivateParts(facts, handles, identities);
  const proof = sealed.proof === undefined ? undefined : await openProof(sealed.proof, identities);
  const times = sealed.times === undefined ? undefined : await openTimes(sealed.times, identities);
  return {
    evidence: {
      proof: proof?.kind === 'opened' ? proof.proof : undefined,
      times: times?.kind === 'opened' ? times.times : undefined,
      privateParts: parts,
    },
    sentences: [
      ...(proof?.kind === 'closed' ? [`grouping.age: ${proof.detail}`] : []),
      ...(times?.kind === 'closed' ? [`times.age: ${times.detail}`] : []),
      ...closed.map(({ handle, detail }) => `${handle}: ${detail}`),
    ],
  };
}

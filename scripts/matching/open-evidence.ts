import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { getParticipation } from '../../src/domain/matching/participation.ts';
import type { OpenedEvidence } from '../../src/domain/matching/verify.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import { openPrivateParts, openProof } from './open-sealed.ts';

/** What could be opened, and a sentence for each thing that could not. */
export interface Evidence {
  readonly evidence: OpenedEvidence;
  readonly sentences: readonly string[];
}

/**
 * Opens the proof of a grouping and the private parts of everybody it concerns.
 * @param sealedProof armored text of `grouping.age`, where there is one
 */
export async function openEvidence(
  facts: CohortFacts,
  { groups }: Grouping,
  sealedProof: string | undefined,
  identities: readonly string[],
): Promise<Evidence> {
  const { seekers, leads } = getParticipation(facts);
  const placed = groups.flatMap((group) => [...group.leads, ...group.members]);
  const handles = [...new Set([...seekers, ...leads, ...placed])];
  const { parts, closed } = await openPrivateParts(facts, handles, identities);
  const proof = sealedProof === undefined ? undefined : await openProof(sealedProof, identities);
  return {
    evidence: { proof: proof?.kind === 'opened' ? proof.proof : undefined, privateParts: parts },
    sentences: [
      ...(proof?.kind === 'closed' ? [`grouping.age: ${proof.detail}`] : []),
      ...closed.map(({ handle, detail }) => `${handle}: ${detail}`),
    ],
  };
}

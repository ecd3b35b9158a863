import type { CohortFacts, PrivateParts } from '../../src/domain/matching/facts.ts';
import { openPrivatePart } from '../../src/domain/seal/private-part.ts';
import { CannotOpenError, openText } from '../../src/domain/seal/sealed-text.ts';
import { isKnownZone } from '../../src/domain/time/zone-clock.ts';
import { groupingProofSchema, type GroupingProof } from '../../src/schemas/grouping-proof.ts';
import { privatePartSchema } from '../../src/schemas/private-part.ts';

/** A private part that stayed closed, with a sentence that holds nothing private. */
export interface ClosedPart {
  readonly handle: string;
  readonly detail: string;
}

export interface OpenedParts {
  readonly parts: PrivateParts;
  readonly closed: readonly ClosedPart[];
}

/** Opens the private parts of the given people; who has none sealed is in neither list. */
export async function openPrivateParts(
  { id, enrollments }: CohortFacts,
  handles: readonly string[],
  identities: readonly string[],
): Promise<OpenedParts> {
  const parts = new Map<string, (typeof privatePartSchema)['_output']>();
  const closed: ClosedPart[] = [];
  for (const handle of handles) {
    const sealed = enrollments.get(handle)?.sealed;
    if (sealed === undefined) continue;
    const opened = await openPrivatePart(
      sealed,
      identities,
      { cohort: id, handle },
      privatePartSchema,
    );
    if (opened.kind === 'refused') closed.push({ handle, detail: opened.detail });
    else if (isKnownZone(opened.part.zone)) parts.set(handle, opened.part);
    else closed.push({ handle, detail: "Its time zone is not in this machine's zone data." });
  }
  return { parts, closed };
}

/** What is sealed beside a grouping. */
export type OpenedProof =
  | { readonly kind: 'opened'; readonly proof: GroupingProof; readonly plaintext: string }
  | { readonly kind: 'closed'; readonly detail: string };

/** Opens a sealed proof; one that no key opens or that does not fit its schema stays closed, with the reason. */
export async function openProof(
  armored: string,
  identities: readonly string[],
): Promise<OpenedProof> {
  try {
    const plaintext = await openText(armored, identities);
    const parsed = groupingProofSchema.safeParse(JSON.parse(plaintext));
    if (parsed.success) return { kind: 'opened', proof: parsed.data, plaintext };
    return { kind: 'closed', detail: 'It opens, but does not fit the schema of a proof.' };
  } catch (error) {
    if (error instanceof CannotOpenError) return { kind: 'closed', detail: error.message };
    if (error instanceof SyntaxError) {
      return { kind: 'closed', detail: 'It opens, but what it holds is not JSON.' };
    }
    throw error;
  }
}

import type { KeptApart } from '../../src/domain/matching/kept-apart.ts';
import { sealedOverridesSchema } from '../../src/schemas/override.ts';
import { openSealedRecord } from '../lib/open-sealed-record.ts';

/** Whom the coordinators keep apart, or why that stays closed, in a sentence that holds nothing private. */
export type OpenedOverrides =
  | { readonly kind: 'opened'; readonly apart: KeptApart }
  | { readonly kind: 'closed'; readonly detail: string };

/** Opens `overrides.age`; where there is none, nobody is kept apart. */
export async function openOverrides(
  cohort: string,
  armored: string | undefined,
  identities: readonly string[],
): Promise<OpenedOverrides> {
  if (armored === undefined) return { kind: 'opened', apart: [] };
  const opened = await openSealedRecord(armored, identities, sealedOverridesSchema, 'overrides');
  if (opened.kind === 'closed') return opened;
  if (opened.data.cohort === cohort) return { kind: 'opened', apart: opened.data.apart };
  return { kind: 'closed', detail: `It was sealed for ${opened.data.cohort}.` };
}

import type { KeptApart } from '../../src/domain/matching/kept-apart.ts';
import { CannotOpenError, openText } from '../../src/domain/seal/sealed-text.ts';
import { sealedOverridesSchema } from '../../src/schemas/override.ts';

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
  try {
    const opened: unknown = JSON.parse(await openText(armored, identities));
    const parsed = sealedOverridesSchema.safeParse(opened);
    if (!parsed.success) {
      return { kind: 'closed', detail: 'It opens, but does not fit the schema of overrides.' };
    }
    if (parsed.data.cohort === cohort) return { kind: 'opened', apart: parsed.data.apart };
    return { kind: 'closed', detail: `It was sealed for ${parsed.data.cohort}.` };
  } catch (error) {
    if (error instanceof CannotOpenError) return { kind: 'closed', detail: error.message };
    if (error instanceof SyntaxError) {
      return { kind: 'closed', detail: 'It opens, but what it holds is not JSON.' };
    }
    throw error;
  }
}

import type { z } from 'zod';
import { CannotOpenError, openText } from '../../src/domain/seal/sealed-text.ts';

/** Something sealed, opened, or why it stays closed, in a sentence that holds nothing private. */
export type Opened<Content> =
  | ({ readonly kind: 'opened'; readonly plaintext: string } & Content)
  | { readonly kind: 'closed'; readonly detail: string };

/**
 * Opens a sealed record; one that no key opens, is not JSON or does not fit its schema stays closed.
 * @param name what the record is, as in "the schema of a ledger"
 */
export async function openSealedRecord<Data>(
  armored: string,
  identities: readonly string[],
  schema: z.ZodType<Data>,
  name: string,
): Promise<Opened<{ readonly data: Data }>> {
  try {
    const plaintext = await openText(armored, identities);
    const parsed = schema.safeParse(JSON.parse(plaintext));
    if (parsed.success) return { kind: 'opened', data: parsed.data, plaintext };
    return { kind: 'closed', detail: `It opens, but does not fit the schema of ${name}.` };
  } catch (error) {
    if (error instanceof CannotOpenError) return { kind: 'closed', detail: error.message };
    if (error instanceof SyntaxError) {
      return { kind: 'closed', detail: 'It opens, but what it holds is not JSON.' };
    }
    throw error;
  }
}

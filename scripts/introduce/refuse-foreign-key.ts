import { toRecipient } from '../../src/domain/seal/identity.ts';
import { CommandFailure } from '../lib/command.ts';
import type { OpenedParts } from '../matching/open-sealed.ts';

/**
 * Makes sure that a key opens something of what people sealed, before anything is written from it.
 * @throws CommandFailure when everything stays closed: then the key was not added to the cohort yet
 */
export async function refuseForeignKey(
  cohort: string,
  { parts, closed }: Pick<OpenedParts, 'parts' | 'closed'>,
  identities: readonly string[],
): Promise<void> {
  if (parts.size > 0 || closed.length === 0) return;
  const recipient = (await toRecipient(identities[0] ?? '')) ?? 'age1…';
  throw new CommandFailure(
    `The key at hand opens nothing of what people sealed for ${cohort}, so nothing was written. Somebody whose key does adds yours with: npm run keys -- add ${cohort} --recipient ${recipient}`,
  );
}

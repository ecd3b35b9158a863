import { CannotOpenError, openText, sealText } from '../../src/domain/seal/sealed-text.ts';
import { CommandFailure } from '../lib/command.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import type { FileChange } from '../lib/write-files.ts';
import type { CohortFiles, SealedFile } from './cohort-files.ts';
import { toShownPath } from './read-facts.ts';

/**
 * Opens everything sealed in a cohort and seals it again to the given recipients: the changes to write.
 * All or nothing: when one text stays closed, nothing is changed and every closed one is named.
 * @throws CommandFailure when no key is at hand, or texts stay closed
 */
export async function toResealed(
  files: CohortFiles,
  recipients: readonly string[],
  keyFile: string | undefined,
): Promise<FileChange[]> {
  if (files.sealed.length === 0) return [];
  const identities = await requireCohortIdentities(files.id, files.program, keyFile);
  const opened = await Promise.all(files.sealed.map((file) => tryToOpen(file, identities)));
  const closed = opened.filter((result) => 'why' in result);
  if (closed.length > 0) {
    throw new CommandFailure(
      [
        `${closed.length} of ${files.sealed.length} sealed texts stay closed, so nothing was changed:`,
        ...closed.map(({ file, why }) => `  ${toShownPath(file.path)}: ${why}`),
        'Bring the key they were sealed to, or ask these people to send their private part again.',
      ].join('\n'),
    );
  }
  return Promise.all(
    opened
      .filter((result) => 'plaintext' in result)
      .map(async ({ file, plaintext }) => {
        const readers = file.toReaders(recipients);
        const armored = await sealText(file.withReaders(plaintext, readers), readers);
        return { path: file.path, text: file.withArmored(armored) };
      }),
  );
}

async function tryToOpen(
  file: SealedFile,
  identities: readonly string[],
): Promise<{ file: SealedFile; plaintext: string } | { file: SealedFile; why: string }> {
  try {
    return { file, plaintext: await openText(file.armored, identities) };
  } catch (error) {
    if (!(error instanceof CannotOpenError)) throw error;
    return { file, why: error.message };
  }
}

import { CommandFailure } from '../lib/command.ts';
import { writeFiles } from '../lib/write-files.ts';
import type { CohortFiles } from './cohort-files.ts';
import type { KeysInput } from './keys-input.ts';
import { toResealed } from './reseal-texts.ts';

/** Seals everything in a cohort again, to the recipients that its file lists now. */
export async function resealCohort(files: CohortFiles, input: KeysInput): Promise<void> {
  const { recipients } = files.cohort;
  if (recipients.length === 0) {
    throw new CommandFailure(
      `${files.id} lists no recipient. Make a key with: npm run keys -- create ${files.id}`,
    );
  }
  const changes = await toResealed(files, recipients, input.keyFile);
  await writeFiles(changes);
  const keys = recipients.length === 1 ? 'one key' : `${recipients.length} keys`;
  input.print(`Sealed again, to ${keys}: ${changes.length} texts of ${files.id}.`);
  if (changes.length > 0) input.print('What git already holds opens with the earlier keys too.');
}

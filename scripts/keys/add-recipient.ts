import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { isRecipient } from '../../src/domain/seal/identity.ts';
import { UsageError } from '../lib/command.ts';
import { writeFiles } from '../lib/write-files.ts';
import type { CohortFiles } from './cohort-files.ts';
import { toShownPath } from './read-facts.ts';
import type { KeysInput } from './keys-input.ts';
import { toResealed } from './reseal-texts.ts';

/**
 * Adds a second recipient to a cohort and seals everything again so that both keys open it. The cohort's
 * file is written last: until it lists the recipient, running the same command again completes it.
 */
export async function addRecipient(files: CohortFiles, input: KeysInput): Promise<void> {
  const recipient = await requireRecipient(files, input.recipient);
  const { recipients } = files.cohort;
  if (recipients.includes(recipient)) {
    input.print(`${files.id} seals to ${recipient} already. Nothing was changed.`);
    return;
  }
  const all = [...recipients, recipient];
  const resealed = await toResealed(files, all, input.keyFile);
  await writeFiles([...resealed, { path: files.cohortFile, text: files.withRecipients(all) }]);
  input.print(`${toShownPath(files.cohortFile)} lists ${recipient}.`);
  input.print(`Sealed again, to ${all.length} keys: ${resealed.length} texts.`);
  input.print('Commit both together. What git already holds opens with the earlier keys alone.');
}

async function requireRecipient(
  files: CohortFiles,
  recipient: string | undefined,
): Promise<string> {
  if (recipient === undefined) {
    throw new UsageError('add needs --recipient age1…, the public half of the other key.');
  }
  if (!(await isRecipient(recipient))) {
    throw new UsageError(
      `"${hideSecret(recipient)}" is not a whole age recipient. Copy it again: 62 characters that start with age1.`,
    );
  }
  if (recipient === demoRecipient && !files.program.demo) {
    throw new UsageError(
      'This is the public demo key: everybody can open what is sealed to it. Add a key of your own.',
    );
  }
  return recipient;
}

/** A person may paste the wrong half of a key; the message must not repeat it. */
function hideSecret(text: string): string {
  return /SECRET/i.test(text) ? 'the secret half of a key' : text;
}

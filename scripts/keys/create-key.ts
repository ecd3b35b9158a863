import path from 'node:path';
import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { createKeyPair, toRecipient, type KeyPair } from '../../src/domain/seal/identity.ts';
import { CommandFailure } from '../lib/command.ts';
import { programmeKey } from '../ledger/open-ledger.ts';
import { readKeyFile } from '../lib/cohort-identity.ts';
import { toKeyFile, toKeyVariable } from '../lib/key-place.ts';
import { writeFiles } from '../lib/write-files.ts';
import type { CohortFiles } from './cohort-files.ts';
import { toShownPath } from './read-facts.ts';
import type { KeysInput } from './keys-input.ts';
import { keepSecret, refuseWorkTree, writeSecretFile } from './secret-file.ts';

/**
 * Makes a cohort's key: the secret goes to a file outside git, the public recipient into the cohort.
 * A key file that is there already is used, so a run that was cut off can be run again. When the cohort
 * seals to somebody else's key, the cohort is left alone and the owner of that key is to add this one.
 */
export async function createKey(files: CohortFiles, input: KeysInput): Promise<void> {
  const keyFile = path.resolve(input.out ?? toKeyFile(files.id, files.program.name));
  await refuseWorkTree(keyFile, input.contentFolder);
  refuseDemo(files);
  const { key, isNew } = await readOrCreate(keyFile, files);
  if (!isNew) await keepSecret(keyFile, input.out === undefined ? 'own-folder' : 'any-folder');
  input.print(
    isNew
      ? `The secret key of ${files.id} is in ${keyFile}.`
      : `The key in ${keyFile} was there already and is used.`,
  );
  if (input.printSecret) input.print(key.identity);
  await writeRecipient(files, key, input);
  if (files.id === programmeKey && files.sealed.length > 0) {
    input.print('Run "npm run ledger" to seal the ledger of who met whom to it.');
  }
  input.print(
    'Keep a copy of the secret in a second safe place: without it nothing sealed can be opened.',
  );
  input.print(
    `Where there is no such file, as in CI, put it into the secret variable ${toKeyVariable(files.id)}.`,
  );
}

async function writeRecipient(files: CohortFiles, key: KeyPair, input: KeysInput): Promise<void> {
  const { recipients } = files.cohort;
  if (recipients.includes(key.recipient)) {
    input.print(`${files.id} seals to it already: ${key.recipient}`);
    return;
  }
  const others = recipients.filter((recipient) => recipient !== demoRecipient);
  if (others.length > 0) {
    input.print(`${files.id} seals to another key already and was not changed.`);
    input.print(
      `Somebody who has that key adds yours with: npm run keys -- add ${files.id} --recipient ${key.recipient}`,
    );
    return;
  }
  await writeFiles([{ path: files.cohortFile, text: files.withRecipients([key.recipient]) }]);
  input.print(`${toShownPath(files.cohortFile)} lists its public half: ${key.recipient}`);
  if (recipients.includes(demoRecipient)) {
    input.print('The public demo key was taken out: everybody can open what is sealed to it.');
  }
}

function refuseDemo(files: CohortFiles): void {
  if (!files.program.demo || !files.cohort.recipients.includes(demoRecipient)) return;
  throw new CommandFailure(
    `${files.id} belongs to a demonstration and seals to the public demo key. Take "demo: true" out of program.yml first.`,
  );
}

async function readOrCreate(
  keyFile: string,
  files: CohortFiles,
): Promise<{ key: KeyPair; isNew: boolean }> {
  const [identity] = await readKeyFile(keyFile);
  if (identity !== undefined) {
    const recipient = await toRecipient(identity);
    if (recipient === undefined) throw new Error(`${keyFile} changed while it was read.`);
    return { key: { identity, recipient }, isNew: false };
  }
  const key = await createKeyPair();
  await writeSecretFile(keyFile, key, `Secret key of ${files.id}, ${files.program.name}`);
  return { key, isNew: true };
}

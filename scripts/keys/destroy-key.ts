import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { toRecipient } from '../../src/domain/seal/identity.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { changeLedger, ledgerFile } from '../ledger/ledger-text.ts';
import { programmeKey } from '../ledger/open-ledger.ts';
import { CommandFailure, UsageError } from '../lib/command.ts';
import { findCohortIdentities } from '../lib/cohort-identity.ts';
import { toKeyFile, toKeyVariable } from '../lib/key-place.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import type { CohortFiles } from './cohort-files.ts';
import { toShownPath } from './read-facts.ts';
import type { KeysInput } from './keys-input.ts';
import { removeSecretFile } from './secret-file.ts';

/** What destroying would do, decided before anything is done. */
interface Destruction {
  readonly gone: readonly string[];
  readonly left: readonly string[];
  readonly keyFile: string | undefined;
  readonly inVariable: boolean;
}

/**
 * Destroys a cohort's key: takes its recipient out of the cohort, then deletes the secret file. Without
 * `--yes <cohort>` it only says what would become unreadable. The file goes last, so that a run that was
 * cut off still knows which recipient to take out.
 */
export async function destroyKey(files: CohortFiles, input: KeysInput): Promise<void> {
  const destruction = await toDestruction(files, input);
  for (const line of describe(files, destruction)) input.print(line);
  if (input.yes !== files.id) {
    const mistaken = input.yes === undefined ? '' : `--yes names ${input.yes}, not ${files.id}. `;
    throw new UsageError(
      `${mistaken}Nothing was changed. If you mean it: npm run keys -- destroy ${files.id} --yes ${files.id}`,
    );
  }
  const ledger = await toLedgerWithout(files, input, destruction.left);
  await writeFiles([
    ...ledger,
    { path: files.cohortFile, text: files.withRecipients(destruction.left) },
  ]);
  if (destruction.keyFile !== undefined) await removeSecretFile(destruction.keyFile);
  input.print('Done.');
  if (destruction.keyFile !== undefined) input.print(`Deleted ${destruction.keyFile}.`);
  input.print(`${toShownPath(files.cohortFile)} lists ${countKeys(destruction.left)}. Commit it.`);
  input.print(
    'Now delete every copy by hand: secret variables of CI, password managers, backups, other coordinators.',
  );
}

async function toDestruction(files: CohortFiles, input: KeysInput): Promise<Destruction> {
  const found = await listOwnKeys(files, input);
  const { recipient } = input;
  const own = found.filter((key) => recipient === undefined || key.recipient === recipient);
  const gone = recipient === undefined ? own.map((key) => key.recipient) : [recipient];
  if (gone.length === 0) throw toNoKey(files);
  const keyFile = path.resolve(input.keyFile ?? toKeyFile(files.id, files.program.name));
  return {
    gone,
    left: files.cohort.recipients.filter((each) => !gone.includes(each)),
    keyFile: own.some(({ source }) => path.resolve(source) === keyFile) ? keyFile : undefined,
    inVariable: own.some(({ source }) => source.endsWith(toKeyVariable(files.id))),
  };
}

/** Lists the secret keys at hand with their public halves; the demo's is nobody's to destroy. */
async function listOwnKeys(
  files: CohortFiles,
  input: KeysInput,
): Promise<{ source: string; recipient: string }[]> {
  const found = await findCohortIdentities(files.id, files.program, input.keyFile);
  const keys = await Promise.all(
    found.map(async ({ identity, source }) => ({ source, recipient: await toRecipient(identity) })),
  );
  return keys.flatMap(({ source, recipient }) =>
    recipient === undefined || recipient === demoRecipient ? [] : [{ source, recipient }],
  );
}

function describe(files: CohortFiles, { gone, left, keyFile, inVariable }: Destruction): string[] {
  const lines = [`Destroying the key of ${files.id} (${gone.join(', ')}):`];
  if (keyFile !== undefined) lines.push(`- deletes the secret file ${keyFile};`);
  if (inVariable) {
    lines.push(
      `- can't unset ${toKeyVariable(files.id)}, which holds a secret: remove it where it is set;`,
    );
  }
  lines.push(`- leaves ${countKeys(left)} in the cohort, so nothing new is sealed to the old one.`);
  if (files.id === programmeKey) return [...lines, ...describeLedger(files, left)];
  const texts = countTexts(files.sealed.length);
  if (left.length > 0) {
    lines.push(
      `The ${texts} can still be opened with the remaining keys, until these are destroyed too: ${left.join(', ')}`,
    );
  } else {
    lines.push(
      `The ${texts} of this cohort, every earlier version of them in git, and every copy of the repository can then never be opened again: hours, contacts, wishes, who was to be kept apart, and the proof of the groups.`,
    );
    lines.push('What is public stays: names, topics, goals and the published groups.');
  }
  if (files.sealed.some(({ path: file }) => path.basename(file) === 'times.age')) {
    lines.push('Members whose own key opens times.age can go on reading when their groups met.');
  }
  return [...lines, describeRetention(files), "It can't be undone."];
}

function describeLedger({ sealed }: CohortFiles, left: readonly string[]): string[] {
  if (sealed.length === 0) return ['Nothing is sealed to it.'];
  if (left.length > 0) return ['The ledger of who met whom still opens with the remaining keys.'];
  return [
    'The ledger of who met whom, and every earlier version of it, can then never be opened again.',
    "It can't be undone.",
  ];
}

/**
 * Seals the ledger of who met whom to the keys that are left, so that it outlives this cohort's.
 * @throws CommandFailure where no key would be left to open it
 */
async function toLedgerWithout(
  { id, cohortFile }: CohortFiles,
  { contentFolder }: KeysInput,
  left: readonly string[],
): Promise<FileChange[]> {
  if (id === programmeKey) return [];
  const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
  const cohort = programme.cohorts.get(id);
  if (programme.sealedLedger === undefined || cohort === undefined) return [];
  const data = { ...cohort.data, recipients: [...left] };
  const cohorts = new Map([...programme.cohorts, [id, { ...cohort, data }]]);
  const change = await changeLedger(contentFolder, { ...programme, cohorts }, (all) => [...all]);
  if (change.kind === 'same') return [];
  if (change.kind === 'changed') {
    return [{ path: path.join(contentFolder, ledgerFile), text: change.text }];
  }
  throw new CommandFailure(
    `Who met whom over all cohorts (content/ledger.age) would be lost with this key, so nothing was changed in ${toShownPath(cohortFile)}. Make a key for it first: npm run keys -- create program, then npm run ledger. Or delete content/ledger.age, if nobody needs it.`,
  );
}

function describeRetention(files: CohortFiles): string {
  const today = readNow(files.program.clock).toZonedDateTimeISO(files.cohort.zone).toPlainDate();
  const due = Temporal.PlainDate.from(files.cohort.ends).add({
    days: files.program.privacy.retentionDays,
  });
  const days = today.until(due).days;
  return days > 0
    ? `The privacy notice says that this happens on ${due.toString()}: ${days} days from now.`
    : `The privacy notice says that this was due on ${due.toString()}.`;
}

function toNoKey(files: CohortFiles): CommandFailure {
  const listed = files.cohort.recipients;
  if (listed.length === 0) {
    return new CommandFailure(
      `No key of ${files.id} is at hand and the cohort lists none: it is destroyed already.`,
    );
  }
  return new CommandFailure(
    `No key of ${files.id} is at hand, so its recipient can't be told. Name it with --recipient: ${listed.join(', ')}`,
  );
}

function countKeys(recipients: readonly string[]): string {
  if (recipients.length === 0) return 'no key';
  return recipients.length === 1 ? 'one key' : `${recipients.length} keys`;
}

function countTexts(count: number): string {
  return count === 1 ? 'one sealed text' : `${count} sealed texts`;
}

import path from 'node:path';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { forgetInLedger } from '../../src/domain/matching/ledger/update-ledger.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import { handleSchema } from '../../src/schemas/keys.ts';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { changeLedger, ledgerFile, type LedgerChange } from '../ledger/ledger-text.ts';
import { writeFiles } from '../lib/write-files.ts';
import { findMentions } from './mentions.ts';
import { planRemoval, type ContentChange, type Removal } from './plan-removal.ts';
import { readTombstones } from './read-tombstones.ts';
import { removeFromSealedLists, type SealedRemoval } from './sealed-lists.ts';
import { findForgotten, removeTombstone, tombstoneFile } from './tombstones.ts';

const options = {
  'dry-run': { type: 'boolean', description: 'Say what would change, and write nothing.' },
  restore: {
    type: 'boolean',
    description: 'Take the tombstone away, for somebody who wants to come back.',
  },
} as const;

type Input = CommandInput<typeof options>;

/** More places than this are a search of their own. */
const mostMentions = 20;

export const forgetCommand: Command<typeof options> = {
  name: 'forget',
  summary: 'Removes a person everywhere the content knows them, and says honestly what stays.',
  positionals: [{ name: 'HANDLE', description: 'Whom to remove.', count: 'one' }],
  options,
  examples: ['npm run forget -- dev-rao --dry-run', 'npm run forget -- dev-rao'],
  async run(input) {
    const [handle = ''] = input.positionals;
    if (!handleSchema.safeParse(handle).success) {
      throw new UsageError(`"${handle}" is no handle. Write it as in the name of the file.`);
    }
    const tombstones = await readTombstones(input.contentFolder);
    return input.options.restore
      ? restore(input, handle, tombstones)
      : remove(input, handle, tombstones);
  },
};

async function restore(
  { contentFolder, options: { 'dry-run': isDry }, print }: Input,
  handle: string,
  tombstones: string,
): Promise<0> {
  if (findForgotten(tombstones, [handle]).size === 0) {
    throw new UsageError(`There is no tombstone of ${handle}.`);
  }
  if (!isDry) {
    const text = removeTombstone(tombstones, handle);
    await writeFiles([{ path: path.join(contentFolder, tombstoneFile), text }]);
  }
  print(`${isDry ? 'Would take' : 'Took'} the tombstone of ${handle} away. They can join again.`);
  return 0;
}

async function remove(
  { contentFolder, options: { 'dry-run': isDry }, print }: Input,
  handle: string,
  tombstones: string,
): Promise<0> {
  const folder = await readContentFolder(contentFolder);
  const { programme } = readProgramme(folder.files);
  const removal = planRemoval(folder, programme, handle, tombstones);
  const isForgotten = findForgotten(tombstones, [handle]).size > 0;
  // The tombstone is always among the changes.
  const ledger = await forgetInFile(contentFolder, programme, handle);
  const lists = await removeFromSealedLists(programme, handle, removal.standIn);
  const isNobody = removal.changes.length === 1 && lists.changes.length === 0;
  if (isNobody && !isForgotten && ledger.kind !== 'changed') {
    throw new UsageError(`Nobody here has the handle ${handle}.`);
  }
  if (!isDry) {
    await writeFiles([
      ...[...removal.changes, ...lists.changes].map((change) =>
        toFileChange(contentFolder, change),
      ),
      ...(ledger.kind === 'changed'
        ? [{ path: path.join(contentFolder, ledgerFile), text: ledger.text }]
        : []),
    ]);
  }
  const touched = new Set(removal.changes.map((change) => change.path));
  const rest = folder.files.filter((file) => !touched.has(file.path));
  const lines = [
    ...toLines(removal, isDry),
    ...toSealedLines(lists, isDry),
    toLedgerLine(ledger, isDry),
    ...toMentionLines(findMentions(rest, removal.names)),
    ...toHonestLines(removal),
  ];
  for (const line of lines) print(line);
  return 0;
}

async function forgetInFile(contentFolder: string, programme: Programme, handle: string) {
  if (programme.sealedLedger === undefined) return { kind: 'same' } as const;
  if (programme.program === undefined) {
    const sentence = 'Mend content/program.yml first: "npm run check" says what is wrong.';
    return { kind: 'closed', sentence } as const;
  }
  return changeLedger(contentFolder, programme, (entries) => forgetInLedger(entries, handle));
}

function toSealedLines({ changes, closed }: SealedRemoval, isDry: boolean): string[] {
  const took = isDry ? 'Would take' : 'Took';
  return [...changes.map((change) => `${took} them out of ${change.path}.`), ...closed];
}

function toLedgerLine(ledger: LedgerChange, isDry: boolean): string {
  if (ledger.kind === 'same') return 'The ledger of who met whom does not hold them.';
  if (ledger.kind === 'changed') {
    return `${isDry ? 'Would take' : 'Took'} them out of content/ledger.age.`;
  }
  return `The ledger of who met whom may still hold them. ${ledger.sentence} Then forget them once more.`;
}

function toFileChange(contentFolder: string, change: ContentChange) {
  return { ...change, path: path.join(contentFolder, change.path.slice('content/'.length)) };
}

function toLines({ changes, groupedIn, standIn }: Removal, isDry: boolean): string[] {
  const [removed, written] = isDry ? ['Would remove', 'Would write'] : ['Removed', 'Wrote'];
  return [
    ...changes.map((change) => `${'remove' in change ? removed : written} ${change.path}`),
    ...groupedIn.map(
      (id) =>
        `In the groups of ${id} ${standIn} keeps the place, so that the groups of the others and their counts stay as they were. npm run verify holds at the public level; at the full one it says from now on that the sealed proof is of other groups, which is true. Before the cohort begins, plan again instead: npm run plan -- ${id}.`,
    ),
  ];
}

function toMentionLines(mentions: readonly { file: string; line: number }[]): string[] {
  if (mentions.length === 0) return [];
  const rest = mentions.length - mostMentions;
  return [
    'Still named in prose, which only a person can mend:',
    ...mentions.slice(0, mostMentions).map(({ file, line }) => `  ${file}:${line}`),
    ...(rest > 0 ? [`  and ${rest} more places`] : []),
  ];
}

/** What no change of files can undo. */
function toHonestLines({ enrolledIn, groupedIn }: Removal): string[] {
  const cohorts = [...new Set([...enrolledIn, ...groupedIn])].sort();
  return [
    '',
    'What stays, and what to do about it:',
    '  Earlier commits of git still hold what was public: name, topics, pictures. Forks and copies elsewhere do too. Rewriting history is the only way to remove them here, and changes every later commit.',
    ...cohorts.map(
      (id) =>
        `  Private parts and proofs of ${id} stay in earlier commits, sealed, and others may have named this person in theirs. npm run keys -- destroy ${id} makes all of them unreadable for good, once its retention time is over.`,
    ),
    '  The tombstone is a salted scrypt of the handle: it names nobody, but whoever guesses the handle can test the guess. It stops intake, and review points it out.',
    "  Plans, messages and lists on coordinators' machines (.roundtable/) and in their mail: delete them by hand.",
    'Next: commit these changes. The site forgets this person with its next build.',
  ];
}

import path from 'node:path';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { compareText, type CohortFacts } from '../../src/domain/matching/facts.ts';
import type { KeptApart } from '../../src/domain/matching/kept-apart.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import { sealedOverridesSchema } from '../../src/schemas/override.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure, UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { toCohortFolder } from '../lib/matching-plan-files.ts';
import { sealFile } from '../lib/seal-file.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openOverrides } from '../matching/open-overrides.ts';
import { getReader } from '../matching/reader.ts';
import { toCount } from '../matching/words.ts';

const options = {
  note: {
    type: 'string',
    value: 'TEXT',
    description: 'Why; sealed with the pair, for the coordinators alone.',
  },
  remove: { type: 'boolean', description: 'Let the two share a group again.' },
} as const;

type Input = CommandInput<typeof options>;

/** Two handles in the order in which they are kept. */
type Pair = KeptApart[number]['people'];

export const keepApartCommand: Command<typeof options> = {
  name: 'keep-apart',
  summary: 'Keeps two people out of one group, or lists whom a cohort keeps apart.',
  positionals: [
    cohortWord,
    {
      name: 'HANDLE',
      description: 'Two people; without them, the pairs are listed.',
      count: 'any',
    },
  ],
  options,
  examples: [
    'npm run keep-apart -- spring-2027 ana-lopez ben-adler',
    'npm run keep-apart -- spring-2027 ana-lopez ben-adler --remove',
    'npm run keep-apart -- spring-2027',
  ],
  async run(input) {
    const [id = '', ...handles] = input.positionals;
    if (getReader() === 'public-log') {
      throw new UsageError('Whom you keep apart is private. Run this on your own machine.');
    }
    const { programme } = readProgramme((await readContentFolder(input.contentFolder)).files);
    const facts = toCohortFacts(programme, id);
    const kept = await readKept(programme, facts);
    if (handles.length === 0) {
      listKept(input, kept);
      return 0;
    }
    const pair = toPair(facts, handles);
    const changed = input.options.remove
      ? withoutPair(kept, pair)
      : withPair(facts, kept, pair, input.options.note);
    await writeKept(input, facts, changed);
    return 0;
  },
};

async function readKept(programme: Programme, { id, sealedOverrides }: CohortFacts) {
  if (sealedOverrides === undefined) return [];
  const identities = await requireCohortIdentities(id, toProgram(programme));
  const opened = await openOverrides(id, sealedOverrides, identities);
  if (opened.kind === 'opened') return opened.apart;
  throw new CommandFailure(`content/cohorts/${id}/overrides.age: ${opened.detail}`);
}

function listKept({ print, options: { note, remove } }: Input, kept: KeptApart): void {
  if (remove || note !== undefined) throw new UsageError('Name two people too.');
  if (kept.length === 0) print('Nobody is kept apart by the coordinators.');
  for (const { people, note: why } of kept) {
    print(`${people.join(' and ')}${why === undefined ? '' : `: ${why}`}`);
  }
}

function toPair({ id, enrollments }: CohortFacts, handles: readonly string[]): Pair {
  const [first, second, ...others] = [...handles].sort(compareText);
  if (first === undefined || second === undefined || others.length > 0 || first === second) {
    throw new UsageError('Name two different people.');
  }
  const unknown = [first, second].find((handle) => !enrollments.has(handle));
  if (unknown === undefined) return [first, second];
  throw new UsageError(`${unknown} is not enrolled in ${id}. Correct the handle.`);
}

function withPair(
  { cohort, id }: CohortFacts,
  kept: KeptApart,
  pair: Pair,
  note: string | undefined,
): KeptApart {
  const isPinned = cohort.overrides.some(
    (one) => one.kind === 'pin' && pair.includes(one.person) && pair.includes(one.to),
  );
  if (isPinned) {
    throw new CommandFailure(
      `content/cohorts/${id}/cohort.mdx pins ${pair.join(' and ')} to each other. Take that override out first.`,
    );
  }
  // A reason that stands there is lost only to another one.
  const before = kept.find(({ people }) => people.join(' ') === pair.join(' '))?.note;
  const why = note ?? before;
  const added = { people: pair, ...(why === undefined ? {} : { note: why }) };
  return [...withoutPair(kept, pair, 'any'), added].sort((one, other) =>
    compareText(one.people.join(' '), other.people.join(' ')),
  );
}

function withoutPair(
  kept: KeptApart,
  pair: Pair,
  presence: 'any' | 'needed' = 'needed',
): KeptApart {
  const left = kept.filter(({ people }) => people.join(' ') !== pair.join(' '));
  if (presence === 'needed' && left.length === kept.length) {
    throw new CommandFailure(
      `The coordinators do not keep ${pair.join(' and ')} apart. If one of them asked for it, it stays.`,
    );
  }
  return left;
}

/** Seals the pairs; where none is left, the file goes. */
async function writeKept(
  { contentFolder, print }: Input,
  { id, cohort }: CohortFacts,
  apart: KeptApart,
): Promise<void> {
  const file = path.join(toCohortFolder(contentFolder, id), 'overrides.age');
  if (cohort.recipients.length === 0) {
    throw new CommandFailure(`${id} has no recipients. Run "npm run keys -- create ${id}" first.`);
  }
  const content = sealedOverridesSchema.safeParse({ version: 1, cohort: id, apart });
  if (!content.success) {
    throw new UsageError('Keep the note on one line of at most 200 characters.');
  }
  const text = await sealFile(toCanonicalJson(content.data), cohort.recipients);
  await writeFiles([apart.length === 0 ? { path: file, remove: true } : { path: file, text }]);
  print(
    `${toCount(apart.length, 'pair is', 'pairs are')} kept apart in ${id}. Commit content/cohorts/${id}/overrides.age, then plan: npm run plan -- ${id}`,
  );
}

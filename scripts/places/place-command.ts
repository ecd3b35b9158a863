import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type RecordEntry } from '../../src/records/programme.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import { withEntry } from '../keys/yaml-entry.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortQuestion } from '../matching/cohort-facts.ts';
import { listGroupsFor } from './list-groups.ts';
import { readPlannedHandles } from './planned-handles.ts';

type Edit = (yaml: string) => string;

/** What the coordinators can decide about an enrollment, as a change of its file. */
const decisions: Readonly<Record<string, Edit>> = {
  offer: (yaml) => withEntry(yaml, 'place', 'offered'),
  accept: (yaml) => withEntry(yaml, 'place', 'accepted'),
  waitlist: (yaml) => withEntry(yaml, 'place', 'waitlisted'),
  clear: (yaml) => withEntry(yaml, 'place', undefined),
  decline: (yaml) =>
    ['place', 'sealed', 'private'].reduce(
      (text, key) => withEntry(text, key, undefined),
      withEntry(yaml, 'state', 'withdrawn'),
    ),
};

const options = {
  planned: {
    type: 'boolean',
    description: 'Everybody whom the last plan places and who has not accepted yet.',
  },
} as const;

export const placeCommand: Command<typeof options> = {
  name: 'place',
  summary:
    'Offers places, notes a yes, puts people on the waiting list, declines them, or says which groups could take somebody.',
  positionals: [
    {
      name: 'DECISION',
      description: `One of ${Object.keys(decisions).join(', ')}; or groups, which changes nothing.`,
      count: 'one',
    },
    cohortWord,
    { name: 'HANDLE', description: 'Whom it is about.', count: 'any' },
  ],
  options,
  examples: [
    'npm run place -- offer spring-2027 --planned',
    'npm run place -- waitlist spring-2027 dev-rao',
    'npm run place -- accept spring-2027 dev-rao ines-duarte',
    'npm run place -- groups winter-2027 dev-rao',
  ],
  async run({ options: { planned }, positionals, contentFolder, print }) {
    const [decision = '', cohort = '', ...named] = positionals;
    if (decision === 'groups') {
      if (named.length !== 1 || planned) throw new UsageError('Name one person.');
      for (const handle of named) {
        for (const line of await listGroupsFor(contentFolder, cohort, handle)) print(line);
      }
      return 0;
    }
    const edit = Object.entries(decisions).find(([name]) => name === decision)?.[1];
    if (edit === undefined) {
      throw new UsageError(
        `"${decision}" is not one of ${Object.keys(decisions).join(', ')}, groups.`,
      );
    }
    if (planned === named.length > 0) {
      throw new UsageError('Name handles, or everybody in the plan with --planned.');
    }
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const people = programme.enrollments.get(cohort);
    if (people === undefined) {
      throw new UsageError(
        `There is nobody in a cohort ${cohort}. ${toCohortQuestion(programme)}.`,
      );
    }
    const handles = planned ? await readPlannedHandles(contentFolder, cohort) : named;
    const entries = handles
      .map((handle) => toEntry(people, handle, decision))
      .filter(({ data }) => !planned || data.place !== 'accepted');
    const changes = await Promise.all(
      entries.map(async ({ file }) => {
        const place = path.join(contentFolder, file.slice('content/'.length));
        return { path: place, text: edit(await readFile(place, 'utf8')) };
      }),
    );
    const changed = await writeFiles(changes);
    for (const file of changed) print(`Written: ${path.relative(process.cwd(), file)}`);
    if (changed.length === 0) print('The files say this already.');
    else print('Commit these files and bring them to the published branch.');
    return 0;
  },
};

function toEntry(
  people: ReadonlyMap<string, RecordEntry<Enrollment>>,
  handle: string,
  decision: string,
): RecordEntry<Enrollment> {
  const entry = people.get(handle);
  if (entry === undefined) throw new UsageError(`${handle} is not enrolled in that cohort.`);
  const { state } = entry.data;
  if (state === 'withdrawn' || (decision !== 'decline' && state !== 'complete')) {
    throw new CommandFailure(
      `${handle} has the state ${state}, so no place can be given. Leave them out.`,
    );
  }
  return entry;
}

import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { toHistories } from '../../src/domain/groups/group-states.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import type { Rotation } from '../../src/schemas/rotation.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure, type Command, type CommandInput } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openGrouping } from '../matching/open-others.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { refusePublicLog } from '../matching/reader.ts';
import { toCount } from '../matching/words.ts';
import { listGroupPeople, toPeopleByHandle } from './group-people.ts';
import {
  introduceRotation,
  type Introduction,
  type IntroductionSources,
} from './introduce-rotation.ts';
import { openGroupsBefore } from './groups-before.ts';
import { toGroupFiles, toNoneFiles } from './letter-files.ts';
import { refuseForeignKey } from './refuse-foreign-key.ts';
import { toRepairMessages } from './repair-messages.ts';
import { listWithoutGroup } from './without-group.ts';

const options = {
  repair: {
    type: 'boolean',
    description: 'Messages about the last repair alone: who is new, who stays and who goes.',
  },
} as const;

export const introduceCommand: Command<typeof options> = {
  name: 'introduce',
  summary:
    'Writes ready messages for each published group or rotation, a contact list and an attendance sheet.',
  positionals: [cohortWord],
  options,
  examples: ['npm run introduce -- spring-2027', 'npm run introduce -- spring-2027 --repair'],
  async run(input) {
    const [id = ''] = input.positionals;
    refusePublicLog();
    const { programme } = readProgramme((await readContentFolder(input.contentFolder)).files);
    const facts = toCohortFacts(programme, id);
    const rotation = programme.rotations.get(id)?.data;
    if (rotation === undefined && !programme.groupings.has(id)) {
      throw new CommandFailure(`${id} has no published groups yet, and no published rotation.`);
    }
    const program = toProgram(programme);
    const identities = await requireCohortIdentities(id, program);
    const topics = programme.topics?.data.topics ?? [];
    const labels = new Map(topics.map((topic) => [topic.id, topic.label]));
    const folder = path.join(path.dirname(input.contentFolder), '.roundtable/introductions', id);
    const sources = { programme, facts, program, identities, topics, labels, folder };
    const isOfRounds = rotation !== undefined && !programme.groupings.has(id);
    const made = isOfRounds
      ? await introduceRotation(facts, toFirstMessages(input, rotation), sources)
      : await introduceGroups(input, sources);
    for (const sentence of made.closed) input.note(sentence);
    await writeAnew(folder, made.files);
    input.print(`${made.sentence} in ${path.relative(process.cwd(), folder)}.`);
    input.print('They hold what people sealed. git ignores them; delete them once they are sent.');
    return made.closed.length === 0 ? 0 : 1;
  },
};

type Input = CommandInput<typeof options>;

interface Sources extends IntroductionSources {
  readonly programme: Programme;
  readonly facts: CohortFacts;
}

function toFirstMessages({ options: { repair } }: Input, rotation: Rotation): Rotation {
  if (!repair) return rotation;
  throw new CommandFailure(
    `${rotation.cohort} has a rotation, which is planned anew and not repaired. Leave --repair out.`,
  );
}

async function introduceGroups(
  { options: { repair } }: Input,
  { programme, facts, program, identities, topics, labels, folder }: Sources,
): Promise<Introduction> {
  const { id } = facts;
  const grouping = await openGrouping(programme, id);
  if (grouping === undefined) {
    throw new CommandFailure(
      `When the groups of ${id} meet is sealed, and the key at hand opens neither grouping.age nor times.age. "npm run verify -- ${id}" says why.`,
    );
  }
  if (repair && grouping.changes === undefined) {
    throw new CommandFailure(`The groups of ${id} were not repaired since they were published.`);
  }
  const before = repair ? await openGroupsBefore(programme, grouping, identities) : [];
  const without = repair ? [] : listWithoutGroup(facts, grouping);
  const handles = [
    ...new Set([
      ...listEverybody(grouping),
      ...listPeople(before),
      ...without.map(({ handle }) => handle),
    ]),
  ];
  const opened = await openPrivateParts(facts, handles, identities);
  await refuseForeignKey(id, opened, identities);
  const { parts, closed } = opened;
  const shared = { cohortId: id, cohort: facts.cohort, program, labels };
  const stayClosed = closed.map(({ handle, detail }) => `${handle}: ${detail}`);
  const people = toPeopleByHandle(facts, parts, handles);
  if (repair) {
    const messages = toRepairMessages({ ...shared, grouping, before, people });
    return {
      files: messages.map(({ name, text }) => ({ path: path.join(folder, name), text })),
      sentence: `${toCount(messages.length, 'message')} about the last repair ${messages.length === 1 ? 'is' : 'are'}`,
      closed: stayClosed,
    };
  }
  const groups = grouping.groups.map((group) => ({
    group,
    people: listGroupPeople(facts, parts, group),
  }));
  const none = toNoneFiles(folder, without, people, { ...shared, topics });
  const others =
    none.length === 0 ? '' : `, for ${toCount(none.length, 'person', 'people')} without a group`;
  return {
    files: [...toGroupFiles(folder, groups, { ...shared, topics }), ...none],
    sentence: `Messages for ${toCount(groups.length, 'group')}${others}, contacts.csv and attendance.csv are`,
    closed: stayClosed,
  };
}

/** Everybody who is or was in a group. */
function listEverybody(grouping: Grouping): string[] {
  return listPeople(toHistories(grouping).flatMap((history) => history.states));
}

function listPeople(
  groups: readonly { readonly leads: readonly string[]; readonly members: readonly string[] }[],
): string[] {
  return groups.flatMap(({ leads, members }) => [...leads, ...members]);
}

/** Writes into a folder, and removes messages of groups that are gone. */
async function writeAnew(
  folder: string,
  files: readonly { path: string; text: string }[],
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = new Set(files.map((file) => file.path));
  const stale = (await readdir(folder))
    .map((name) => path.join(folder, name))
    .filter((file) => /\.(txt|csv)$/.test(file) && !kept.has(file))
    .map((file): FileChange => ({ path: file, remove: true }));
  await writeFiles([...files, ...stale]);
}

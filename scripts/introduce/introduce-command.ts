import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { toHistories } from '../../src/domain/groups/group-states.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import type { Grouping } from '../../src/schemas/grouping.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure, type Command } from '../lib/command.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openGrouping } from '../matching/open-others.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { refusePublicLog } from '../matching/reader.ts';
import { toCount } from '../matching/words.ts';
import { listGroupPeople, toPeopleByHandle } from './group-people.ts';
import { toAttendanceSheet, toContactList } from './lists.ts';
import { toMessage } from './message.ts';
import { toRepairMessages } from './repair-messages.ts';

const options = {
  repair: {
    type: 'boolean',
    description: 'Messages about the last repair alone: who is new, who stays and who goes.',
  },
} as const;

export const introduceCommand: Command<typeof options> = {
  name: 'introduce',
  summary:
    'Writes ready messages for each published group, a contact list and an attendance sheet.',
  positionals: [{ name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'one' }],
  options,
  examples: ['npm run introduce -- spring-2027', 'npm run introduce -- spring-2027 --repair'],
  async run({ options: { repair }, positionals, contentFolder, print, note }) {
    const [id = ''] = positionals;
    refusePublicLog();
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const facts = toCohortFacts(programme, id);
    if (!programme.groupings.has(id)) {
      throw new CommandFailure(`${id} has no published groups yet.`);
    }
    const program = toProgram(programme);
    const identities = await requireCohortIdentities(id, program);
    const grouping = await openGrouping(programme, id);
    if (grouping === undefined) {
      throw new CommandFailure(
        `When the groups of ${id} meet is sealed, and the key at hand opens neither grouping.age nor times.age. "npm run verify -- ${id}" says why.`,
      );
    }
    if (repair && grouping.changes === undefined) {
      throw new CommandFailure(`The groups of ${id} were not repaired since they were published.`);
    }
    const handles = listEverybody(grouping);
    const { parts, closed } = await openPrivateParts(facts, handles, identities);
    for (const { handle, detail } of closed) note(`${handle}: ${detail}`);
    const groups = grouping.groups.map((group) => ({
      group,
      people: listGroupPeople(facts, parts, group),
    }));
    const labels = new Map(
      (programme.topics?.data.topics ?? []).map((topic) => [topic.id, topic.label]),
    );
    const shared = { cohortId: id, cohort: facts.cohort, program, labels };
    const folder = path.join(path.dirname(contentFolder), '.roundtable', 'introductions', id);
    if (repair) {
      const people = toPeopleByHandle(facts, parts, handles);
      const messages = toRepairMessages({ ...shared, grouping, people });
      const files = messages.map(({ name, text }) => ({ path: path.join(folder, name), text }));
      await writeAnew(folder, files);
      print(
        `${toCount(messages.length, 'message')} about the last repair ${messages.length === 1 ? 'is' : 'are'} in ${path.relative(process.cwd(), folder)}.`,
      );
      print('They hold what people sealed. git ignores them; delete them once they are sent.');
      return closed.length === 0 ? 0 : 1;
    }
    await writeAnew(folder, [
      ...groups.flatMap(({ group, people }) =>
        people.map((reader) => ({
          path: path.join(folder, `${group.id}.${reader.handle}.txt`),
          text: toMessage({ ...shared, group, people, reader }),
        })),
      ),
      { path: path.join(folder, 'contacts.csv'), text: toContactList(groups) },
      { path: path.join(folder, 'attendance.csv'), text: toAttendanceSheet(facts.cohort, groups) },
    ]);
    print(
      `Messages for ${groups.length} groups, contacts.csv and attendance.csv are in ${path.relative(process.cwd(), folder)}.`,
    );
    print('They hold what people sealed. git ignores them; delete them once they are sent.');
    return closed.length === 0 ? 0 : 1;
  },
};

/** Everybody who is or was in a group. */
function listEverybody(grouping: Grouping): string[] {
  const states = toHistories(grouping).flatMap((history) => history.states);
  return [...new Set(states.flatMap(({ leads, members }) => [...leads, ...members]))];
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

import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { describeKeyPlaces, readCohortIdentities } from '../lib/cohort-identity.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { getReader } from '../matching/reader.ts';
import { listEnrolled, toEnrolledList, toSessionSheet } from './contact-lists.ts';

export const contactsCommand: Command<Record<string, never>> = {
  name: 'contacts',
  summary: 'Writes how everybody in a cohort can be reached, and an attendance sheet, as CSV.',
  positionals: [{ name: 'COHORT', description: 'The cohort, such as spring-2027.', count: 'one' }],
  options: {},
  examples: ['npm run contacts -- spring-2027'],
  async run({ positionals, contentFolder, print, note }) {
    const [id = ''] = positionals;
    if (getReader() === 'public-log') {
      throw new UsageError(
        'What this writes is private, and machines of a forge are not the place. Run it on your own.',
      );
    }
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const facts = toCohortFacts(programme, id);
    const program = toProgram(programme);
    const found = await readCohortIdentities(id, program);
    if (found.length === 0) {
      throw new CommandFailure(
        `No key of ${id} is at hand. ${describeKeyPlaces(id, program.name)}`,
      );
    }
    const identities = found.map(({ identity }) => identity);
    const { parts, closed } = await openPrivateParts(facts, listEnrolled(facts), identities);
    for (const { handle, detail } of closed) note(`${handle}: ${detail}`);
    const folder = path.join(path.dirname(contentFolder), '.roundtable', 'contacts', id);
    await writeForOwner(folder, {
      'contacts.csv': toEnrolledList(facts, parts),
      'attendance.csv': toSessionSheet(facts),
    });
    print(`contacts.csv and attendance.csv are in ${path.relative(process.cwd(), folder)}.`);
    print(
      'They hold what people sealed. git ignores them; delete them when you need them no more.',
    );
    return closed.length === 0 ? 0 : 1;
  },
};

/** Writes files that nobody but their owner can read. */
async function writeForOwner(
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  const files = Object.entries(texts).map(([name, text]) => ({
    path: path.join(folder, name),
    text,
  }));
  await writeFiles(files);
  await Promise.all(files.map((file) => chmod(file.path, 0o600)));
}

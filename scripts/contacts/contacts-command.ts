import path from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { requireCohortIdentities } from '../lib/cohort-identity.ts';
import type { Command } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortFacts, toProgram } from '../matching/cohort-facts.ts';
import { refuseForeignKey } from '../introduce/refuse-foreign-key.ts';
import { openPrivateParts } from '../matching/open-sealed.ts';
import { refusePublicLog } from '../matching/reader.ts';
import { listEnrolled, toEnrolledList, toSessionSheet } from './contact-lists.ts';

export const contactsCommand: Command<Record<string, never>> = {
  name: 'contacts',
  summary: 'Writes how everybody in a cohort can be reached, and an attendance sheet, as CSV.',
  positionals: [cohortWord],
  options: {},
  examples: ['npm run contacts -- spring-2027'],
  async run({ positionals, contentFolder, print, note }) {
    const [id = ''] = positionals;
    refusePublicLog();
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    const facts = toCohortFacts(programme, id);
    const identities = await requireCohortIdentities(id, toProgram(programme));
    const opened = await openPrivateParts(facts, listEnrolled(facts), identities);
    await refuseForeignKey(id, opened, identities);
    const { parts, closed } = opened;
    for (const { handle, detail } of closed) note(`${handle}: ${detail}`);
    const folder = path.join(path.dirname(contentFolder), '.roundtable', 'contacts', id);
    await writeFiles([
      { path: path.join(folder, 'contacts.csv'), text: toEnrolledList(facts, parts) },
      { path: path.join(folder, 'attendance.csv'), text: toSessionSheet(facts) },
    ]);
    print(`contacts.csv and attendance.csv are in ${path.relative(process.cwd(), folder)}.`);
    print(
      'They hold what people sealed. git ignores them; delete them when you need them no more.',
    );
    return closed.length === 0 ? 0 : 1;
  },
};

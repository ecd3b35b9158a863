import path from 'node:path';
import { compareText } from '../../src/domain/text-order.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import type { LedgerEntry } from '../../src/schemas/ledger.ts';
import { CommandFailure, type Command } from '../lib/command.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toProgram } from '../matching/cohort-facts.ts';
import { refusePublicLog } from '../matching/reader.ts';
import { ledgerFile, toLedgerChange } from './ledger-text.ts';
import { openLedger } from './open-ledger.ts';

const options = {
  who: {
    type: 'string',
    value: 'HANDLE',
    description: 'Print whom a person has met, and where; writes nothing.',
  },
} as const;

export const ledgerCommand: Command<typeof options> = {
  name: 'ledger',
  summary: 'Brings the sealed ledger of who met whom up to date with what is published.',
  positionals: [],
  options,
  examples: ['npm run ledger', 'npm run ledger -- --who dev-rao'],
  async run({ options: { who }, contentFolder, print }) {
    const { programme } = readProgramme((await readContentFolder(contentFolder)).files);
    if (who !== undefined) {
      refusePublicLog();
      const opened = await openLedger(programme, toProgram(programme));
      if (opened.kind === 'closed') throw new CommandFailure(`ledger.age: ${opened.detail}`);
      for (const line of toMetLines(opened.entries, who)) print(line);
      return 0;
    }
    const change = await toLedgerChange(contentFolder, programme);
    if (change.kind === 'closed') throw new CommandFailure(change.sentence);
    if (change.kind === 'same') {
      print('The ledger holds everything that is published already.');
      return 0;
    }
    await writeFiles([{ path: path.join(contentFolder, ledgerFile), text: change.text }]);
    print('Wrote content/ledger.age. Commit it.');
    return 0;
  },
};

function toMetLines(entries: readonly LedgerEntry[], handle: string): string[] {
  const lines = entries.flatMap(({ cohort, groups, rounds }) => {
    const sets = [...groups, ...rounds.flatMap((round) => round.groups)];
    const met = new Set(sets.filter((people) => people.includes(handle)).flat());
    met.delete(handle);
    return met.size === 0 ? [] : [`${cohort}: ${[...met].sort(compareText).join(', ')}`];
  });
  return lines.length === 0 ? [`The ledger holds nobody whom ${handle} met.`] : lines;
}

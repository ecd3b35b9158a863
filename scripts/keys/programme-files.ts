import path from 'node:path';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { programSchema } from '../../src/schemas/program.ts';
import { programmeKey } from '../ledger/open-ledger.ts';
import { parse, pick, readText, readWhenThere, toUnreadable } from './read-facts.ts';
import type { CohortFiles } from './cohort-files.ts';
import { withList } from './yaml-entry.ts';

const programFacts = programSchema.pick({
  name: true,
  demo: true,
  clock: true,
  privacy: true,
  recipients: true,
});

/**
 * Reads what the programme's own key concerns: `program.yml` and the ledger that is sealed to it.
 * @throws CommandFailure naming the file that is missing or can't be read
 */
export async function readProgrammeFiles(contentFolder: string): Promise<CohortFiles> {
  const file = path.join(contentFolder, 'program.yml');
  const text = await readText(file);
  const program = programFacts.safeParse(pick(parse(file, text), programFacts.keyof().options));
  if (!program.success) throw toUnreadable(file);
  const ledger = path.join(contentFolder, 'ledger.age');
  const armored = await readWhenThere(ledger);
  return {
    id: programmeKey,
    program: program.data,
    // The programme has no last day of its own.
    cohort: { recipients: program.data.recipients, ends: '9999-12-31', zone: 'UTC' },
    cohortFile: file,
    withRecipients: (recipients) => withList(text, 'recipients', recipients),
    sealed:
      armored === undefined
        ? []
        : [
            {
              path: ledger,
              armored,
              withArmored: (next) => (next.endsWith('\n') ? next : `${next}\n`),
              toReaders: (recipients) => [...recipients].sort(),
              withReaders: (plaintext, readers) =>
                toCanonicalJson({ ...ledgerSchema.parse(JSON.parse(plaintext)), readers }),
            },
          ],
  };
}

import process from 'node:process';
import { answerOnce } from '../../src/records/files/ask-process.ts';
import type { ApartOrder } from '../../src/records/files/read-apart.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { keepStored, type ShownPicture } from '../../src/records/files/read-stored.ts';
import { toStoredEntries } from '../../src/records/files/stored-entries.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { poisonKey, poisonTexts } from './poison.ts';

/**
 * Stands in for `src/records/files/stored-process.ts` in a copy of the engine: neither `check` nor a schema
 * looks at the records that it gives to the pages.
 */
answerOnce(({ folder, file }: ApartOrder) => poison(folder, file));

async function poison(folder: string, file: string): Promise<ShownPicture[]> {
  const poisonedKey = process.env['ROUNDTABLE_POISON'];
  const { files, problems } = await readContentFolder(folder);
  const read = readProgramme(files);
  const said = [...problems, ...read.problems];
  if (said.length > 0) throw new Error(JSON.stringify(said));
  const stored = toStoredEntries({
    programme:
      poisonedKey === undefined
        ? poisonTexts(read.programme)
        : poisonKey(read.programme, poisonedKey),
    files,
    base: '/hub/',
    folder: 'content',
    version: '',
  });
  return keepStored(stored, file);
}

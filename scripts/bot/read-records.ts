import type { ContentFile, Programme } from '../../src/records/programme.ts';
import { readProgramme } from '../../src/records/read-programme.ts';
import type { Program } from '../../src/schemas/program.ts';
import { toProgram } from '../matching/cohort-facts.ts';
import { findCommit } from '../review/git-objects.ts';
import { listContent, readEntries, type Place } from '../review/read-trees.ts';

/** The records of a commit. */
export interface Records {
  readonly program: Program;
  readonly programme: Programme;
  readonly files: readonly ContentFile[];
}

/** Reads the records of a commit from git objects alone. @throws CommandFailure when there is no programme */
export async function readRecords(place: Place, commit: string): Promise<Records> {
  const id = await findCommit(place.git, commit);
  const { files } = await readEntries(place, await listContent(place, id));
  const { programme } = readProgramme(files);
  return { program: toProgram(programme), programme, files };
}

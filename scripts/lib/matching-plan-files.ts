import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasSystemCode } from './system-failure.ts';

/** The files that publishing copies, as text. */
export interface GroupingFiles {
  /** `grouping.json`: public. */
  readonly grouping: string;
  /** `grouping.age`: sealed and armored. */
  readonly sealed: string;
  /** `times.age`: sealed and armored; undefined where everybody may know the times. */
  readonly times: string | undefined;
}

/** Where the plan of a cohort waits: beside the folder of content, in what git ignores. */
export function toPlanFolder(contentFolder: string, cohort: string): string {
  return path.join(path.dirname(contentFolder), '.roundtable', 'plans', cohort);
}

/** Where the published groups of a cohort stand. */
export function toCohortFolder(contentFolder: string, cohort: string): string {
  return path.join(contentFolder, 'cohorts', cohort);
}

/** Reads the files of a folder; undefined when the groups or their proof are missing. */
export async function readGroupingFiles(folder: string): Promise<GroupingFiles | undefined> {
  const grouping = await readTextOrNothing(path.join(folder, 'grouping.json'));
  const sealed = await readTextOrNothing(path.join(folder, 'grouping.age'));
  const times = await readTextOrNothing(path.join(folder, 'times.age'));
  return grouping === undefined || sealed === undefined ? undefined : { grouping, sealed, times };
}

/** Reads a file as text; undefined when it does not exist. */
export async function readTextOrNothing(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasSystemCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

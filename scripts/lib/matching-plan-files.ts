import path from 'node:path';
import { readTextOrNothing } from './read-text.ts';

/** The files that publishing copies, as text. */
export interface GroupingFiles {
  /** `grouping.json`: public. */
  readonly grouping: string;
  /** `grouping.age`: sealed and armored. */
  readonly sealed: string;
  /** `times.age`: sealed and armored; undefined where everybody may know the times. */
  readonly times: string | undefined;
}

/** Names the folder where the plan of a cohort waits: beside the folder of content, in what git ignores. */
export function toPlanFolder(contentFolder: string, cohort: string): string {
  return path.join(path.dirname(contentFolder), '.roundtable', 'plans', cohort);
}

/** Names the folder where the published groups of a cohort stand. */
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

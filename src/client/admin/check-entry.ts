import type { z } from 'zod';
import { readYamlData } from '../../records/front-matter/read-data.ts';
import { splitFrontMatter } from '../../records/front-matter/split-front-matter.ts';
import { cohortSchema } from '../../schemas/cohort.ts';
import { mentorSchema } from '../../schemas/mentor.ts';
import { pageSchema } from '../../schemas/page.ts';
import { programSchema } from '../../schemas/program.ts';
import { resourceSchema } from '../../schemas/resource.ts';
import { topicsSchema } from '../../schemas/topics.ts';
import { trackSchema } from '../../schemas/track.ts';
import type { EntryData } from './record-data.ts';
import { proseFormat, yamlFormat } from './record-file.ts';

/** The schema of each place in the editor's menu: a folder's name, or the name of a single file. */
const schemas: Readonly<Record<string, z.ZodType>> = {
  mentors: mentorSchema,
  cohorts: cohortSchema,
  resources: resourceSchema,
  tracks: trackSchema,
  pages: pageSchema,
  program: programSchema,
  topics: topicsSchema,
};

/**
 * Lists what `check` would say of the front matter that saving an entry would write, in the words of
 * `check`; empty when it may be saved.
 * @param place name of the folder, or of the single file, in the editor's menu
 */
export function findEntryProblems(place: string, data: EntryData): string[] {
  const schema = schemas[place];
  if (schema === undefined) return [`Nothing is known about ${place}. Reload the page.`];
  const isFile = place === 'program' || place === 'topics';
  const split = isFile
    ? { frontMatter: yamlFormat.toFile(data), linesBeforeFrontMatter: 0 }
    : splitFrontMatter(proseFormat.toFile(data));
  if ('code' in split) return [`${split.message} ${split.next}`];
  const { findings } = readYamlData(schema, split.frontMatter, split.linesBeforeFrontMatter);
  return findings.map(({ message, next }) => `${message} ${next}`);
}

/** Finds a name from which no file name could be made, and says what to do. */
export function findNameProblem(name: unknown): string | undefined {
  if (typeof name !== 'string' || /[a-z0-9]/i.test(name.normalize('NFKD'))) return undefined;
  return 'No file name can be made from this name, because it has no Latin letter. Save it once with the name in Latin letters, then change the name: the file keeps its name.';
}

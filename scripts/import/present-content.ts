import type { Program } from '../../src/schemas/program.ts';
import type { Topic } from '../../src/schemas/topics.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme, type Programme } from '../../src/records/programme.ts';
import { readTombstones } from '../forget/read-tombstones.ts';
import { toUnreadable } from '../lib/unreadable-programme.ts';

/** What an import needs to know of the content that is there. */
export interface PresentContent {
  readonly program: Program;
  readonly topics: readonly Topic[];
  /** Text of topics.yml, empty when there is none. */
  readonly topicsText: string;
  readonly programme: Programme;
  /** Text of every file by its path, such as `content/mentors/x.mdx`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Text of the file of tombstones, empty when nobody asked to be removed. */
  readonly tombstones: string;
}

/**
 * Reads the content that an import adds to. Problems of other records do not matter here.
 * @throws CommandFailure when program.yml or topics.yml can't be read
 */
export async function readPresentContent(contentFolder: string): Promise<PresentContent> {
  const { files, problems: folderProblems } = await readContentFolder(contentFolder);
  const { programme, problems } = readProgramme(files);
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const { program, topics } = programme;
  const topicsText = texts.get('content/topics.yml');
  if (program === undefined || (topics === undefined && topicsText !== undefined)) {
    throw toUnreadable(contentFolder, [...folderProblems, ...problems]);
  }
  return {
    program: program.data,
    topics: topics?.data.topics ?? [],
    topicsText: topicsText ?? '',
    programme,
    texts,
    tombstones: await readTombstones(contentFolder),
  };
}

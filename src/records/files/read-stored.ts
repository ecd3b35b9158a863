import path from 'node:path';
import { readProgramme } from '../programme.ts';
import { sortProblems } from '../read-programme.ts';
import { readPipelineVersion } from './digest.ts';
import { toProblemReport } from './problem-report.ts';
import { readContentFolder } from './read-content-folder.ts';
import { toStoredEntries, type CollectionName, type StoredEntry } from './stored-entries.ts';

/** What to read, and where the site that it is for stands. */
export interface StoredOrder {
  /** Of the project. */
  readonly root: string;
  /** Of the content. */
  readonly folder: string;
  /** The site's base path. */
  readonly base: string;
}

/** The entries of each collection. */
export type Stored = ReadonlyMap<CollectionName, readonly StoredEntry[]>;

/** What a process that reads content answers: the entries, or why there are none. */
export type StoredAnswer = { readonly stored: Stored } | { readonly failure: string };

/**
 * Reads a folder of content as the entries of Astro's collections.
 * @throws where any file holds a problem; the message names all of them
 */
export async function readStored({ root, folder, base }: StoredOrder): Promise<Stored> {
  const { files, problems: folderProblems } = await readContentFolder(folder);
  const { programme, problems: recordProblems } = readProgramme(files);
  const problems = sortProblems([...folderProblems, ...recordProblems]);
  if (problems.length > 0) throw new Error(toProblemReport(problems));
  return toStoredEntries({
    programme,
    files,
    base: base.endsWith('/') ? base : `${base}/`,
    folder: path.relative(root, path.resolve(folder)).split(path.sep).join('/'),
    version: await readPipelineVersion(root),
  });
}

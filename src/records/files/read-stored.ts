import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serialize } from 'node:v8';
import { readProgramme } from '../programme.ts';
import { sortProblems } from '../read-programme.ts';
import { readPipelineVersion } from './digest.ts';
import { toProblemReport } from './problem-report.ts';
import { readContentFolder } from './read-content-folder.ts';
import { toStoredEntries, type Stored } from './stored-entries.ts';

/** What to read. */
export interface StoredOrder {
  /** Of the project. */
  readonly root: string;
  /** Of the content. */
  readonly folder: string;
}

/**
 * Reads a folder of content as the entries of Astro's collections.
 * @throws where any file holds a problem; the message names all of them
 */
export async function readStored({ root, folder }: StoredOrder): Promise<Stored> {
  const { files, problems: folderProblems } = await readContentFolder(folder);
  const { programme, problems: recordProblems } = readProgramme(files);
  const problems = sortProblems([...folderProblems, ...recordProblems]);
  if (problems.length > 0) throw new Error(toProblemReport(problems));
  return toStoredEntries({
    programme,
    files,
    base: programme.program?.data.base ?? '/',
    folder: path.relative(root, path.resolve(folder)).split(path.sep).join('/'),
    version: await readPipelineVersion(root),
  });
}

/** A picture that some published entry shows: how it is named there, and the file that names it. */
export interface ShownPicture {
  readonly source: string;
  readonly importer: string;
}

/** Writes entries into a file as Node writes values (node:v8), and tells which pictures they show. */
export async function keepStored(stored: Stored, file: string): Promise<ShownPicture[]> {
  await writeFile(file, serialize(stored));
  return [...stored.values()].flatMap((entries) =>
    [...entries.values()].flatMap(({ assetImports = [], filePath = '' }) =>
      assetImports.map((source) => ({ source, importer: filePath })),
    ),
  );
}

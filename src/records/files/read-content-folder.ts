import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import { checkFileSize } from '../check-file-size.ts';
import { isPassedOver, matchKind } from '../match-kind.ts';
import type { ContentFile } from '../programme.ts';
import { compareCodeUnits } from '../text/words.ts';
import type { Finding } from '../to-problem.ts';
import { startOfFile, toProblem } from '../to-problem.ts';

/** The files of a folder, and what in it is no file that can be read. */
export interface ContentFolder {
  readonly files: ContentFile[];
  readonly problems: Problem[];
}

/**
 * Reads every regular file of a content folder. `root` is the folder that holds what `content/` holds,
 * whatever its own name; paths in the result begin with `content/`. Symbolic links are never followed, and
 * a file over its bound is not read. The files of a folder are read in one go: to wake a thread for each of
 * thousands of small ones takes twenty times as long as to read them. Between folders Node may clean up.
 */
export async function readContentFolder(root: string): Promise<ContentFolder> {
  const folder: ContentFolder = { files: [], problems: [] };
  const stats = await lstat(root).catch(() => undefined);
  if (!stats?.isDirectory()) {
    folder.problems.push(toProblem('content/program.yml', toNoFolder(root)));
    return folder;
  }
  await readFolder(root, 'content', folder);
  folder.files.sort((left, right) => compareCodeUnits(left.path, right.path));
  return folder;
}

async function readFolder(absolute: string, logical: string, folder: ContentFolder): Promise<void> {
  const names = await readdir(absolute).catch((error: unknown) => {
    refuse(logical, error, folder);
    return undefined;
  });
  if (names === undefined) return;
  for (const name of names.sort(compareCodeUnits)) {
    const inside = path.join(absolute, name);
    const file = `${logical}/${name}`;
    const stats = tryTo(() => lstatSync(inside), file, folder);
    if (stats === undefined) continue;
    if (stats.isDirectory()) {
      const misplaced = checkFolderName(file);
      if (misplaced) folder.problems.push(toProblem(file, misplaced));
      else await readFolder(inside, file, folder);
      continue;
    }
    readOneFile(inside, file, stats, folder);
  }
}

function readOneFile(absolute: string, file: string, stats: Stats, folder: ContentFolder): void {
  if (isPassedOver(file)) return;
  const refusal = checkFileType(stats) ?? checkSize(file, stats.size);
  if (refusal) {
    folder.problems.push(toProblem(file, refusal));
    return;
  }
  const bytes = tryTo(() => readFileSync(absolute), file, folder);
  if (bytes !== undefined) folder.files.push({ path: file, bytes });
}

/** A file without a right to read it is a problem like others, and hides none of them. */
function tryTo<Result>(
  read: () => Result,
  file: string,
  folder: ContentFolder,
): Result | undefined {
  try {
    return read();
  } catch (error) {
    refuse(file, error, folder);
    return undefined;
  }
}

function refuse(file: string, error: unknown, folder: ContentFolder): void {
  folder.problems.push(toProblem(file, toNotReadable(file, error)));
}

/** @throws the error itself where it is nothing that a person put there */
function toNotReadable(file: string, error: unknown): Finding {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' && file.includes('\uFFFD')) return toNoText(file);
  if (code !== 'EACCES' && code !== 'EPERM') throw error;
  return {
    code: 'not-readable',
    at: startOfFile,
    message: 'This can not be read: there is no right to.',
    next: `Give yourself the right: chmod u+rX ${file}.`,
  };
}

/** A name of bytes that are no text comes with signs in their place, by which nothing can be found. */
function toNoText(file: string): Finding {
  return {
    code: 'file-name',
    at: startOfFile,
    message: `The name holds bytes that are no UTF-8 text; they stand as \uFFFD in ${file}.`,
    next: 'Name it in lower-case letters, digits and single hyphens.',
  };
}

function checkFileType(stats: Stats): Finding | undefined {
  if (stats.isFile()) return undefined;
  return {
    code: 'not-a-file',
    at: startOfFile,
    message: stats.isSymbolicLink()
      ? 'This is a symbolic link, and what it leads to may lie anywhere.'
      : 'This is a device, pipe or socket, not a file.',
    next: 'Put the file itself here.',
  };
}

/** A folder that is called like a file hides what is in it from people. */
function checkFolderName(file: string): Finding | undefined {
  if (!/\.[A-Za-z0-9]+$/.test(file)) return undefined;
  return {
    code: 'not-a-file',
    at: startOfFile,
    message: 'This is a folder that is called like a file.',
    next: 'Rename the folder, or put the file itself here.',
  };
}

/** Only the size of files that will be read matters; the others are reported when the programme is read. */
function checkSize(file: string, size: number): Finding | undefined {
  const matched = matchKind(file);
  if ('code' in matched) return checkFileSize('page', size);
  return checkFileSize(matched.kind, size);
}

function toNoFolder(root: string): Finding {
  return {
    code: 'no-content',
    at: startOfFile,
    message: `There is no folder ${root}, or it is only a link to one.`,
    next: 'Name the folder that holds program.yml with --content or ROUNDTABLE_CONTENT.',
  };
}

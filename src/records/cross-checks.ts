import type { Problem } from '../schemas/problem.ts';
import type { KeyPath, RecordEntry } from './programme.ts';
import { toEmptyCollection, type Collection } from './collect-programme.ts';
import { englishBodyLabels } from './body/labels.ts';
import type { KindStandIn } from './stand-in-record.ts';
import { findNearestWord } from './text/words.ts';
import { toProblem } from './to-problem.ts';

/**
 * Checks what a build depends on beyond single files: that a record names itself as its file does, and that
 * every picture which is shown exists. `paths` holds every file there is, also those with problems.
 */
export function checkAcrossFiles(collection: Collection, paths: ReadonlySet<string>): Problem[] {
  return [
    ...collection.records.enrollment.flatMap((entry) =>
      checkIdentity(entry, ['handle'], entry.data.handle, entry.id),
    ),
    ...collection.records.grouping.flatMap((entry) =>
      checkIdentity(entry, ['cohort'], entry.data.cohort, entry.id),
    ),
    ...collection.records.rotation.flatMap((entry) =>
      checkIdentity(entry, ['cohort'], entry.data.cohort, entry.id),
    ),
    ...collection.records.mentor.flatMap((entry) =>
      checkPortrait(entry.data.portrait?.file, entry, paths),
    ),
    ...collection.shown.flatMap(({ file, image }) => checkImage(image.path, file, image.at, paths)),
  ];
}

/** Checks the same of a record that could not be read, as far as what is known of it goes. */
export function checkStandIn(standIn: KindStandIn, paths: ReadonlySet<string>): Problem[] {
  const { kind, entry, forgetReads, wasUnknownRead } = standIn;
  const alone = toEmptyCollection(englishBodyLabels);
  // As where records are collected: the data fit the schema of this kind.
  (alone.records[kind] as RecordEntry<unknown>[]).push(entry);
  forgetReads();
  const problems = checkAcrossFiles(alone, paths);
  return wasUnknownRead() ? [] : problems;
}

function checkIdentity(
  entry: RecordEntry<unknown>,
  keyPath: KeyPath,
  written: string,
  named: string,
): Problem[] {
  if (written === named) return [];
  return [
    toProblem(entry.file, {
      code: 'identity-differs',
      at: entry.locate(keyPath),
      message: `${keyPath.join('.')} is ${written}, but the path of the file says ${named}.`,
      next: `Write ${named} here, or move the file.`,
    }),
  ];
}

function checkPortrait(
  portrait: string | undefined,
  entry: RecordEntry<unknown>,
  paths: ReadonlySet<string>,
): Problem[] {
  if (portrait === undefined) return [];
  return checkImage(portrait, entry.file, entry.locate(['portrait', 'file']), paths);
}

function checkImage(
  path: string,
  file: string,
  at: { line: number; column: number },
  paths: ReadonlySet<string>,
): Problem[] {
  if (paths.has(`content/${path}`)) return [];
  const nearest = findNearestImage(path, paths);
  return [
    toProblem(file, {
      code: 'missing-image',
      at,
      message: `There is no picture content/${path}.`,
      next:
        nearest === undefined
          ? 'Add it, or take the picture out of this file.'
          : `Did you mean ${nearest}?`,
    }),
  ];
}

/** Finds the picture of the same folder whose name alone is nearest. */
function findNearestImage(path: string, paths: ReadonlySet<string>): string | undefined {
  const start = `content/${path.slice(0, path.indexOf('/') + 1)}`;
  const byName = new Map(
    [...paths].filter((known) => known.startsWith(start)).map((known) => [toName(known), known]),
  );
  const nearest = findNearestWord(toName(path), [...byName.keys()]);
  return nearest === undefined ? undefined : byName.get(nearest)?.slice('content/'.length);
}

function toName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

import type { Problem } from '../schemas/problem.ts';
import { checkFileSize } from './check-file-size.ts';
import type { Collection } from './collect-programme.ts';
import { collectFile, toEmptyCollection } from './collect-programme.ts';
import { checkAcrossFiles, checkStandIn } from './cross-checks.ts';
import { limitProblems } from './limit-problems.ts';
import { isPassedOver, matchKind } from './match-kind.ts';
import type { ContentFile, Programme, RecordEntry } from './programme.ts';
import { getProseLabels } from './prose-labels.ts';
import type { KindStandIn } from './stand-in-record.ts';
import { compareCodeUnits } from './text/words.ts';
import type { Finding } from './to-problem.ts';
import { toProblem } from './to-problem.ts';

/** A programme as far as it could be read, and everything that was wrong, sorted by file and place. */
export interface ReadProgramme {
  readonly programme: Programme;
  readonly problems: Problem[];
  /** Records that are not in the programme because of a problem, as far as they can be checked. */
  readonly standIns: readonly KindStandIn[];
}

/**
 * Reads the files of a programme. The order of the files changes nothing. A file with a problem gives no
 * record; all others do.
 */
export function readProgramme(files: readonly ContentFile[]): ReadProgramme {
  const collection = toEmptyCollection(getProseLabels(files));
  const problems: Problem[] = [];
  const sorted = [...files].sort((left, right) => compareCodeUnits(left.path, right.path));
  for (const file of sorted) {
    for (const finding of readFile(collection, file)) problems.push(toProblem(file.path, finding));
  }
  const unread = new Set(problems.map((problem) => problem.file));
  const paths = new Set(sorted.map((file) => file.path));
  const { standIns } = collection;
  const acrossFiles = [
    ...checkAcrossFiles(collection, paths),
    ...standIns.flatMap((standIn) => checkStandIn(standIn, paths)),
  ];
  const programme = toProgramme(collection, unread);
  const limited = limitProblems([...problems, ...acrossFiles]);
  return { programme, problems: sortProblems(limited), standIns };
}

function readFile(collection: Collection, file: ContentFile): readonly Finding[] {
  if (isPassedOver(file.path)) return [];
  const matched = matchKind(file.path);
  if ('code' in matched) return [matched];
  const tooLarge = checkFileSize(matched.kind, file.bytes.length);
  return tooLarge ? [tooLarge] : collectFile(collection, file, matched);
}

/** Sorts problems by file, then place, then code, so that the same programme reads the same everywhere. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (left, right) =>
      compareCodeUnits(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compareCodeUnits(left.code, right.code) ||
      compareCodeUnits(left.message, right.message),
  );
}

function toProgramme(collection: Collection, unread: ReadonlySet<string>): Programme {
  const { records } = collection;
  return {
    program: records.program[0],
    topics: records.topics[0],
    mentors: byId(records.mentor),
    cohorts: byId(records.cohort),
    enrollments: byCohort(records.enrollment),
    groupings: byId(records.grouping),
    sealedGroupings: collection.sealedGroupings,
    sealedTimes: collection.sealedTimes,
    sealedOverrides: collection.sealedOverrides,
    sealedWaitlists: collection.sealedWaitlists,
    rotations: byId(records.rotation),
    sealedRotations: collection.sealedRotations,
    sealedLedger: collection.sealedLedger.get(''),
    resources: byId(records.resource),
    tracks: byId(records.track),
    pages: byId(records.page),
    images: collection.images,
    unread,
  };
}

function byId<Data>(entries: readonly RecordEntry<Data>[]): Map<string, RecordEntry<Data>> {
  const sorted = [...entries].sort((left, right) => compareCodeUnits(left.id, right.id));
  return new Map(sorted.map((entry) => [entry.id, entry]));
}

function byCohort<Data>(
  entries: readonly RecordEntry<Data>[],
): Map<string, Map<string, RecordEntry<Data>>> {
  const groups = Map.groupBy(entries, (entry) => entry.file.split('/')[2] ?? '');
  const sorted = [...groups].sort(([left], [right]) => compareCodeUnits(left, right));
  return new Map(sorted.map(([cohort, members]) => [cohort, byId(members)]));
}

import { assignNames } from '../../src/domain/import/file-names.ts';
import type { RowReader } from '../../src/domain/import/row-reader.ts';
import type { TopicVocabulary } from '../../src/domain/import/topic-vocabulary.ts';
import { findForgotten } from '../forget/tombstones.ts';
import type { ImportKind, PreparedKind } from './import-kind.ts';
import type { PresentContent } from './present-content.ts';
import { settleFile, type SettleOptions } from './settle-file.ts';

/** What is to be written, and what was named otherwise than its title. */
export interface SettledRows {
  /** In the order of the rows; paths begin with `content/`. */
  readonly files: readonly { path: string; text: string }[];
  /** How many rows have their file already, as it would be written now. */
  readonly unchanged: number;
  /** Rows whose file could not have its plain name: line and name. */
  readonly renamed: readonly (readonly [line: number, name: string])[];
  readonly usedTopics: ReadonlySet<string>;
}

/** Turns rows into files with names of their own, and refuses those that can't become one. */
export function settleRows<Field extends string, Data extends object>(
  kind: ImportKind<Field, Data>,
  prepared: PreparedKind<Field, Data>,
  present: PresentContent,
  rows: readonly RowReader<Field>[],
  vocabulary: TopicVocabulary,
  options: SettleOptions,
): SettledRows {
  const drafts = rows.map((row) => ({ ...prepared.toDraft(row, vocabulary), row }));
  const entries = kind.getEntries(present);
  const recordsByLine = new Map(drafts.map(({ line, record }) => [line, record]));
  const names = assignNames(drafts, {
    toSkeleton: kind.toSkeleton,
    present: kind.getNames(present),
    longest: kind.longestName,
    canTake: ({ line }, name) =>
      !kind.isForeign(present, name, recordsByLine.get(line)?.title ?? ''),
    isOwn: ({ line }, name) => {
      const [record, entry] = [recordsByLine.get(line), entries.get(name)];
      return record !== undefined && entry !== undefined && kind.isSame(record.data, entry.data);
    },
  });
  const files: { path: string; text: string }[] = [];
  const renamed: [number, string][] = [];
  const usedTopics = new Set<string>();
  let unchanged = 0;
  for (const { row, record, line, names: wanted } of drafts) {
    if (record === undefined) continue;
    const name = names.get(line) ?? '';
    if (kind.folder === 'content/mentors' && findForgotten(present.tombstones, [name]).size > 0) {
      row.refuse('other-record', toForgottenDetail(name));
      continue;
    }
    const settled = settleFile(kind, prepared, present, { row, name, record }, options);
    if (settled.kind === 'refused') {
      row.refuse(settled.reason, settled.detail);
      continue;
    }
    if (settled.kind === 'write') files.push({ path: settled.path, text: settled.text });
    else unchanged += 1;
    if (name !== wanted[0]) renamed.push([line, name]);
    for (const topic of kind.getTopics(record.data)) usedTopics.add(topic);
  }
  return { files, unchanged, renamed, usedTopics };
}

function toForgottenDetail(handle: string): string {
  return `Somebody with the handle ${handle} asked to be removed, so nobody is taken in under it. If they want to come back, run npm run forget -- ${handle} --restore first.`;
}

import { toHeadingWords } from '../../src/domain/import/column-mapping.ts';
import type { DraftRecord } from '../../src/domain/import/draft.ts';
import type { RowReason } from '../../src/domain/import/finding.ts';
import type { RowReader } from '../../src/domain/import/row-reader.ts';
import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { readRecord } from '../../src/records/read-record.ts';
import type { ImportKind, PreparedKind } from './import-kind.ts';
import type { PresentContent } from './present-content.ts';
import { toRecordText } from './record-text.ts';

/** What happens to the file of one row. */
export type SettledFile =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'unchanged'; readonly path: string }
  | { readonly kind: 'refused'; readonly reason: RowReason; readonly detail: string };

/** A row that became a record, and the name that its file gets. */
interface NamedRow<Field extends string, Data> {
  readonly row: RowReader<Field>;
  readonly name: string;
  readonly record: DraftRecord<Data>;
}

export interface SettleOptions {
  readonly publish: boolean;
  readonly update: boolean;
}

/**
 * Decides what happens to the file of one row: a new one is written, one that an import wrote and nobody
 * edited may be published, one that was edited is left alone unless updating was asked for.
 */
export function settleFile<Field extends string, Data extends object>(
  kind: ImportKind<Field, Data>,
  prepared: PreparedKind<Field, Data>,
  present: PresentContent,
  { row, name, record }: NamedRow<Field, Data>,
  options: SettleOptions,
): SettledFile {
  const path = `${kind.folder}/${name}.mdx`;
  const toText = (data: Data) => toRecordText(data, record.body, Object.keys(kind.schema.shape));
  const data = options.publish ? prepared.toPublished(record.data, row) : record.data;
  const refusal = checkText(kind, name, path, toText(data));
  if (refusal !== undefined) return refusal;
  const presentText = present.texts.get(path);
  if (presentText === undefined) return { kind: 'write', path, text: toText(data) };
  const entry = kind.getEntries(present).get(name);
  if (entry === undefined) {
    return {
      kind: 'refused',
      reason: 'other-record',
      detail: `${path} is there and has problems.`,
    };
  }
  const title = kind.getTitle(entry.data);
  if (toHeadingWords(title) !== toHeadingWords(record.title)) {
    return { kind: 'refused', reason: 'other-record', detail: describeOther(path, title) };
  }
  const kept = { ...record.data, ...pick(entry.data, kind.keptKeys) };
  if (presentText === toText(kept)) {
    const isDraft = 'status' in kept && kept.status === 'draft';
    if (!options.publish || !isDraft) return { kind: 'unchanged', path };
    const text = toText(data);
    return text === presentText ? { kind: 'unchanged', path } : { kind: 'write', path, text };
  }
  if (!options.update) return { kind: 'refused', reason: 'already-there', detail: path };
  return { kind: 'write', path, text: toText(options.publish ? { ...kept, ...data } : kept) };
}

function checkText<Field extends string, Data extends object>(
  kind: ImportKind<Field, Data>,
  id: string,
  file: string,
  text: string,
): SettledFile | undefined {
  const { findings } = readRecord({
    schema: kind.schema,
    syntax: 'prose',
    id,
    file,
    text,
    labels: englishBodyLabels,
  });
  if (findings.length === 0) return undefined;
  const detail = findings.map(({ message, next }) => `${message} ${next}`).join(' ');
  return { kind: 'refused', reason: 'not-as-schema', detail };
}

function describeOther(path: string, title: string): string {
  return `${path} is there already, for "${title}". If that is something else, rename one of the two; if it is the same, edit the file.`;
}

function pick<Data extends object>(data: Data, keys: readonly string[]): Partial<Data> {
  const picked = Object.entries(data).filter(([key]) => keys.includes(key));
  // The keys come from the record itself.
  return Object.fromEntries(picked) as Partial<Data>;
}

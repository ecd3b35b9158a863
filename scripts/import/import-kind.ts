import type { z } from 'zod';
import type { Draft } from '../../src/domain/import/draft.ts';
import type { FieldSpec } from '../../src/domain/import/fields.ts';
import type { RowReader } from '../../src/domain/import/row-reader.ts';
import type { TopicVocabulary } from '../../src/domain/import/topic-vocabulary.ts';
import type { RecordEntry } from '../../src/records/programme.ts';
import type { ImportInput } from './import-options.ts';
import type { PresentContent } from './present-content.ts';

/** What differs between importing mentors and importing resources. */
export interface ImportKind<Field extends string, Data extends object> {
  /** Plural, as on the command line. */
  readonly name: string;
  readonly fields: Readonly<Record<Field, FieldSpec>>;
  readonly schema: z.ZodType<Data> & { readonly shape: object };
  /** Folder of the records, such as `content/mentors`. */
  readonly folder: string;
  readonly longestName: number;
  /** Keys of a record that a person decides later and that `--update` therefore keeps. */
  readonly keptKeys: readonly string[];
  readonly getEntries: (present: PresentContent) => ReadonlyMap<string, RecordEntry<Data>>;
  /** Names that must not look like a new one: those of the records, and others that share their space. */
  readonly getNames: (present: PresentContent) => ReadonlySet<string>;
  /** Tells whether a name belongs to somebody else, who has no record of this kind. */
  readonly isForeign: (present: PresentContent, name: string, title: string) => boolean;
  readonly toSkeleton: (name: string) => string;
  readonly getTitle: (data: Data) => string;
  /** Tells whether two records that want the same name are one. */
  readonly isSame: (one: Data, other: Data) => boolean;
  readonly getTopics: (data: Data) => readonly string[];
  /** Settles the defaults, so that they can be shown before anything is read. */
  readonly prepare: (present: PresentContent, input: ImportInput) => PreparedKind<Field, Data>;
}

export interface PreparedKind<Field extends string, Data> {
  /** What a row gets where it says nothing: field and explanation. */
  readonly fallbacks: readonly (readonly [field: Field | 'status', explanation: string])[];
  readonly toDraft: (row: RowReader<Field>, vocabulary: TopicVocabulary) => Draft<Data>;
  /** Makes the record public, or returns it as it is when the row says no. */
  readonly toPublished: (data: Data, row: RowReader<Field>) => Data;
}

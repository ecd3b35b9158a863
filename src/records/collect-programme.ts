import type { z } from 'zod';
import type { ImageReference } from './body/body-context.ts';
import type { BodyLabels } from './body/labels.ts';
import { readImage } from './images/read-image.ts';
import type { RecordKindName } from './kinds.ts';
import { fileKinds } from './kinds.ts';
import type { MatchedFile } from './match-kind.ts';
import type { ContentFile, ImageFacts, RecordEntry } from './programme.ts';
import { readRecord } from './read-record.ts';
import { readSealedGrouping } from './read-sealed-grouping.ts';
import { decodeText } from './text/decode-text.ts';
import type { KindStandIn } from './stand-in-record.ts';
import type { Finding } from './to-problem.ts';

type RecordData<Name extends RecordKindName> = z.output<(typeof fileKinds)[Name]['schema']>;

/** The entries of each kind of record, in the order in which they were read. */
export type RecordEntries = {
  readonly [Name in RecordKindName]: RecordEntry<RecordData<Name>>[];
};

/** Everything that was read so far, before it is arranged. */
export interface Collection {
  readonly labels: BodyLabels;
  readonly records: RecordEntries;
  readonly images: Map<string, ImageFacts>;
  readonly sealedGroupings: Map<string, string>;
  readonly sealedTimes: Map<string, string>;
  readonly sealedOverrides: Map<string, string>;
  readonly sealedRotations: Map<string, string>;
  /** Under an empty name: there is one for all cohorts. */
  readonly sealedLedger: Map<string, string>;
  readonly sealedWaitlists: Map<string, string>;
  /** What can be checked of records that could not be read. */
  readonly standIns: KindStandIn[];
  /** Images that prose shows, with the files in which it does. */
  readonly shown: { readonly file: string; readonly image: ImageReference }[];
}

/** Starts with nothing read. */
export function toEmptyCollection(labels: BodyLabels): Collection {
  return {
    labels,
    records: {
      program: [],
      topics: [],
      mentor: [],
      cohort: [],
      enrollment: [],
      grouping: [],
      rotation: [],
      resource: [],
      track: [],
      page: [],
    },
    images: new Map(),
    sealedGroupings: new Map(),
    sealedTimes: new Map(),
    sealedOverrides: new Map(),
    sealedRotations: new Map(),
    sealedLedger: new Map(),
    sealedWaitlists: new Map(),
    standIns: [],
    shown: [],
  };
}

/** Reads one file into the collection and returns what was wrong with it. */
export function collectFile(
  collection: Collection,
  file: ContentFile,
  matched: MatchedFile,
): readonly Finding[] {
  if (matched.kind === 'portrait' || matched.kind === 'figure') {
    const { facts, findings } = readImage(file.path, file.bytes);
    if (facts) collection.images.set(file.path, facts);
    return findings;
  }
  const { text, findings } = decodeText(file.bytes);
  if (text === undefined) return findings;
  // A text with findings is read on, for what else is wrong with it, into a collection that nobody keeps.
  const target = findings.length === 0 ? collection : toEmptyCollection(collection.labels);
  const own =
    matched.kind === 'sealed-grouping' ||
    matched.kind === 'sealed-times' ||
    matched.kind === 'sealed-overrides' ||
    matched.kind === 'sealed-waitlist' ||
    matched.kind === 'sealed-rotation' ||
    matched.kind === 'sealed-ledger'
      ? collectSealed(target, text, { ...matched, kind: matched.kind })
      : collectRecord(target, { path: file.path, text }, matched, matched.kind);
  if (target !== collection) collection.standIns.push(...target.standIns, ...toStandIns(target));
  return [...findings, ...own];
}

/** What was read of a text that is not as it should be is complete, and still nobody's record. */
function toStandIns({ records }: Collection): KindStandIn[] {
  return Object.entries(records).flatMap(([kind, entries]) =>
    entries.map((entry) => ({
      // Object.entries forgets the names of the keys.
      kind: kind as RecordKindName,
      entry,
      wasUnknownRead: () => false,
      forgetReads: () => undefined,
    })),
  );
}

type SealedKind =
  | 'sealed-grouping'
  | 'sealed-times'
  | 'sealed-overrides'
  | 'sealed-waitlist'
  | 'sealed-rotation'
  | 'sealed-ledger';

function collectSealed(
  collection: Collection,
  text: string,
  matched: MatchedFile & { readonly kind: SealedKind },
): readonly Finding[] {
  const finding = readSealedGrouping(text);
  if (finding) return [finding];
  const sealed = {
    'sealed-grouping': collection.sealedGroupings,
    'sealed-times': collection.sealedTimes,
    'sealed-overrides': collection.sealedOverrides,
    'sealed-waitlist': collection.sealedWaitlists,
    'sealed-rotation': collection.sealedRotations,
    'sealed-ledger': collection.sealedLedger,
  };
  sealed[matched.kind].set(matched.names[0] ?? '', text);
  return [];
}

function collectRecord(
  collection: Collection,
  file: { readonly path: string; readonly text: string },
  matched: MatchedFile,
  kind: RecordKindName,
): readonly Finding[] {
  const { schema, syntax } = fileKinds[kind];
  const { entry, images, standIn, findings } = readRecord({
    schema,
    syntax,
    id: matched.names.at(-1) ?? kind,
    file: file.path,
    text: file.text,
    labels: collection.labels,
  });
  for (const image of images) collection.shown.push({ file: file.path, image });
  // The entry was read with the schema of this kind; the compiler cannot follow a key into a union.
  if (standIn) collection.standIns.push({ ...standIn, kind });
  if (entry) (collection.records[kind] as RecordEntry<unknown>[]).push(entry);
  return findings;
}

import { fileKinds, type RecordKindName } from '../../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../../src/records/programme.ts';
import type { ReferenceKind } from '../../../src/schemas/annotations.ts';
import { toRecordJsonSchema } from '../../generate/record-json-schema.ts';
import { toFinding, type CheckContext, type Finding, type Rule } from '../rule.ts';
import { describeUnknown, referenceKinds } from './reference-kinds.ts';
import { listReferencePatterns, listReferences, type KeyPattern } from './reference-paths.ts';
import { adviseOnZone } from './unknown-zone.ts';

// Object.keys knows only strings; the keys of fileKinds with a schema are exactly these names.
const recordKinds = (Object.keys(fileKinds) as (keyof typeof fileKinds)[]).filter(
  (kind): kind is RecordKindName => 'schema' in fileKinds[kind],
);

const patternsByRecord = new Map(
  recordKinds.map((kind) => [kind, listReferencePatterns(toRecordJsonSchema(kind))]),
);

// As above, for the table of kinds, which the compiler holds complete.
const kindsInUse = (Object.keys(referenceKinds) as ReferenceKind[]).filter((kind) =>
  [...patternsByRecord.values()].some((patterns) => patterns.has(kind)),
);

/**
 * One rule for each kind of thing that keys name, made from what the schemas say of their keys:
 * a new key that names a topic is checked as soon as its schema says so.
 */
export const unknownReferenceRules: readonly Rule[] = kindsInUse.map((kind) => {
  const reference = referenceKinds[kind];
  const { title, docs } = reference;
  return {
    code: `unknown-${kind}`,
    title,
    level: 'problem',
    where: listPlaces(kind),
    isMendedAtOnce: 'list' in reference,
    docs,
    run: (programme, context) => findUnknown(kind, programme, context),
  };
});

/** Old names and fixed offsets: zones that exist, but are not what a person means to write. */
export const outdatedZoneRule: Rule = {
  code: 'outdated-zone',
  title: 'A time zone has a better name',
  level: 'notice',
  where: listPlaces('zone'),
  docs: 'Some zones were renamed, and `Etc/GMT-1` is a fixed distance from UTC whose sign reads the wrong way round. Both work, but people search for the name of a place they know, and a fixed distance never follows a clock change. Write the zone as Region/City.',
  *run(programme) {
    for (const { entry, keyPath, value } of listAll('zone', programme)) {
      const advice = adviseOnZone(value);
      if (advice !== undefined) yield toFinding(entry, keyPath, advice.message, advice.next);
    }
  },
};

function* findUnknown(
  kind: ReferenceKind,
  programme: Programme,
  context: CheckContext,
): Generator<Finding> {
  const describe = describeUnknown(kind, programme, context);
  for (const { entry, keyPath, value } of listAll(kind, programme)) {
    const described = describe(value);
    if (described !== undefined) yield toFinding(entry, keyPath, described.message, described.next);
  }
}

function* listAll(kind: ReferenceKind, programme: Programme) {
  for (const [record, patterns] of patternsByRecord) {
    const wanted: readonly KeyPattern[] = patterns.get(kind) ?? [];
    for (const entry of listEntries(record, programme)) {
      for (const pattern of wanted) {
        for (const reference of listReferences(entry, pattern)) yield { entry, ...reference };
      }
    }
  }
}

function listEntries(kind: RecordKindName, programme: Programme): RecordEntry<unknown>[] {
  const { program, topics, enrollments } = programme;
  const entries: Record<RecordKindName, () => Iterable<RecordEntry<unknown> | undefined>> = {
    program: () => [program],
    topics: () => [topics],
    mentor: () => programme.mentors.values(),
    cohort: () => programme.cohorts.values(),
    enrollment: () => [...enrollments.values()].flatMap((cohort) => [...cohort.values()]),
    grouping: () => programme.groupings.values(),
    rotation: () => programme.rotations.values(),
    resource: () => programme.resources.values(),
    track: () => programme.tracks.values(),
    page: () => programme.pages.values(),
  };
  return [...entries[kind]()].filter((entry) => entry !== undefined);
}

function listPlaces(kind: ReferenceKind): string {
  const places = recordKinds.filter((record) => patternsByRecord.get(record)?.has(kind));
  return places.map((record) => fileKinds[record].path).join(', ');
}

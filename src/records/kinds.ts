import { cohortSchema } from '../schemas/cohort.ts';
import { enrollmentSchema } from '../schemas/enrollment.ts';
import { groupingRecordSchema } from '../schemas/grouping.ts';
import { mentorSchema } from '../schemas/mentor.ts';
import { pageSchema } from '../schemas/page.ts';
import { programSchema } from '../schemas/program.ts';
import { resourceSchema } from '../schemas/resource.ts';
import { rotationSchema } from '../schemas/rotation.ts';
import { topicsSchema } from '../schemas/topics.ts';
import { trackSchema } from '../schemas/track.ts';

const kibibyte = 1024;

/**
 * Every kind of file that `content/` may hold. In a path, `HANDLE` and `SLUG` stand for the names that
 * tell files of a kind apart; the last of them is the record's identity, the first of two its cohort.
 */
export const fileKinds = {
  program: {
    path: 'content/program.yml',
    syntax: 'yaml',
    schema: programSchema,
    maxBytes: 64 * kibibyte,
  },
  topics: {
    path: 'content/topics.yml',
    syntax: 'yaml',
    schema: topicsSchema,
    maxBytes: 256 * kibibyte,
  },
  mentor: {
    path: 'content/mentors/HANDLE.mdx',
    syntax: 'prose',
    schema: mentorSchema,
    maxBytes: 64 * kibibyte,
  },
  cohort: {
    path: 'content/cohorts/SLUG/cohort.mdx',
    syntax: 'prose',
    schema: cohortSchema,
    maxBytes: 256 * kibibyte,
  },
  enrollment: {
    path: 'content/cohorts/SLUG/enrollments/HANDLE.yml',
    syntax: 'yaml',
    schema: enrollmentSchema,
    maxBytes: 64 * kibibyte,
  },
  grouping: {
    path: 'content/cohorts/SLUG/grouping.json',
    syntax: 'json',
    schema: groupingRecordSchema,
    maxBytes: 2048 * kibibyte,
  },
  'sealed-grouping': {
    path: 'content/cohorts/SLUG/grouping.age',
    syntax: 'age',
    maxBytes: 8192 * kibibyte,
  },
  'sealed-times': {
    path: 'content/cohorts/SLUG/times.age',
    syntax: 'age',
    maxBytes: 1024 * kibibyte,
  },
  'sealed-overrides': {
    path: 'content/cohorts/SLUG/overrides.age',
    syntax: 'age',
    maxBytes: 256 * kibibyte,
  },
  'sealed-waitlist': {
    path: 'content/cohorts/SLUG/waitlist.age',
    syntax: 'age',
    maxBytes: 1024 * kibibyte,
  },
  rotation: {
    path: 'content/cohorts/SLUG/rotation.json',
    syntax: 'json',
    schema: rotationSchema,
    maxBytes: 2048 * kibibyte,
  },
  'sealed-rotation': {
    path: 'content/cohorts/SLUG/rotation.age',
    syntax: 'age',
    maxBytes: 8192 * kibibyte,
  },
  'sealed-ledger': {
    path: 'content/ledger.age',
    syntax: 'age',
    maxBytes: 8192 * kibibyte,
  },
  resource: {
    path: 'content/resources/SLUG.mdx',
    syntax: 'prose',
    schema: resourceSchema,
    maxBytes: 256 * kibibyte,
  },
  track: {
    path: 'content/tracks/SLUG.mdx',
    syntax: 'prose',
    schema: trackSchema,
    maxBytes: 128 * kibibyte,
  },
  page: {
    path: 'content/pages/SLUG.mdx',
    syntax: 'prose',
    schema: pageSchema,
    maxBytes: 256 * kibibyte,
  },
  portrait: {
    path: 'content/portraits/HANDLE.IMAGE',
    syntax: 'image',
    maxBytes: 5 * kibibyte * kibibyte,
  },
  figure: {
    path: 'content/figures/SLUG.IMAGE',
    syntax: 'image',
    maxBytes: 5 * kibibyte * kibibyte,
  },
} as const;

export type FileKindName = keyof typeof fileKinds;
export type FileKind = (typeof fileKinds)[FileKindName];

/** Names of the kinds that hold a record with a schema. */
export type RecordKindName = {
  [Name in FileKindName]: (typeof fileKinds)[Name] extends { schema: unknown } ? Name : never;
}[FileKindName];

/** No file of `content/` may be larger than this, in bytes. */
export const largestFile: number = Math.max(
  ...Object.values(fileKinds).map((kind) => kind.maxBytes),
);

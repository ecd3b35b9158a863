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
import { limits } from './limits.ts';

/**
 * Every kind of file that `content/` may hold. In a path, `HANDLE` and `SLUG` stand for the names that
 * tell files of a kind apart; the last of them is the record's identity, the first of two its cohort.
 */
export const fileKinds = {
  program: {
    path: 'content/program.yml',
    syntax: 'yaml',
    schema: programSchema,
    maxBytes: limits.bytes.program,
  },
  topics: {
    path: 'content/topics.yml',
    syntax: 'yaml',
    schema: topicsSchema,
    maxBytes: limits.bytes.topics,
  },
  mentor: {
    path: 'content/mentors/HANDLE.mdx',
    syntax: 'prose',
    schema: mentorSchema,
    maxBytes: limits.bytes.mentor,
  },
  cohort: {
    path: 'content/cohorts/SLUG/cohort.mdx',
    syntax: 'prose',
    schema: cohortSchema,
    maxBytes: limits.bytes.cohort,
  },
  enrollment: {
    path: 'content/cohorts/SLUG/enrollments/HANDLE.yml',
    syntax: 'yaml',
    schema: enrollmentSchema,
    maxBytes: limits.bytes.enrollment,
  },
  grouping: {
    path: 'content/cohorts/SLUG/grouping.json',
    syntax: 'json',
    schema: groupingRecordSchema,
    maxBytes: limits.bytes.grouping,
  },
  'sealed-grouping': {
    path: 'content/cohorts/SLUG/grouping.age',
    syntax: 'age',
    maxBytes: limits.bytes['sealed-grouping'],
  },
  'sealed-times': {
    path: 'content/cohorts/SLUG/times.age',
    syntax: 'age',
    maxBytes: limits.bytes['sealed-times'],
  },
  'sealed-overrides': {
    path: 'content/cohorts/SLUG/overrides.age',
    syntax: 'age',
    maxBytes: limits.bytes['sealed-overrides'],
  },
  'sealed-waitlist': {
    path: 'content/cohorts/SLUG/waitlist.age',
    syntax: 'age',
    maxBytes: limits.bytes['sealed-waitlist'],
  },
  rotation: {
    path: 'content/cohorts/SLUG/rotation.json',
    syntax: 'json',
    schema: rotationSchema,
    maxBytes: limits.bytes.rotation,
  },
  'sealed-rotation': {
    path: 'content/cohorts/SLUG/rotation.age',
    syntax: 'age',
    maxBytes: limits.bytes['sealed-rotation'],
  },
  'sealed-ledger': {
    path: 'content/ledger.age',
    syntax: 'age',
    maxBytes: limits.bytes['sealed-ledger'],
  },
  resource: {
    path: 'content/resources/SLUG.mdx',
    syntax: 'prose',
    schema: resourceSchema,
    maxBytes: limits.bytes.resource,
  },
  track: {
    path: 'content/tracks/SLUG.mdx',
    syntax: 'prose',
    schema: trackSchema,
    maxBytes: limits.bytes.track,
  },
  page: {
    path: 'content/pages/SLUG.mdx',
    syntax: 'prose',
    schema: pageSchema,
    maxBytes: limits.bytes.page,
  },
  portrait: {
    path: 'content/portraits/HANDLE.IMAGE',
    syntax: 'image',
    maxBytes: limits.bytes.portrait,
  },
  figure: {
    path: 'content/figures/SLUG.IMAGE',
    syntax: 'image',
    maxBytes: limits.bytes.figure,
  },
} as const;

export type FileKindName = keyof typeof fileKinds;
export type FileKind = (typeof fileKinds)[FileKindName];

/** Names of the kinds that hold a record with a schema. */
export type RecordKindName = {
  [Name in FileKindName]: (typeof fileKinds)[Name] extends { schema: unknown } ? Name : never;
}[FileKindName];

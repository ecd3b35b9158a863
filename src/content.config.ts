import { defineCollection } from 'astro:content';
import process from 'node:process';
import { z } from 'zod';
import { makeContentLoaders } from './records/files/content-loader.ts';
import { cohortSchema } from './schemas/cohort.ts';
import { enrollmentSchema } from './schemas/enrollment.ts';
import { groupingRecordSchema } from './schemas/grouping.ts';
import { mentorSchema } from './schemas/mentor.ts';
import { pageSchema } from './schemas/page.ts';
import { programSchema } from './schemas/program.ts';
import { resourceSchema } from './schemas/resource.ts';
import { rotationSchema } from './schemas/rotation.ts';
import { topicsSchema } from './schemas/topics.ts';
import { trackSchema } from './schemas/track.ts';

const toLoader = makeContentLoaders(process.env['ROUNDTABLE_CONTENT'] ?? 'content');

/** The loader has checked every record by its schema; here the schemas give the types alone. */
export const collections = {
  program: defineCollection({ loader: toLoader('program'), schema: programSchema }),
  topics: defineCollection({ loader: toLoader('topics'), schema: topicsSchema }),
  mentors: defineCollection({ loader: toLoader('mentors'), schema: mentorSchema }),
  cohorts: defineCollection({ loader: toLoader('cohorts'), schema: cohortSchema }),
  /** By `<cohort>/<handle>`. */
  enrollments: defineCollection({ loader: toLoader('enrollments'), schema: enrollmentSchema }),
  /** By cohort. */
  groupings: defineCollection({ loader: toLoader('groupings'), schema: groupingRecordSchema }),
  /** By cohort: the armored text of `grouping.age`. */
  sealedGroupings: defineCollection({
    loader: toLoader('sealedGroupings'),
    schema: z.strictObject({ armored: z.string() }),
  }),
  /** By cohort: the armored text of `times.age`. */
  sealedTimes: defineCollection({
    loader: toLoader('sealedTimes'),
    schema: z.strictObject({ armored: z.string() }),
  }),
  /** By cohort. */
  rotations: defineCollection({ loader: toLoader('rotations'), schema: rotationSchema }),
  resources: defineCollection({ loader: toLoader('resources'), schema: resourceSchema }),
  tracks: defineCollection({ loader: toLoader('tracks'), schema: trackSchema }),
  pages: defineCollection({ loader: toLoader('pages'), schema: pageSchema }),
  /** What cohorts and tracks say in further languages, by `cohorts/<id>/<language>` and `tracks/<slug>/<language>`. */
  texts: defineCollection({
    loader: toLoader('texts'),
    schema: z.strictObject({ language: z.string() }),
  }),
  /** Portraits of public profiles by their path, such as `portraits/mara-okafor.jpg`. */
  portraits: defineCollection({
    loader: toLoader('portraits'),
    schema: ({ image }) =>
      z.strictObject({
        width: z.int(),
        height: z.int(),
        kind: z.enum(['png', 'jpg', 'webp', 'avif']),
        image: image(),
      }),
  }),
};

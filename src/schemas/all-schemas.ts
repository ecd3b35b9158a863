import type { z } from 'zod';
import { cohortSchema } from './cohort.ts';
import { enrollmentSchema } from './enrollment.ts';
import { groupingProofSchema } from './grouping-proof.ts';
import { groupingRecordSchema } from './grouping.ts';
import { ledgerSchema } from './ledger.ts';
import { meetingTimesSchema } from './meeting-times.ts';
import { mentorSchema } from './mentor.ts';
import { sealedOverridesSchema } from './override.ts';
import { rotationProofSchema, rotationSchema } from './rotation.ts';
import { pageSchema } from './page.ts';
import { privatePartSchema } from './private-part.ts';
import { problemSchema } from './problem.ts';
import { programSchema } from './program.ts';
import { resourceSchema } from './resource.ts';
import { topicsSchema } from './topics.ts';
import { trackSchema } from './track.ts';
import { waitlistSchema } from './waitlist.ts';

/** Every record by name: what JSON Schemas, docs and the CMS are generated from. */
export const allSchemas = {
  cohort: cohortSchema,
  enrollment: enrollmentSchema,
  grouping: groupingRecordSchema,
  'grouping-proof': groupingProofSchema,
  ledger: ledgerSchema,
  'meeting-times': meetingTimesSchema,
  mentor: mentorSchema,
  page: pageSchema,
  'private-part': privatePartSchema,
  problem: problemSchema,
  program: programSchema,
  resource: resourceSchema,
  rotation: rotationSchema,
  'rotation-proof': rotationProofSchema,
  'sealed-overrides': sealedOverridesSchema,
  topics: topicsSchema,
  track: trackSchema,
  waitlist: waitlistSchema,
} as const satisfies Record<string, z.ZodObject>;

export type SchemaName = keyof typeof allSchemas;

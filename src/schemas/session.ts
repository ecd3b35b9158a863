import { z } from 'zod';
import {
  distinctListSchema,
  isoDateSchema,
  lineSchema,
  paragraphSchema,
  personKeySchema,
  resourceKeySchema,
  slugSchema,
  topicKeySchema,
  wallTimeSchema,
} from './keys.ts';
import { translationsSchema } from './translations.ts';

/** Kinds of sessions that are not held by each group for itself. */
const wholeCohortKindSchema = z.enum([
  'cohort',
  'skill-up',
  'office-hours',
  'onboarding',
  'social',
  'showcase',
]);

/** Who is expected at a session of a cohort. */
const sessionAudienceSchema = z.enum(['everyone', 'mentors', 'mentees']);

const titleText = {
  title: lineSchema(100).meta({
    title: 'Title',
    description: 'What the session is called.',
    examples: ['Welcome session'],
  }),
};

const furtherTexts = {
  preparation: paragraphSchema(600).optional().meta({
    title: 'Preparation',
    description: 'What people should do before.',
    examples: ['Bring one thing you would like to be able to do by June.'],
  }),
  cancelledReason: lineSchema(200).optional().meta({
    title: 'Why it is called off',
    description:
      'One public line for those who would have come, and what they can do instead. Only beside "Called off".',
    examples: ['The host is ill; her notes are in the library.'],
  }),
};

const sharedKeys = {
  id: slugSchema.meta({
    title: 'Id',
    description: 'Names the session in calendars. Never change it once it is published.',
    examples: ['welcome'],
  }),
  ...titleText,
  durationMinutes: z.int().min(15).max(480).multipleOf(15, 'Use a multiple of 15 minutes.').meta({
    title: 'Length (minutes)',
    description: 'How long the session takes.',
    examples: [60],
  }),
  topic: topicKeySchema.optional().meta({
    title: 'Topic',
    description: 'What the session is about, if it has one topic.',
    examples: ['accessibility'],
  }),
  hosts: distinctListSchema(personKeySchema, 6).default([]).meta({
    title: 'Hosts',
    description: 'Who runs the session.',
    examples: [['mara-okafor']],
  }),
  preparation: furtherTexts.preparation,
  resources: distinctListSchema(resourceKeySchema, 10).default([]).meta({
    title: 'Resources',
    description: 'What to read or watch for it.',
    examples: [['first-meeting']],
  }),
  cancelled: z.boolean().optional().meta({
    title: 'Called off',
    description:
      'True where the session was announced and does not take place: pages and calendars then say so. A session that is deleted instead stays in calendars to which people added it.',
    examples: [true],
  }),
  cancelledReason: furtherTexts.cancelledReason,
  translations: translationsSchema(
    { ...titleText, ...furtherTexts },
    {
      language: 'es',
      title: 'Sesión de bienvenida',
      preparation: 'Trae algo que te gustaría saber hacer en junio.',
    },
  ),
};

/** A session that each group holds at the weekly slot which matching finds: a week and a length, never a wall time. */
const groupSessionSchema = z.strictObject({
  kind: z.literal('group').meta({
    title: 'Kind',
    description: 'Held by each group at its own weekly time.',
    examples: ['group'],
  }),
  week: z.int().min(1).max(60).meta({
    title: 'Week',
    description: 'Week of the cohort; week 1 is the seven days from its start.',
    examples: [1],
  }),
  ...sharedKeys,
});

/** A session for the whole cohort: a date and a wall time in the cohort's zone. */
const wholeCohortSessionSchema = z.strictObject({
  kind: wholeCohortKindSchema.meta({
    title: 'Kind',
    description: 'What kind of meeting this is.',
    examples: ['cohort'],
  }),
  date: isoDateSchema.meta({
    title: 'Date',
    description: "The day, in the cohort's zone.",
    examples: ['2027-04-15'],
  }),
  start: wallTimeSchema.meta({
    title: 'Start',
    description: "Wall time in the cohort's zone.",
    examples: ['18:00'],
  }),
  audience: sessionAudienceSchema.optional().meta({
    title: 'For',
    description:
      'Who is expected: everyone, which also holds when this is left out; mentors; or mentees, which means peers too.',
    examples: ['mentors'],
  }),
  ...sharedKeys,
});

export const sessionSchema = z.discriminatedUnion('kind', [
  groupSessionSchema,
  wholeCohortSessionSchema,
]);

export type GroupSession = z.output<typeof groupSessionSchema>;
export type WholeCohortSession = z.output<typeof wholeCohortSessionSchema>;
export type SessionAudience = z.output<typeof sessionAudienceSchema>;
export type Session = z.output<typeof sessionSchema>;

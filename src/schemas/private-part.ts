import { z } from 'zod';
import {
  distinctListSchema,
  handleSchema,
  lineSchema,
  mentorKeySchema,
  paragraphSchema,
  personKeySchema,
  slugSchema,
  zoneSchema,
} from './keys.ts';
import { weekdaySchema } from './words.ts';

const quarterHourSchema = z
  .string()
  .regex(/^(([01]\d|2[0-3]):(00|15|30|45)|24:00)$/, 'Use quarter hours from 00:00 to 24:00.');

/** Takes out signs that turn the direction of a text: they come along with copied phone numbers, and can hide an address. */
const withoutTurns = (text: string) => text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');

const fromAndToSchema = z.object({ from: quarterHourSchema, to: quarterHourSchema });

/** A stretch of a weekday in the person's own zone, `from` inclusive, `to` exclusive; `to` may be 24:00. */
export const weeklyHoursSchema = z
  .strictObject({
    day: weekdaySchema.meta({ title: 'Day', description: 'Day of the week.', examples: ['monday'] }),
    from: quarterHourSchema.meta({
      title: 'From',
      description: 'First moment, in your own time zone.',
      examples: ['17:00'],
    }),
    to: quarterHourSchema.meta({
      title: 'To',
      description: 'Last moment, in your own time zone.',
      examples: ['21:00'],
    }),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    // Said also while the day is wrong.
    when: ({ value }) => fromAndToSchema.safeParse(value).success,
    error: 'Let each stretch end after it begins; write hours past midnight as two stretches.',
  });

/** What is sealed to a cohort's keys. Only the coordinators read it. */
export const privatePartSchema = z
  .strictObject({
    cohort: slugSchema.meta({
      title: 'Cohort',
      description: 'The cohort it was sealed for; a copy elsewhere is refused.',
      examples: ['spring-2027'],
      reference: 'cohort',
    }),
    handle: handleSchema.meta({
      title: 'Handle',
      description: 'The person it was sealed for; a copy elsewhere is refused.',
      examples: ['dev-rao'],
    }),
    zone: zoneSchema.meta({
      title: 'Time zone',
      description: 'The zone your hours are meant in.',
      examples: ['Asia/Kolkata'],
    }),
    availability: z.array(weeklyHoursSchema).min(1, 'Give at least one time when you can meet.').max(100).meta({
      title: 'When you can meet',
      description: 'Times of an ordinary week, in your own time zone.',
      examples: [[{ day: 'monday', from: '17:00', to: '21:00' }]],
    }),
    outsideWakingHours: z.boolean().default(false).meta({
      title: 'Outside 07:00 to 22:00',
      description: 'True if hours before 07:00 or after 22:00 really suit you.',
      examples: [false],
    }),
    contact: lineSchema(200).overwrite(withoutTurns).meta({
      title: 'Contact',
      description: 'How your group reaches you.',
      examples: ['dev@example.org'],
    }),
    rankedLeads: distinctListSchema(mentorKeySchema, 5).default([]).meta({
      title: 'Mentors you would like',
      description: 'The one you would like most first.',
      examples: [['mara-okafor']],
    }),
    together: distinctListSchema(personKeySchema, 3).default([]).meta({
      title: 'Together with',
      description: 'People you would like in your group. Counts as a must when they say the same of you.',
      examples: [['ines-duarte']],
    }),
    apart: distinctListSchema(personKeySchema, 20).default([]).meta({
      title: 'Apart from',
      description: 'People who must not be in your group. They never learn of it.',
      examples: [[]],
    }),
    communication: z.enum(['direct', 'reflective', 'no-preference']).default('no-preference').meta({
      title: 'Communication style',
      description: 'How you like feedback.',
      examples: ['direct'],
    }),
    accessNeeds: paragraphSchema(500).overwrite(withoutTurns).optional().meta({
      title: 'Access needs',
      description: 'What your group should know so that you can take part.',
      examples: ['Live captions.'],
    }),
    note: paragraphSchema(500).overwrite(withoutTurns).optional().meta({
      title: 'Note',
      description: 'Anything else the coordinators should know.',
      examples: ['I am away in week 3.'],
    }),
  })
  .meta({
    id: 'private-part',
    title: 'Private part',
    description: "What only the cohort's coordinators may read.",
  });

/** The same, standing openly in an enrollment of a private repository: its file says whose it is. */
export const plainPartSchema = privatePartSchema.omit({ cohort: true, handle: true });

export type PrivatePart = z.output<typeof privatePartSchema>;
export type WeeklyHours = z.output<typeof weeklyHoursSchema>;

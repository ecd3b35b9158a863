import { z } from 'zod';
import { handleSchema, lineSchema, personKeySchema, wallTimeSchema } from './keys.ts';
import { sealedHeadShape } from './sealed-head.ts';
import { weekdaySchema } from './words.ts';

const noteSchema = lineSchema(200).optional().meta({
  title: 'Note',
  description: 'Why, if everybody may read it. Public.',
  examples: ['Agreed with both on 2 April.'],
});

/** Places a person with somebody, or nowhere; two who seek the same kind of group are bound to each other. */
const pinOverrideSchema = z.strictObject({
  kind: z.literal('pin').meta({
    title: 'Kind',
    description:
      'Pin: the person is placed with somebody you name, or not at all. Two who seek the same kind of group are bound to each other: both have a place together, or neither has.',
    examples: ['pin'],
  }),
  person: personKeySchema.meta({
    title: 'Person',
    description: 'Who is placed.',
    examples: ['dev-rao'],
  }),
  to: personKeySchema.meta({
    title: 'With',
    description: 'A lead, or somebody who seeks the same kind of group.',
    examples: ['mara-okafor'],
  }),
  note: noteSchema,
});

/** Gives a lead no group in this cohort. */
const closeOverrideSchema = z.strictObject({
  kind: z.literal('close').meta({
    title: 'Kind',
    description: 'Close: the lead gets no group in this cohort.',
    examples: ['close'],
  }),
  lead: personKeySchema.meta({
    title: 'Lead',
    description: 'Who gets no group.',
    examples: ['mara-okafor'],
  }),
  note: noteSchema,
});

/** Keeps seats of a lead free. */
const holdOverrideSchema = z.strictObject({
  kind: z.literal('hold').meta({
    title: 'Kind',
    description: 'Hold: seats of a lead stay free, for somebody who comes later.',
    examples: ['hold'],
  }),
  lead: personKeySchema.meta({
    title: 'Lead',
    description: 'Whose seats are held.',
    examples: ['mara-okafor'],
  }),
  seats: z.int().min(1).max(30).meta({
    title: 'Seats',
    description: 'How many of their seats stay free.',
    examples: [1],
  }),
  note: noteSchema,
});

/** Fixes when somebody's group meets. */
const slotOverrideSchema = z.strictObject({
  kind: z.literal('slot').meta({
    title: 'Kind',
    description: 'Slot: whatever group a person leads or is in meets at this time.',
    examples: ['slot'],
  }),
  person: personKeySchema.meta({
    title: 'Person',
    description: 'The lead of the group, or one of its members.',
    examples: ['mara-okafor'],
  }),
  weekday: weekdaySchema.meta({
    title: 'Weekday',
    description: "Day in the cohort's zone.",
    examples: ['thursday'],
  }),
  start: wallTimeSchema.meta({
    title: 'Start',
    description: "Wall time in the cohort's zone, on the half hour.",
    examples: ['17:00'],
  }),
  note: noteSchema,
});

/** What a coordinator decides before groups are formed: `overrides` of a cohort. Public. */
export const overrideSchema = z.discriminatedUnion('kind', [
  pinOverrideSchema,
  closeOverrideSchema,
  holdOverrideSchema,
  slotOverrideSchema,
]);

/** Two people whom the coordinators keep apart, whoever asked for it. */
const keptApartSchema = z.strictObject({
  people: z.tuple([handleSchema, handleSchema]).meta({
    title: 'People',
    description: 'Two people who share no group, in order of their handles.',
    examples: [['ana-lopez', 'ben-adler']],
  }),
  note: lineSchema(200).optional().meta({
    title: 'Note',
    description: 'Why, for the coordinators alone.',
    examples: ['Told us on 3 April.'],
  }),
});

/** What `overrides.age` holds: decisions of the coordinators that only they may know. Sealed. */
export const sealedOverridesSchema = z
  .strictObject({
    ...sealedHeadShape,
    apart: z.array(keptApartSchema).max(200).meta({
      title: 'Apart',
      description: 'Pairs of people who share no group, in order of their handles.',
      examples: [[{ people: ['ana-lopez', 'ben-adler'] }]],
    }),
  })
  .meta({
    id: 'sealed-overrides',
    title: 'Sealed overrides',
    description: 'Whom the coordinators keep apart in a cohort.',
  });

export type Override = z.output<typeof overrideSchema>;
export type SealedOverrides = z.output<typeof sealedOverridesSchema>;

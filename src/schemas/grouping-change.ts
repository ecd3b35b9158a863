import { z } from 'zod';
import { handleSchema, isoDateSchema, slugSchema } from './keys.ts';
import { slotSchema } from './slot.ts';
import { formatSchema } from './words.ts';

/** How sure the engine is of one aim. */
export const aimStatusSchema = z.enum(['certified', 'solver-proven', 'gap']);

const sinceField = isoDateSchema.optional().meta({
  title: 'Since',
  description: 'First day on which it was so; left out where that is the first day of the cohort.',
  examples: ['2027-02-22'],
});

/** The day from which a group is as it is. */
export const groupSinceField = sinceField;

/** What a group was like until a repair changed it. */
export const pastStateSchema = z.strictObject({
  since: sinceField,
  until: isoDateSchema.meta({
    title: 'Until',
    description: 'First day on which it was so no more.',
    examples: ['2027-02-22'],
  }),
  leads: z.array(handleSchema).meta({ title: 'Leads', description: 'Who led it.', examples: [['mara-okafor']] }),
  members: z.array(handleSchema).meta({ title: 'Members', description: 'Who was in it.', examples: [['dev-rao']] }),
  slot: slotSchema.meta({ title: 'Slot', description: 'When it met each week.', examples: [{ weekday: 'thursday', start: '17:00' }] }),
});

/** The same as it is published: without the slot where only members may know it. */
export const pastRecordSchema = pastStateSchema.extend({
  slot: slotSchema.optional().meta({
    title: 'Slot',
    description: 'When it met each week. Left out where the cohort publishes times to members alone.',
    examples: [{ weekday: 'thursday', start: '17:00' }],
  }),
});

const examplePast = [{ until: '2027-02-22', leads: ['mara-okafor'], members: ['dev-rao'], slot: { weekday: 'thursday', start: '17:00' } }];

const endedFields = {
  id: slugSchema.meta({ title: 'Id', description: 'Never given to another group.', examples: ['group-03'] }),
  name: z.string().min(1).max(60).meta({ title: 'Name', description: 'What it was called.', examples: ['Tidal'] }),
  format: formatSchema.meta({ title: 'Format', description: 'How it worked.', examples: ['mentor-led'] }),
};

/** A group that is no more. */
export const endedGroupSchema = z.strictObject({
  ...endedFields,
  past: z.array(pastStateSchema).min(1).meta({ title: 'Past', description: 'What it was like, from the first day to the last.', examples: [examplePast] }),
});

/** The same as it is published. */
export const endedRecordSchema = z.strictObject({
  ...endedFields,
  past: z.array(pastRecordSchema).min(1).meta({ title: 'Past', description: 'What it was like, from the first day to the last.', examples: [examplePast] }),
});

/** A group that was published and given up before it met: what its calendar is cancelled with. */
export const retiredGroupSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Id', description: 'Never given to another group.', examples: ['group-03'] }),
  name: z.string().min(1).max(60).meta({ title: 'Name', description: 'Never given to another group either.', examples: ['Tidal'] }),
  format: formatSchema.optional().meta({ title: 'Format', description: 'How it was to work.', examples: ['mentor-led'] }),
  since: sinceField,
  slot: slotSchema.optional().meta({
    title: 'Slot',
    description: 'When it was last to meet each week, so that calendars can call that off. Left out where the cohort publishes times to members alone.',
    examples: [{ weekday: 'thursday', start: '17:00' }],
  }),
});

const askedSchema = z.strictObject({
  handle: handleSchema.meta({ title: 'Handle', description: 'Whom it is about.', examples: ['dev-rao'] }),
  what: z.enum(['leaves', 'pauses', 'joins', 'stops-leading']).meta({
    title: 'What',
    description: 'Leaves: takes no part from then on. Pauses: the same, until they join again. Joins: seeks a place. Stops leading: leads no more, and keeps a place if they have one.',
    examples: ['leaves'],
  }),
  to: handleSchema.optional().meta({
    title: 'With',
    description: 'Of somebody who joins by an offer: the lead, or a member where nobody leads, whom they come to.',
    examples: ['mara-okafor'],
  }),
  slot: slotSchema.optional().meta({
    title: 'Slot',
    description: 'When that meets, as it was offered; left out where only members may know it.',
    examples: [{ weekday: 'thursday', start: '17:00' }],
  }),
});

/** One repair of a grouping: why it was done and how little it changed. */
export const groupingChangeSchema = z.strictObject({
  from: isoDateSchema.meta({ title: 'From', description: "First day on which it holds, in the cohort's zone. Meetings before it stay as they were.", examples: ['2027-02-22'] }),
  decidedOn: isoDateSchema.meta({ title: 'Decided on', description: 'The day on which the repair was planned.', examples: ['2027-02-19'] }),
  asked: z.array(askedSchema).meta({ title: 'Asked', description: 'Who left, paused, joined or stopped leading, by handle.', examples: [[{ handle: 'dev-rao', what: 'leaves' }]] }),
  moved: z
    .strictObject({
      slots: z.int().min(0).meta({ title: 'Slots', description: 'Groups that go on, but meet at another time.', examples: [0] }),
      others: z.int().min(0).meta({ title: 'Others', description: 'People whose group goes on without them although they asked for nothing.', examples: [1] }),
    })
    .meta({ title: 'Moved', description: 'How much the repair changed beyond what was asked.', examples: [{ slots: 0, others: 1 }] }),
  quality: z
    .strictObject({
      slots: aimStatusSchema.meta({ title: 'Slots', description: 'Whether fewer groups could have changed their time.', examples: ['certified'] }),
      others: aimStatusSchema.meta({ title: 'Others', description: 'Whether fewer others could have been moved.', examples: ['certified'] }),
    })
    .meta({ title: 'Quality', description: 'How sure it is that as little as possible was changed, for as many people placed.', examples: [{ slots: 'certified', others: 'certified' }] }),
});

/** A group that a repair dissolved, as an example. */
export const exampleEnded = { id: 'group-03', name: 'Tidal', format: 'mentor-led' as const, past: examplePast };

/** A repair, as an example. */
export const exampleChange = {
  from: '2027-02-22',
  decidedOn: '2027-02-19',
  asked: [{ handle: 'mara-okafor', what: 'leaves' as const }],
  moved: { slots: 0, others: 1 },
  quality: { slots: 'certified' as const, others: 'certified' as const },
};

export type PastState = z.output<typeof pastStateSchema>;
export type PastRecord = z.output<typeof pastRecordSchema>;
export type RetiredGroup = z.output<typeof retiredGroupSchema>;
export type EndedGroup = z.output<typeof endedGroupSchema>;
export type GroupingChange = z.output<typeof groupingChangeSchema>;
export type AskedChange = z.output<typeof askedSchema>;

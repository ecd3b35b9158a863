import { z } from 'zod';
import { aimStatusSchema, groupingSchema } from './grouping.ts';
import { handleSchema, slugSchema } from './keys.ts';

const aimSchema = z.strictObject({
  aim: z.enum(['placed', 'under-floor', 'value']).meta({ title: 'Aim', description: 'Which aim, in order of rank.', examples: ['placed'] }),
  value: z.int().meta({ title: 'Value', description: 'What the grouping reaches.', examples: [23] }),
  bound: z.int().meta({ title: 'Bound', description: 'What no grouping can pass, all earlier aims kept.', examples: [23] }),
  status: aimStatusSchema.meta({ title: 'Status', description: 'Who vouches for the bound.', examples: ['solver-proven'] }),
});

const memberFitSchema = z.strictObject({
  handle: handleSchema.meta({ title: 'Handle', description: 'Whose fit it is.', examples: ['dev-rao'] }),
  group: slugSchema.meta({ title: 'Group', description: 'The group they are in.', examples: ['group-01'] }),
  fit: z.int().min(0).max(1000).meta({ title: 'Fit', description: 'From 0 to 1000.', examples: [810] }),
  parts: z.record(z.string(), z.int()).meta({ title: 'Parts', description: 'Value of each preference, 0 to 1000.', examples: [{ topics: 1000 }] }),
});

/** What `grouping.age` holds: everything the coordinators may know. Sealed. */
export const groupingProofSchema = z
  .strictObject({
    grouping: groupingSchema.meta({ title: 'Public result', description: 'The grouping that it proves.' }),
    aims: z.array(aimSchema).meta({ title: 'Aims', description: 'Value and bound of each aim.', examples: [[]] }),
    fits: z.array(memberFitSchema).meta({ title: 'Fits', description: 'Fit of each placed person and lead, by handle.', examples: [[]] }),
    unplaced: z.array(z.strictObject({
      handle: handleSchema.meta({ title: 'Handle', description: 'Who has no group.', examples: ['yuki-tanaka'] }),
      reason: z.enum(['no-lead-in-language', 'no-lead-for-topic', 'no-shared-hour', 'no-seat']).meta({ title: 'Reason', description: 'The first thing that stands in the way.', examples: ['no-shared-hour'] }),
      hours: z.int().min(0).meta({ title: 'Slots in reach', description: 'Pairs of lead and slot at which they could meet.', examples: [0] }),
    })).meta({ title: 'Unplaced', description: 'Who has no group, and why.', examples: [[]] }),
    transitions: z.array(z.strictObject({
      zone: z.string().meta({ title: 'Time zone', description: 'An IANA zone.', examples: ['Europe/Berlin'] }),
      at: z.string().meta({ title: 'At', description: 'Instant of the change, in UTC.', examples: ['2027-03-28T01:00:00Z'] }),
      offsetMinutes: z.int().meta({ title: 'Offset (minutes)', description: 'Offset from UTC afterwards.', examples: [120] }),
    })).meta({ title: 'Transitions', description: 'The clock changes that were used.', examples: [[]] }),
  })
  .meta({ id: 'grouping-proof', title: 'Grouping proof', description: 'The sealed proof of a grouping.' });

export type GroupingProof = z.output<typeof groupingProofSchema>;
export type Aim = z.output<typeof aimSchema>;

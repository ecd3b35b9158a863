import { z } from 'zod';
import { groupingSchema } from './grouping.ts';
import { instantSchema } from './instant.ts';
import { handleSchema, slugSchema, zoneSchema } from './keys.ts';
import { aimSchema, exampleLed, partsSchema } from './proof-parts.ts';
import { exampleRepair, repairSchema } from './proof-repair.ts';

const memberFitSchema = z.strictObject({
  handle: handleSchema.meta({
    title: 'Handle',
    description: 'Whose fit it is.',
    examples: ['dev-rao'],
  }),
  group: slugSchema.meta({
    title: 'Group',
    description: 'The group they are in.',
    examples: ['group-01'],
  }),
  as: z.enum(['member', 'lead']).meta({
    title: 'As',
    description: 'A person may lead one group and be a member of another.',
    examples: ['member'],
  }),
  fit: z.int().min(0).max(1000).meta({
    title: 'Fit',
    description: 'From 0 to 1000.',
    examples: [810],
  }),
  parts: z.record(z.string(), z.int()).meta({
    title: 'Parts',
    description: 'Value of each preference, 0 to 1000.',
    examples: [{ topics: 1000, rankedLeads: 800, goals: 500, localHour: 1000 }],
  }),
});

/** What stands first in the way of a seeker who has no group; the order is the order of asking. */
const unplacedReasonSchema = z.enum([
  'no-lead-in-language',
  'no-lead-for-topic',
  'no-lead-allowed',
  'no-shared-hour',
  'no-other-at-their-hours',
  'tied-to-others',
  'too-few-at-that-hour',
  'no-seat',
]);

const unplacedSchema = z.strictObject({
  handle: handleSchema.meta({
    title: 'Handle',
    description: 'Who has no group.',
    examples: ['yuki-tanaka'],
  }),
  reason: unplacedReasonSchema.meta({
    title: 'Reason',
    description: 'The first thing that stands in the way.',
    examples: ['no-shared-hour'],
  }),
  slotsInReach: z.int().min(0).meta({
    title: 'Slots in reach',
    description: 'Pairs of lead and slot at which they could meet, whoever else is there.',
    examples: [0],
  }),
});

const zoneOffsetsSchema = z.strictObject({
  zone: zoneSchema.meta({
    title: 'Time zone',
    description: 'An IANA zone of the cohort or of somebody in it.',
    examples: ['Europe/Berlin'],
  }),
  offsets: z
    .array(
      z.strictObject({
        from: instantSchema.meta({
          title: 'From',
          description: 'The first instant with this offset; the first entry is where planning began to look.',
          examples: ['2027-03-28T01:00:00Z'],
        }),
        minutes: z.int().meta({
          title: 'Minutes',
          description: 'Minutes ahead of UTC from then on.',
          examples: [120],
        }),
      }),
    )
    .min(1)
    .meta({
      title: 'Offsets',
      description: 'The offset at the first meeting and each change until the last.',
      examples: [[{ from: '2027-03-28T01:00:00Z', minutes: 120 }]],
    }),
});

const inputSchema = z.strictObject({
  of: z.enum(['rules', 'enrollment', 'profile', 'private-part', 'other-groups', 'ledger']).meta({
    title: 'Of',
    description: 'What kind of record it is.',
    examples: ['profile'],
  }),
  name: z.string().min(1).meta({
    title: 'Name',
    description: 'The handle or cohort that it is about.',
    examples: ['dev-rao'],
  }),
  digest: z.string().regex(/^[0-9a-f]{16}$/).meta({
    title: 'Digest',
    description: 'The first 16 digits of the SHA-256 of what planning used of it.',
    examples: ['0123456789abcdef'],
  }),
});

/** What `grouping.age` holds: everything the coordinators may know. Sealed. */
export const groupingProofSchema = z
  .strictObject({
    grouping: groupingSchema.meta({
      title: 'Public result',
      description: 'The grouping that it proves.',
    }),
    aims: z.array(aimSchema).meta({
      title: 'Aims',
      description: 'Value and bound of each aim, in order of rank.',
      examples: [
        [
          { aim: 'placed', value: 23, bound: 23, status: 'solver-proven', isConditional: false },
          { aim: 'value', value: 21_040, bound: 21_040, status: 'solver-proven', isConditional: false },
        ],
      ],
    }),
    fits: z.array(memberFitSchema).meta({
      title: 'Fits',
      description: 'Fit of each placed person and lead, by handle.',
      examples: [
        [{ handle: 'dev-rao', group: 'group-01', as: 'member', fit: 810, parts: { topics: 1000 } }],
      ],
    }),
    unplaced: z.array(unplacedSchema).meta({
      title: 'Unplaced',
      description: 'Who has no group, and why, by handle.',
      examples: [[{ handle: 'yuki-tanaka', reason: 'no-shared-hour', slotsInReach: 0 }]],
    }),
    parts: partsSchema.meta({
      title: 'Parts',
      description: 'Aims and certificates of groups with leads and of groups of equals.',
      examples: [{ led: exampleLed }],
    }),
    repair: repairSchema.optional().meta({
      title: 'Repair',
      description: 'What the last repair started from and what shows that it changed as little as possible; absent where there was none.',
      examples: [exampleRepair],
    }),
    inputs: z.array(inputSchema).meta({
      title: 'Inputs',
      description: 'What planning rested on, so that what changed since can be named.',
      examples: [[{ of: 'profile', name: 'mara-okafor', digest: '0123456789abcdef' }]],
    }),
    zones: z.array(zoneOffsetsSchema).meta({
      title: 'Zones',
      description: 'The offsets that were used, by zone; newer zone data may differ.',
      examples: [[{ zone: 'Europe/Berlin', offsets: [{ from: '2027-01-18T00:00:00Z', minutes: 60 }] }]],
    }),
  })
  .meta({
    id: 'grouping-proof',
    title: 'Grouping proof',
    description: 'The sealed proof of a grouping.',
  });

export type GroupingProof = z.output<typeof groupingProofSchema>;
export type Aim = z.output<typeof aimSchema>;
export type MemberFit = z.output<typeof memberFitSchema>;
export type UnplacedReason = z.output<typeof unplacedReasonSchema>;
export type UnplacedPerson = z.output<typeof unplacedSchema>;
export type ProofParts = GroupingProof['parts'];
export type RepairProof = NonNullable<GroupingProof['repair']>;
export type PlannedInput = GroupingProof['inputs'][number];

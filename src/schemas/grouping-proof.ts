import { z } from 'zod';
import { aimNameSchema, peersCertificateSchema, seatingCertificateSchema } from './grouping-certificate.ts';
import { aimStatusSchema } from './grouping-change.ts';
import { exampleGrouping, groupingSchema } from './grouping.ts';
import { handleSchema, instantSchema, slugSchema, zoneSchema } from './keys.ts';

const aimSchema = z.strictObject({
  aim: aimNameSchema.meta({
    title: 'Aim',
    description:
      'In order of rank: seekers placed whom an earlier cohort left over; seekers placed; placed people under the fit floor; total fit.',
    examples: ['placed'],
  }),
  value: z.int().meta({
    title: 'Value',
    description: 'What the grouping reaches.',
    examples: [23],
  }),
  bound: z.int().meta({
    title: 'Bound',
    description: 'What no grouping can pass, all earlier aims kept.',
    examples: [23],
  }),
  status: aimStatusSchema.meta({
    title: 'Status',
    description: 'Who vouches for the bound.',
    examples: ['solver-proven'],
  }),
  isConditional: z.boolean().meta({
    title: 'Conditional',
    description: 'True when an earlier aim has a gap, so that the bound rests on what it reached.',
    examples: [false],
  }),
});

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
export const unplacedReasonSchema = z.enum([
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

const exampleAim = { aim: 'placed' as const, value: 23, bound: 23, status: 'certified' as const, isConditional: false };
const exampleCertificate = {
  aim: 'placed' as const,
  measure: { leftOver: 0, placed: 1, underFloor: 0, value: 0 },
  floors: [],
  scale: 1024,
  prices: { rows: [1024], floors: [] },
};

const exampleLed = { statement: '0123456789abcdef', aims: [exampleAim], certificates: [exampleCertificate] };

const partAimsField = z.array(aimSchema).meta({
  title: 'Aims',
  description: 'Value and bound of each aim for these groups alone, in order of rank.',
  examples: [[exampleAim]],
});

const partsSchema = z.strictObject({
  led: z
    .strictObject({
      statement: z.string().regex(/^[0-9a-f]{16}$/).meta({
        title: 'Statement',
        description: 'Digest of who could sit where, in the numbers that the certificates use.',
        examples: ['0123456789abcdef'],
      }),
      aims: partAimsField,
      certificates: z.array(seatingCertificateSchema).meta({
        title: 'Certificates',
        description: 'What shows the bound of each aim.',
        examples: [[exampleCertificate]],
      }),
    })
    .meta({
      title: 'Groups with leads',
      description: 'What shows that groups with leads can be no better.',
      examples: [exampleLed],
    }),
  peers: z
    .strictObject({
      aims: partAimsField,
      certificate: peersCertificateSchema.meta({
        title: 'Certificate',
        description: 'What shows the bounds.',
        examples: [{ kind: 'circles', groups: [], aims: [] }],
      }),
    })
    .optional()
    .meta({
      title: 'Groups of equals',
      description: 'What shows that groups of equals can be no better; absent where nobody seeks one.',
      examples: [{ aims: [exampleAim], certificate: { kind: 'circles', groups: [], aims: [] } }],
    }),
});

const changeSchema = z.strictObject({
  value: z.int().min(0).meta({ title: 'Value', description: 'How many change.', examples: [1] }),
  bound: z.int().min(0).meta({ title: 'Bound', description: 'Fewer can not be.', examples: [1] }),
  status: aimStatusSchema.meta({ title: 'Status', description: 'Who vouches for the bound.', examples: ['solver-proven'] }),
});

const exampleKept = {
  value: 2902,
  bound: 2902,
  status: 'certified' as const,
  certificate: { ...exampleCertificate, aim: 'kept' as const },
};
const exampleBefore = exampleGrouping;
const exampleEquals = {
  slots: { value: 0, bound: 0, status: 'certified' as const },
  others: { value: 1, bound: 1, status: 'solver-proven' as const },
};

const repairSchema = z.strictObject({
  before: groupingSchema.meta({
    title: 'Before',
    description: 'What was published when the repair was planned.',
    examples: [exampleBefore],
  }),
  kept: z
    .strictObject({
      value: z.int().min(0).meta({
        title: 'Value',
        description: 'Points that the groups with leads keep: for a group at its time as many as there are others and one more, for each of the others in their group one.',
        examples: [2902],
      }),
      bound: z.int().min(0).meta({ title: 'Bound', description: 'Points that nothing passes.', examples: [2902] }),
      status: aimStatusSchema.meta({ title: 'Status', description: 'Who vouches for the bound.', examples: ['certified'] }),
      certificate: seatingCertificateSchema.meta({
        title: 'Certificate',
        description: 'What shows the bound.',
        examples: [exampleKept.certificate],
      }),
    })
    .optional()
    .meta({
      title: 'Kept',
      description: 'What shows that groups with leads could not keep more; absent where none could go on.',
      examples: [exampleKept],
    }),
  equals: z
    .strictObject({
      slots: changeSchema.meta({ title: 'Slots', description: 'Groups that go on at another time.', examples: [exampleEquals.slots] }),
      others: changeSchema.meta({ title: 'Others', description: 'Others whose group changes.', examples: [exampleEquals.others] }),
    })
    .optional()
    .meta({
      title: 'Equals',
      description: 'How little changes among groups of equals; absent where nobody seeks one.',
      examples: [exampleEquals],
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
      examples: [{ before: exampleBefore, kept: exampleKept }],
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

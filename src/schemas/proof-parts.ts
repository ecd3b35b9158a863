import { z } from 'zod';
import { aimNameSchema, peersCertificateSchema, seatingCertificateSchema } from './grouping-certificate.ts';
import { aimStatusSchema } from './grouping-change.ts';

/** What a grouping reaches of one aim, and what no grouping can pass. */
export const aimSchema = z.strictObject({
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

const exampleAim = { aim: 'placed' as const, value: 23, bound: 23, status: 'certified' as const, isConditional: false };
/** A certificate, as an example. */
export const exampleCertificate = {
  aim: 'placed' as const,
  measure: { leftOver: 0, placed: 1, underFloor: 0, value: 0 },
  floors: [],
  scale: 1024,
  prices: { rows: [1024], floors: [] },
};

/** What shows that groups with leads can be no better, as an example. */
export const exampleLed = { statement: '0123456789abcdef', aims: [exampleAim], certificates: [exampleCertificate] };

const partAimsField = z.array(aimSchema).meta({
  title: 'Aims',
  description: 'Value and bound of each aim for these groups alone, in order of rank.',
  examples: [[exampleAim]],
});

/** Aims and certificates of groups with leads and of groups of equals. */
export const partsSchema = z.strictObject({
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

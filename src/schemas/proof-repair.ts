import { z } from 'zod';
import { seatingCertificateSchema } from './grouping-certificate.ts';
import { aimStatusSchema } from './grouping-change.ts';
import { exampleGrouping, groupingSchema } from './grouping.ts';
import { exampleCertificate } from './proof-parts.ts';

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

/** What shows that a repair changed as little as possible. */
export const repairSchema = z.strictObject({
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

/** What a repair started from and what shows that it changed as little as possible, as an example. */
export const exampleRepair = { before: exampleBefore, kept: exampleKept };

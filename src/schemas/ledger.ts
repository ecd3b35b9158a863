import { z } from 'zod';
import { handleSchema, isoDateSchema, recipientSchema, slugSchema } from './keys.ts';

const setsSchema = z.array(z.array(handleSchema).min(2));

const exampleEntry = {
  cohort: 'winter-2027',
  matching: '2027-01-07',
  groups: [['ana-lopez', 'ben-adler', 'mara-okafor']],
  rounds: [{ date: '2027-02-01', groups: [['ana-lopez', 'ben-adler']] }],
};

const ledgerEntrySchema = z.strictObject({
  cohort: slugSchema.meta({ title: 'Cohort', description: 'Where they met; its folder may be gone.', examples: ['winter-2027'] }),
  matching: isoDateSchema.meta({ title: 'Matching date', description: 'The day on which its groups were to be published.', examples: ['2027-01-07'] }),
  groups: setsSchema.meta({ title: 'Groups', description: 'Who was in one published group, leads included.', examples: [[['ana-lopez', 'ben-adler']]] }),
  rounds: z
    .array(
      z.strictObject({
        date: isoDateSchema.meta({ title: 'Date', description: 'Its day, or the first day of its week.', examples: ['2027-02-01'] }),
        groups: setsSchema.meta({ title: 'Groups', description: 'Who met.', examples: [[['ana-lopez', 'ben-adler']]] }),
      }),
    )
    .meta({ title: 'Rounds', description: 'Of its rotation, in order of time.', examples: [exampleEntry.rounds] }),
});

/** What `content/ledger.age` holds: who met whom over all cohorts. Sealed; it outlives their folders and keys. */
export const ledgerSchema = z
  .strictObject({
    version: z.literal(1).meta({ title: 'Version', description: 'Version of this format.', examples: [1] }),
    readers: z.array(recipientSchema).min(1).meta({ title: 'Readers', description: 'The keys that it is sealed to, in order.', examples: [['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p']] }),
    cohorts: z.array(ledgerEntrySchema).meta({ title: 'Cohorts', description: 'By id.', examples: [[exampleEntry]] }),
  })
  .meta({ id: 'ledger', title: 'Ledger', description: 'Who met whom over all cohorts, sealed to the coordinators.' });

export type Ledger = z.output<typeof ledgerSchema>;
export type LedgerEntry = z.output<typeof ledgerEntrySchema>;

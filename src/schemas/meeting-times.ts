import { z } from 'zod';
import { recipientSchema, slugSchema } from './keys.ts';
import { sealedHeadShape } from './sealed-head.ts';
import { slotSchema } from './slot.ts';

/** What `times.age` holds: when each group of a cohort meets, for its members. Sealed. */
export const meetingTimesSchema = z
  .strictObject({
    ...sealedHeadShape,
    readers: z.array(recipientSchema).min(1).meta({
      title: 'Readers',
      description: 'The keys that it is sealed to, in order: those of the cohort and of everybody in a group who has one.',
      examples: [['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p']],
    }),
    groups: z
      .array(
        z.strictObject({
          id: slugSchema.meta({ title: 'Id', description: 'The group.', examples: ['group-01'] }),
          slot: slotSchema.meta({
            title: 'Slot',
            description: 'When it meets each week.',
            examples: [{ weekday: 'thursday', start: '17:00' }],
          }),
          past: z.array(slotSchema).min(1).optional().meta({
            title: 'Past',
            description: 'When it met before repairs changed it, the oldest first; left out where none did.',
            examples: [[{ weekday: 'monday', start: '18:00' }]],
          }),
        }),
      )
      .meta({
        title: 'Groups',
        description: 'By id.',
        examples: [[{ id: 'group-01', slot: { weekday: 'thursday', start: '17:00' } }]],
      }),
    ended: z
      .array(
        z.strictObject({
          id: slugSchema.meta({ title: 'Id', description: 'The group that is no more.', examples: ['group-03'] }),
          past: z.array(slotSchema).min(1).meta({
            title: 'Past',
            description: 'When it met, the oldest first.',
            examples: [[{ weekday: 'monday', start: '18:00' }]],
          }),
        }),
      )
      .min(1)
      .optional()
      .meta({
        title: 'Ended',
        description: 'Groups that a repair dissolved, by id; left out where there are none.',
        examples: [[{ id: 'group-03', past: [{ weekday: 'monday', start: '18:00' }] }]],
      }),
  })
  .meta({ id: 'meeting-times', title: 'Meeting times', description: 'When the groups of a cohort meet, sealed to its members.' });

export type MeetingTimes = z.output<typeof meetingTimesSchema>;

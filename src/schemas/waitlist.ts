import { z } from 'zod';
import { instantSchema } from './instant.ts';
import { distinctListSchema, handleSchema, isoDateSchema, slugSchema } from './keys.ts';
import { sealedHeadShape } from './sealed-head.ts';
import { slotSchema } from './slot.ts';

/** What comes before the draw where several wait for one place. */
const waitlistOrderSchema = z.enum(['left-over', 'arrival']);

/** How places that fall free are given away: `waitlist` of a cohort. Public, and shown on its page. */
export const waitlistRulesSchema = z.strictObject({
  until: isoDateSchema.meta({
    title: 'Until',
    description: "The last day on which a free place is offered, in the cohort's zone.",
    examples: ['2027-05-16'],
  }),
  answerDays: z.int().min(1).max(21).default(3).meta({
    title: 'Days to answer',
    description:
      'How many days people have after the day of an offer: until the end of the last of them on their own clock.',
    examples: [3],
  }),
  order: distinctListSchema(waitlistOrderSchema, 2).default(['left-over']).meta({
    title: 'Order',
    description:
      'Who is asked first. left-over: whom the last cohort in which they sought a place left without one. arrival: whom the coordinators listed on an earlier day. After these, and where the list is empty, the draw alone decides. Whoever let an offer pass comes behind everybody who did not.',
    examples: [['left-over']],
  }),
});

const waitingSchema = z.strictObject({
  handle: handleSchema.meta({
    title: 'Handle',
    description: 'Who waits.',
    examples: ['dev-rao'],
  }),
  since: isoDateSchema.meta({
    title: 'Since',
    description: "The day on which the coordinators first listed them, in the cohort's zone.",
    examples: ['2027-04-20'],
  }),
});

const offerSchema = z.strictObject({
  handle: handleSchema.meta({
    title: 'Handle',
    description: 'To whom the place was offered.',
    examples: ['dev-rao'],
  }),
  group: slugSchema.optional().meta({
    title: 'Group',
    description: 'The group; left out for a one-to-one meeting that is still to begin.',
    examples: ['group-03'],
  }),
  leads: z.array(handleSchema).meta({
    title: 'Leads',
    description: 'Who leads it when the offer was made.',
    examples: [['mara-okafor']],
  }),
  slot: slotSchema.meta({
    title: 'Slot',
    description: 'When it meets, as it was offered.',
    examples: [{ weekday: 'thursday', start: '17:00' }],
  }),
  offered: isoDateSchema.meta({
    title: 'Offered',
    description: "The day of the offer, in the cohort's zone.",
    examples: ['2027-04-21'],
  }),
  until: instantSchema.meta({
    title: 'Until',
    description: 'The first moment at which it is too late.',
    examples: ['2027-04-24T18:30:00Z'],
  }),
  answer: z.enum(['accepted', 'declined', 'lapsed', 'void']).optional().meta({
    title: 'Answer',
    description:
      'Left out while an answer is awaited. Lapsed: none came in time. Void: the place changed, or whom they are bound to said no.',
    examples: ['accepted'],
  }),
  answered: isoDateSchema.optional().meta({
    title: 'Answered',
    description: "The day on which that was noted, in the cohort's zone.",
    examples: ['2027-04-22'],
  }),
});

/** What `waitlist.age` holds: who waits since when, and what was offered to whom. Sealed. */
export const waitlistSchema = z
  .strictObject({
    ...sealedHeadShape,
    waiting: z.array(waitingSchema).max(2000).meta({
      title: 'Waiting',
      description: 'Everybody who waited once, by handle.',
      examples: [[{ handle: 'dev-rao', since: '2027-04-20' }]],
    }),
    offers: z.array(offerSchema).max(2000).meta({
      title: 'Offers',
      description: 'Every offer, in the order in which they were made.',
      examples: [[]],
    }),
  })
  .meta({
    id: 'waitlist',
    title: 'Waitlist',
    description: 'Who waits for a place in a cohort, and what was offered to whom.',
  });

export type WaitlistRules = z.output<typeof waitlistRulesSchema>;
export type Waitlist = z.output<typeof waitlistSchema>;
export type WaitlistOffer = Waitlist['offers'][number];

import { z } from 'zod';
import { distinctListSchema, handleSchema, isoDateSchema, slugSchema, zoneSchema } from './keys.ts';

/** How many people meet in a group of a rotation. */
const rotationSizeSchema = z.strictObject({
  min: z.int().min(2).max(30).meta({
    title: 'Smallest',
    description: 'Fewest people in a group of a round.',
    examples: [2],
  }),
  target: z.int().min(2).max(30).meta({
    title: 'Aimed at',
    description: 'The size you would like best.',
    examples: [2],
  }),
  max: z.int().min(2).max(30).meta({
    title: 'Largest',
    description: 'Most people in a group of a round. With pairs, 3 lets an odd number meet without anybody sitting out.',
    examples: [3],
  }),
});

/** What a cohort asks for whose peers meet others in each round: `rotation` of a cohort. */
export const rotationRulesSchema = z.strictObject({
  rounds: distinctListSchema(slugSchema, 60).min(1, 'Name at least one session.').meta({
    title: 'Rounds',
    description:
      'Ids of the sessions that are rounds. In one with a date, groups meet at its time; in a group session, each group finds an hour of that week, and has at least one in common.',
    examples: [['coffee-1', 'coffee-2']],
  }),
  size: rotationSizeSchema.meta({
    title: 'Group size',
    description: 'How many people meet in each group.',
    examples: [{ min: 2, target: 2, max: 3 }],
  }),
  history: z.boolean().default(true).meta({
    title: 'Count earlier meetings',
    description: 'True where people who were in a group together before, in this or an earlier cohort, count as having met.',
    examples: [true],
  }),
});

const exampleRound = { session: 'coffee-1', date: '2027-04-12', groups: [['ana-lopez', 'ben-adler']] };

const roundSchema = z.strictObject({
  session: slugSchema.meta({ title: 'Session', description: 'The session that is the round.', examples: ['coffee-1'] }),
  date: isoDateSchema.meta({ title: 'Date', description: "Its day, or the first day of its week, in the cohort's zone.", examples: ['2027-04-12'] }),
  groups: z.array(z.array(handleSchema).min(2)).meta({ title: 'Groups', description: 'Who meets; handles in order, groups by their first.', examples: [[['ana-lopez', 'ben-adler']]] }),
});

const countSchema = z.int().min(0);

const exampleRotation = {
  version: 1 as const,
  cohort: 'spring-2027',
  plannedOn: '2027-04-06',
  zone: 'Europe/Berlin',
  settings: { size: { min: 2, target: 2, max: 3 }, history: true },
  quality: { repeats: 0, earlier: 0, atLeast: 0, seated: 'all-possible' as const, sitOuts: { fewest: 0, most: 1 } },
  rounds: [exampleRound],
};

/** A published rotation, public facts alone: `content/cohorts/<id>/rotation.json`. Generated. */
export const rotationSchema = z
  .strictObject({
    version: z.literal(1).meta({ title: 'Version', description: 'Version of this format.', examples: [1] }),
    cohort: slugSchema.meta({ title: 'Cohort', description: 'The cohort it belongs to.', examples: ['spring-2027'] }),
    plannedOn: isoDateSchema.meta({ title: 'Planned on', description: "The day of planning, in the cohort's zone.", examples: ['2027-04-06'] }),
    zone: zoneSchema.meta({ title: 'Time zone', description: "The cohort's zone when it was planned.", examples: ['Europe/Berlin'] }),
    settings: z
      .strictObject({
        size: rotationSizeSchema.meta({ title: 'Group size', description: 'As in the cohort when it was planned.', examples: [{ min: 2, target: 2, max: 3 }] }),
        history: z.boolean().meta({ title: 'Count earlier meetings', description: 'As in the cohort when it was planned.', examples: [true] }),
      })
      .meta({ title: 'Settings', description: "The cohort's rules when it was planned.", examples: [exampleRotation.settings] }),
    quality: z
      .strictObject({
        repeats: countSchema.meta({ title: 'Repeats', description: 'Meetings of two who met in an earlier round.', examples: [0] }),
        earlier: countSchema.meta({ title: 'Met before', description: 'First meetings here of two who were in a group together before this rotation, where that counts.', examples: [0] }),
        atLeast: countSchema.meta({ title: 'At least', description: 'How many of both there have to be at least, as proven; the fewest are reached where it is their sum.', examples: [0] }),
        seated: z.enum(['all-possible', 'not-proven']).meta({ title: 'Seated', description: 'Whether more people could have met in the rounds.', examples: ['all-possible'] }),
        sitOuts: z
          .strictObject({
            fewest: countSchema.meta({ title: 'Fewest', description: 'By one person.', examples: [0] }),
            most: countSchema.meta({ title: 'Most', description: 'By one person.', examples: [1] }),
          })
          .meta({ title: 'Sitting out', description: 'How often somebody who could have come is in no group.', examples: [{ fewest: 0, most: 1 }] }),
      })
      .meta({ title: 'Quality', description: 'How few meet again, and what is proven.', examples: [exampleRotation.quality] }),
    rounds: z.array(roundSchema).min(1).meta({ title: 'Rounds', description: 'In order of time.', examples: [[exampleRound]] }),
  })
  .meta({ id: 'rotation', title: 'Rotation', description: 'Who meets whom in each round of a cohort.', examples: [exampleRotation] });

const absenceSchema = z.strictObject({
  person: handleSchema.meta({ title: 'Person', description: 'Who is away.', examples: ['ana-lopez'] }),
  round: slugSchema.meta({ title: 'Round', description: 'The session they miss.', examples: ['coffee-2'] }),
});

/** What `rotation.age` holds: what planning rested on and what only the coordinators may know. Sealed. */
export const rotationProofSchema = z
  .strictObject({
    version: z.literal(1).meta({ title: 'Version', description: 'Version of this format.', examples: [1] }),
    rotation: rotationSchema.meta({ title: 'Rotation', description: 'What was published with it.', examples: [exampleRotation] }),
    absences: z.array(absenceSchema).meta({ title: 'Absences', description: 'Who told the coordinators that they are away, by person and round.', examples: [[{ person: 'ana-lopez', round: 'coffee-2' }]] }),
    present: z
      .array(
        z.strictObject({
          session: slugSchema.meta({ title: 'Session', description: 'The round.', examples: ['coffee-1'] }),
          people: z.array(handleSchema).meta({ title: 'People', description: 'Who could have met somebody.', examples: [['ana-lopez']] }),
          strangers: z.array(z.tuple([handleSchema, handleSchema])).meta({ title: 'Strangers', description: 'Pairs of them without an hour or language in common.', examples: [[]] }),
        }),
      )
      .meta({ title: 'Present', description: 'By round, who could come when it was planned.', examples: [[{ session: 'coffee-1', people: ['ana-lopez'], strangers: [] }]] }),
    met: z.array(z.tuple([handleSchema, handleSchema])).meta({ title: 'Met', description: 'Pairs that had met before the rotation, where that counts.', examples: [[['ana-lopez', 'ben-adler']]] }),
    apart: z.array(z.tuple([handleSchema, handleSchema])).meta({ title: 'Apart', description: 'Pairs that share no group.', examples: [[['ana-lopez', 'ben-adler']]] }),
    planned: slugSchema.optional().meta({ title: 'Planned from', description: 'The first round that was planned; the ones before had begun.', examples: ['coffee-2'] }),
    reason: z.enum(['none', 'partners', 'few-groups', 'last-pairs']).meta({ title: 'Reason', description: 'Which count gives the bound.', examples: ['none'] }),
    fit: z
      .strictObject({
        total: countSchema.meta({ title: 'Total', description: 'Sum of the fits in the planned rounds.', examples: [9000] }),
        places: countSchema.meta({ title: 'Places', description: 'How many fits that are.', examples: [10] }),
      })
      .meta({ title: 'Fit', description: 'How well people fit; 1000 is the most for one place.', examples: [{ total: 9000, places: 10 }] }),
  })
  .meta({ id: 'rotation-proof', title: 'Rotation proof', description: 'What a rotation rests on, sealed to the coordinators.' });

export type RotationRules = z.output<typeof rotationRulesSchema>;
export type Rotation = z.output<typeof rotationSchema>;
export type RotationProof = z.output<typeof rotationProofSchema>;
export type Absence = z.output<typeof absenceSchema>;

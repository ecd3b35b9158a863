import { z } from 'zod';

/** The aims of forming groups, in order of rank. */
export const aimNameSchema = z.enum(['left-over', 'placed', 'under-floor', 'value']);

const countSchema = z.int().min(0);
const aimField = aimNameSchema.meta({
  title: 'Aim',
  description: 'The aim whose bound is shown; all earlier ones are kept.',
  examples: ['placed'],
});

const measureSchema = z.strictObject({
  leftOver: z.int().meta({ title: 'Left over', description: 'For each placed person whom an earlier cohort left over.', examples: [0] }),
  placed: z.int().meta({ title: 'Placed', description: 'For each placed person.', examples: [1] }),
  underFloor: z.int().meta({ title: 'Under the floor', description: 'For each placed person under the fit floor.', examples: [0] }),
  kept: z.int().optional().meta({ title: 'Kept', description: 'For each point of what is kept of earlier groups; left out where it is 0.', examples: [0] }),
  value: z.int().meta({ title: 'Value', description: 'For each point of fit.', examples: [0] }),
});

const exampleMeasure = { leftOver: 0, placed: 1, underFloor: 0, value: 0 };

const pricesSchema = z.strictObject({
  rows: z.array(countSchema).meta({ title: 'Rows', description: 'By row: units in the order of the draw, then further limits.', examples: [[1024, 0]] }),
  floors: z.array(countSchema).meta({ title: 'Floors', description: 'By floor.', examples: [[]] }),
});

const examplePrices = { rows: [1024, 0], floors: [] };

const splitSchema = z.strictObject({
  kind: z.enum(['sitting', 'seat']).meta({ title: 'Kind', description: 'Whether the table takes a sitting, or a unit sits at the table.', examples: ['seat'] }),
  table: countSchema.meta({ title: 'Table', description: 'Number of the table.', examples: [0] }),
  of: countSchema.meta({ title: 'Of', description: 'Number of the sitting or unit.', examples: [3] }),
});

const treeSchema = z.strictObject({
  cut: z.int().meta({ title: 'Cut', description: 'What nothing reaches.', examples: [24] }),
  nodes: z
    .array(
      z.strictObject({
        prices: z.array(pricesSchema).meta({ title: 'Prices', description: 'Each drops what would cost more than the node can spare.', examples: [[examplePrices]] }),
        split: splitSchema.optional().meta({ title: 'Split', description: 'The question whose answers are the two nodes that follow; none where the node is closed.', examples: [{ kind: 'seat', table: 0, of: 3 }] }),
      }),
    )
    .meta({ title: 'Nodes', description: 'The tree in the order of its root, all that follows from yes, all that follows from no.', examples: [[{ prices: [examplePrices] }]] }),
});

/** Shows one bound for groups with leads: by prices, or by a tree where prices are not enough. */
export const seatingCertificateSchema = z.strictObject({
  aim: z.enum([...aimNameSchema.options, 'kept']).meta({
    title: 'Aim',
    description: 'The aim whose bound is shown; all earlier ones are kept. Kept: as much as possible of earlier groups, in a repair.',
    examples: ['placed'],
  }),
  measure: measureSchema.meta({ title: 'Measure', description: 'What counts.', examples: [exampleMeasure] }),
  floors: z
    .array(
      z.strictObject({
        measure: measureSchema.meta({ title: 'Measure', description: 'What is kept.', examples: [exampleMeasure] }),
        atLeast: z.int().meta({ title: 'At least', description: 'How much of it.', examples: [23] }),
      }),
    )
    .meta({ title: 'Floors', description: 'What earlier aims keep, and bounds of theirs as limits.', examples: [[]] }),
  scale: z.int().min(1).meta({ title: 'Scale', description: 'How many points of a price make one of the measure.', examples: [1024] }),
  prices: pricesSchema.meta({ title: 'Prices', description: 'Prices that give a bound by themselves.', examples: [examplePrices] }),
  tree: treeSchema.optional().meta({ title: 'Tree', description: 'Shows the bound where the prices alone give a higher one.', examples: [{ cut: 24, nodes: [{ prices: [examplePrices] }] }] }),
});

const priceListSchema = z.strictObject({
  charges: z.array(countSchema).meta({ title: 'Charges', description: 'By person, in the order of the draw.', examples: [[12, 0, 7]] }),
  oddSets: z
    .array(
      z.strictObject({
        people: z.array(countSchema).meta({ title: 'People', description: 'An odd number of people.', examples: [[0, 1, 2]] }),
        charge: countSchema.meta({ title: 'Charge', description: 'For every second member of it in a group.', examples: [4] }),
      }),
    )
    .meta({ title: 'Odd sets', description: 'Sets of which groups can hold only so much.', examples: [[]] }),
  weights: z.array(countSchema).meta({ title: 'Weights', description: 'By earlier aim.', examples: [[0]] }),
  perGroup: z.int().meta({ title: 'Per group', description: 'For being a group.', examples: [0] }),
});

const examplePriceList = { charges: [12, 0, 7], oddSets: [], weights: [0], perGroup: 0 };

const circleNodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('closed').meta({ title: 'Kind', description: 'Prices close the node.', examples: ['closed'] }),
    prices: priceListSchema.meta({ title: 'Prices', description: 'At which no group left is worth more than its charge.', examples: [examplePriceList] }),
  }),
  z.strictObject({
    kind: z.literal('groups').meta({ title: 'Kind', description: 'Whether there are at most so many groups, or more.', examples: ['groups'] }),
    most: countSchema.meta({ title: 'Most', description: 'How many.', examples: [6] }),
  }),
  z.strictObject({
    kind: z.literal('pair').meta({ title: 'Kind', description: 'Whether two people share a group, or not.', examples: ['pair'] }),
    people: z.tuple([countSchema, countSchema]).meta({ title: 'People', description: 'The two.', examples: [[0, 4]] }),
  }),
]);

const circleCertificateSchema = z.strictObject({
  aim: aimField,
  scale: z.int().min(1).meta({ title: 'Scale', description: 'How many points of a charge make one of the aim.', examples: [64] }),
  root: priceListSchema.meta({ title: 'Root', description: 'Prices at which no group at all is worth more than its charge.', examples: [examplePriceList] }),
  tree: z.array(circleNodeSchema).optional().meta({ title: 'Tree', description: 'Shows the bound where the root gives a higher one: each question is followed by all that follows from either answer.', examples: [[{ kind: 'closed', prices: examplePriceList }]] }),
});

const peerGroupSchema = z.strictObject({
  slot: countSchema.meta({ title: 'Slot', description: 'Number of the slot among those offered.', examples: [12] }),
  members: z.array(countSchema).meta({ title: 'Members', description: 'People in the order of the draw.', examples: [[0, 4, 7]] }),
});

const groupsField = z.array(peerGroupSchema).meta({
  title: 'Groups',
  description: 'The groups that are shown to be best where nobody leads at the same hour.',
  examples: [[{ slot: 12, members: [0, 4, 7] }]],
});

/** Shows the bounds for groups of equals. */
export const peersCertificateSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('circles').meta({ title: 'Kind', description: 'Circles.', examples: ['circles'] }),
    groups: groupsField,
    aims: z.array(circleCertificateSchema).meta({ title: 'Aims', description: 'In order of rank.', examples: [[{ aim: 'placed', scale: 64, root: examplePriceList }]] }),
  }),
  z.strictObject({
    kind: z.literal('pairs').meta({ title: 'Kind', description: 'Pairs.', examples: ['pairs'] }),
    groups: groupsField,
    ranks: z
      .strictObject({
        leftOver: countSchema.meta({ title: 'Left over', description: 'For each person left over.', examples: [9] }),
        placed: countSchema.meta({ title: 'Placed', description: 'For each person placed.', examples: [5] }),
        underFloor: countSchema.meta({ title: 'Under the floor', description: 'For each person under the floor.', examples: [2] }),
      })
      .meta({ title: 'Ranks', description: 'What makes one number of all aims, in which no later one outweighs an earlier one.', examples: [{ leftOver: 9, placed: 5, underFloor: 2 }] }),
    potentials: z.array(countSchema).meta({ title: 'Potentials', description: 'By person, in the order of the draw.', examples: [[4, 4]] }),
    oddSets: z
      .array(
        z.strictObject({
          vertices: z.array(countSchema).meta({ title: 'People', description: 'An odd number of people.', examples: [[0, 1, 2]] }),
          charge: countSchema.meta({ title: 'Charge', description: 'For each pair within.', examples: [4] }),
        }),
      )
      .meta({ title: 'Odd sets', description: 'Sets of which half less one can be in pairs.', examples: [[]] }),
  }),
]);

export type SeatingCertificate = z.output<typeof seatingCertificateSchema>;
export type CircleAimCertificate = z.output<typeof circleCertificateSchema>;
export type PeersCertificate = z.output<typeof peersCertificateSchema>;

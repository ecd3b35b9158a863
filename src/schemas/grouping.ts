import { z } from 'zod';
import { handleSchema, isoDateSchema, slugSchema, topicKeySchema, languageSchema, zoneSchema } from './keys.ts';
import { groupSizeSchema, requirementSchema } from './cohort.ts';
import { preferencesSchema } from './preferences.ts';
import {
  aimStatusSchema,
  endedGroupSchema,
  endedRecordSchema,
  exampleChange,
  exampleEnded,
  groupingChangeSchema,
  groupSinceField,
  pastRecordSchema,
  pastStateSchema,
  retiredGroupSchema,
} from './grouping-change.ts';
import { slotSchema } from './slot.ts';
import { experienceSchema, formatSchema } from './words.ts';

/** A reason that rests on public fields alone; its words stand in src/copy. */
const publicReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shared-time').meta({ title: 'Kind', description: 'Everybody can make every meeting.', examples: ['shared-time'] }),
    meetings: z.int().min(1).meta({ title: 'Meetings', description: 'How many meetings were tested.', examples: [10] }),
  }),
  z.strictObject({
    kind: z.literal('shared-language').meta({ title: 'Kind', description: 'Everybody speaks it.', examples: ['shared-language'] }),
    languages: z.array(languageSchema).min(1).meta({ title: 'Languages', description: 'Languages that all share.', examples: [['en']] }),
  }),
  z.strictObject({
    kind: z.literal('asked-topic').meta({ title: 'Kind', description: 'Members asked for what the lead helps with.', examples: ['asked-topic'] }),
    topic: topicKeySchema.meta({ title: 'Topic', description: 'What they asked for.', examples: ['accessibility'] }),
    askedBy: z.int().min(0).meta({ title: 'Asked by', description: 'How many members ranked it.', examples: [3] }),
    of: z.int().min(1).meta({ title: 'Of', description: 'Members of the group.', examples: [4] }),
  }),
  z.strictObject({
    kind: z.literal('size').meta({ title: 'Kind', description: 'How the size compares with the aim.', examples: ['size'] }),
    size: z.int().min(1).meta({ title: 'Size', description: 'Members, without leads.', examples: [4] }),
    target: z.int().min(1).meta({ title: 'Target', description: 'The size aimed at.', examples: [4] }),
  }),
  z.strictObject({
    kind: z.literal('organizations').meta({ title: 'Kind', description: 'From how many organizations members come.', examples: ['organizations'] }),
    organizations: z.int().min(1).meta({ title: 'Organizations', description: 'How many different ones.', examples: [3] }),
    named: z.int().min(2).meta({ title: 'Named by', description: 'Members who named one.', examples: [4] }),
  }),
  z.strictObject({
    kind: z.literal('experience').meta({ title: 'Kind', description: 'How far the experience of members reaches.', examples: ['experience'] }),
    aim: z.enum(['close', 'mixed']).meta({ title: 'Aim', description: 'What the cohort asks for.', examples: ['close'] }),
    least: experienceSchema.meta({ title: 'Least', description: 'The least that a member says of theirs.', examples: ['new'] }),
    most: experienceSchema.meta({ title: 'Most', description: 'The most that a member says of theirs.', examples: ['some'] }),
  }),
  z.strictObject({
    kind: z.literal('new-faces').meta({ title: 'Kind', description: 'How many members were in one published group of an earlier cohort.', examples: ['new-faces'] }),
    metBefore: z.int().min(0).meta({ title: 'Met before', description: 'Pairs of members who were.', examples: [0] }),
    of: z.int().min(1).meta({ title: 'Of', description: 'Pairs of members.', examples: [6] }),
  }),
]);

const groupSchema = z.strictObject({
  id: slugSchema.meta({ title: 'Id', description: 'Stays the same across repairs.', examples: ['group-01'] }),
  name: z.string().min(1).max(60).meta({ title: 'Name', description: 'From the word list until the group chooses one.', examples: ['Tidal'] }),
  format: formatSchema.meta({ title: 'Format', description: 'How the group works.', examples: ['mentor-led'] }),
  leads: z.array(handleSchema).meta({ title: 'Leads', description: 'Who leads it; none in circles and pairs.', examples: [['mara-okafor']] }),
  members: z.array(handleSchema).min(1).meta({ title: 'Members', description: 'Seekers placed in it.', examples: [['dev-rao']] }),
  slot: slotSchema.meta({ title: 'Slot', description: 'When it meets each week.', examples: [{ weekday: 'thursday', start: '17:00' }] }),
  reasons: z.array(publicReasonSchema).meta({ title: 'Reasons', description: 'Why this group, from public fields.', examples: [[]] }),
  since: groupSinceField,
  past: z.array(pastStateSchema).min(1).optional().meta({
    title: 'Past',
    description: 'What it was like before repairs changed it, the oldest first; left out where none did.',
    examples: [[{ until: '2027-02-22', leads: ['mara-okafor'], members: ['dev-rao'], slot: { weekday: 'thursday', start: '17:00' } }]],
  }),
});

/** A group as it is published: without its slot where only members may know it. */
const groupRecordSchema = groupSchema.extend({
  slot: slotSchema.optional().meta({
    title: 'Slot',
    description: 'When it meets each week. Left out where the cohort publishes times to members alone; then it stands in times.age.',
    examples: [{ weekday: 'thursday', start: '17:00' }],
  }),
  past: z.array(pastRecordSchema).min(1).optional().meta({
    title: 'Past',
    description: 'What it was like before repairs changed it, the oldest first; left out where none did.',
    examples: [[{ until: '2027-02-22', leads: ['mara-okafor'], members: ['dev-rao'] }]],
  }),
});

const exampleSettings = {
  groupSize: { min: 3, target: 4, max: 5 },
  requirements: ['language' as const],
  preferences: { topics: 5, rankedLeads: 3, goals: 2, localHour: 1 },
  fitFloor: 300,
};

/** A published grouping, as an example. */
export const exampleGrouping = {
  version: 1 as const,
  cohort: 'spring-2027',
  plannedOn: '2027-04-06',
  zone: 'Europe/Berlin',
  publicInputs: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  settings: exampleSettings,
  counts: { seekers: 24, placed: 23, unplaced: 1, groups: 6 },
  quality: { placed: 'solver-proven' as const, value: 'solver-proven' as const, gapPercent: 0 as const },
  groups: [],
};

/** What was formed, the slot of each group included. */
export const groupingSchema = z
  .strictObject({
    version: z.literal(1).meta({ title: 'Version', description: 'Version of this format.', examples: [1] }),
    cohort: slugSchema.meta({ title: 'Cohort', description: 'The cohort it belongs to.', examples: ['spring-2027'] }),
    plannedOn: isoDateSchema.meta({ title: 'Planned on', description: "The day of planning, in the cohort's zone.", examples: ['2027-04-06'] }),
    zone: zoneSchema.meta({ title: 'Time zone', description: "The cohort's zone when it was planned.", examples: ['Europe/Berlin'] }),
    publicInputs: z.string().regex(/^[0-9a-f]{64}$/).meta({
      title: 'Public inputs',
      description: 'SHA-256 of the public facts that planning used; never of private ones, which could be guessed.',
      examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    }),
    settings: z.strictObject({
      groupSize: groupSizeSchema.meta({ title: 'Group size', description: 'As in the cohort when it was planned.', examples: [{ min: 3, target: 4, max: 5 }] }),
      requirements: z.array(requirementSchema).meta({ title: 'Requirements', description: 'As in the cohort when it was planned.', examples: [['language']] }),
      preferences: preferencesSchema.meta({ title: 'Preferences', description: 'As in the cohort when it was planned.', examples: [{ topics: 5, rankedLeads: 3, goals: 2, localHour: 1 }] }),
      fitFloor: z.int().meta({ title: 'Fit floor', description: 'As in the cohort when it was planned.', examples: [300] }),
    }).meta({ title: 'Settings', description: "The cohort's rules when it was planned.", examples: [exampleSettings] }),
    counts: z.strictObject({
      seekers: z.int().min(0).meta({ title: 'Seekers', description: 'People who wanted a place and could be placed.', examples: [24] }),
      placed: z.int().min(0).meta({ title: 'Placed', description: 'Seekers with a group.', examples: [23] }),
      unplaced: z.int().min(0).meta({ title: 'Unplaced', description: 'Seekers without one.', examples: [1] }),
      groups: z.int().min(0).meta({ title: 'Groups', description: 'Groups formed.', examples: [6] }),
    }).meta({ title: 'Counts', description: 'How many people and groups.', examples: [{ seekers: 24, placed: 23, unplaced: 1, groups: 6 }] }),
    quality: z.strictObject({
      placed: aimStatusSchema.meta({ title: 'Placed', description: 'Whether more people could have been placed.', examples: ['solver-proven'] }),
      value: aimStatusSchema.meta({ title: 'Value', description: 'Whether a better fit was possible for as many people.', examples: ['solver-proven'] }),
      gapPercent: z.union([z.literal(0), z.literal(0.1), z.literal(0.25), z.literal(0.5), z.literal(1), z.literal(2), z.literal(5), z.literal(10), z.literal(100)]).meta({
        title: 'Gap (percent)',
        description: 'At most this far from the best possible total fit, rounded up.',
        examples: [0],
      }),
    }).meta({ title: 'Quality', description: 'How near to the proven best.', examples: [{ placed: 'solver-proven', value: 'solver-proven', gapPercent: 0 }] }),
    groups: z.array(groupSchema).meta({ title: 'Groups', description: 'Sorted by id.', examples: [[]] }),
    ended: z.array(endedGroupSchema).min(1).optional().meta({ title: 'Ended', description: 'Groups that a repair dissolved, by id; left out where there are none.', examples: [[exampleEnded]] }),
    retired: z.array(retiredGroupSchema).min(1).optional().meta({ title: 'Retired', description: 'Groups that were published and given up before they met, by id; left out where there are none.', examples: [[{ id: 'group-03', name: 'Tidal' }]] }),
    changes: z.array(groupingChangeSchema).min(1).optional().meta({ title: 'Changes', description: 'Repairs since the cohort began, the oldest first; left out where there were none.', examples: [[exampleChange]] }),
  })
  .meta({ id: 'whole-grouping', title: 'Whole grouping', description: 'The groups of a cohort with their slots.', examples: [exampleGrouping] });

/** The published result, public facts alone: `content/cohorts/<id>/grouping.json`. Generated. */
export const groupingRecordSchema = groupingSchema
  .extend({
    groups: z.array(groupRecordSchema).meta({ title: 'Groups', description: 'Sorted by id.', examples: [[]] }),
    ended: z.array(endedRecordSchema).min(1).optional().meta({ title: 'Ended', description: 'Groups that a repair dissolved, by id; left out where there are none.', examples: [[exampleEnded]] }),
  })
  .meta({ id: 'grouping', title: 'Grouping', description: 'The published groups of a cohort.', examples: [exampleGrouping] });

export type Slot = z.output<typeof slotSchema>;
export type Group = z.output<typeof groupSchema>;
export type Grouping = z.output<typeof groupingSchema>;
export type GroupRecord = z.output<typeof groupRecordSchema>;
export type GroupingRecord = z.output<typeof groupingRecordSchema>;
export type PublicReason = z.output<typeof publicReasonSchema>;
export type AimStatus = z.output<typeof aimStatusSchema>;

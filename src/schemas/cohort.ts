import { z } from 'zod';
import {
  distinctListSchema,
  goalKeySchema,
  isoDateSchema,
  lineSchema,
  recipientSchema,
  zoneSchema,
} from './keys.ts';
import { checkInSchema, outcomeSchema } from './outcome.ts';
import { overrideSchema } from './override.ts';
import { cohortPreferencesSchema } from './preferences.ts';
import { rotationRulesSchema } from './rotation.ts';
import { sessionSchema } from './session.ts';
import { translatedTextSchema, translationsSchema } from './translations.ts';
import { waitlistRulesSchema } from './waitlist.ts';
import { formatSchema } from './words.ts';

const windowSchema = z.strictObject({
  opens: isoDateSchema.meta({
    title: 'Opens',
    description: "First day, from 00:00 in the cohort's zone.",
    examples: ['2027-03-01'],
  }),
  closes: isoDateSchema.meta({
    title: 'Closes',
    description: "Last day, until the end of that day in the cohort's zone.",
    examples: ['2027-03-31'],
  }),
});

const windowsSchema = z.strictObject({
  mentors: windowSchema.meta({
    title: 'Mentors',
    description: 'When mentors enroll; closes no later than the window of mentees.',
    examples: [{ opens: '2027-02-15', closes: '2027-03-14' }],
  }),
  mentees: windowSchema.meta({
    title: 'Mentees and peers',
    description: 'When mentees and peers enroll.',
    examples: [{ opens: '2027-03-01', closes: '2027-03-31' }],
  }),
});

export const groupSizeSchema = z.strictObject({
  min: z.int().min(1).max(30).meta({
    title: 'Smallest',
    description: 'Fewest seekers in a group; leads are not counted.',
    examples: [3],
  }),
  target: z.int().min(1).max(30).meta({
    title: 'Aimed at',
    description: 'The size you would like best.',
    examples: [4],
  }),
  max: z.int().min(1).max(30).meta({
    title: 'Largest',
    description: "Most seekers in a group; a lead's own capacity may be lower.",
    examples: [5],
  }),
});

/** What every group must meet besides sizes, seats, hours and people kept apart. */
export const requirementSchema = z.enum([
  'language',
  'topic',
  'goal-topic',
  'ranked-lead',
  'local-hour',
  'different-organizations',
  'new-faces',
  'close-experience',
  'communication',
]);

const cohortTexts = {
  title: lineSchema(80).meta({
    title: 'Title',
    description: 'What the cohort is called.',
    examples: ['Spring 2027'],
  }),
  summary: lineSchema(240).meta({
    title: 'Summary',
    description: 'One sentence: who it is for and what they will do.',
    examples: ['Ten weeks on contributing to open software, in groups of four with a mentor.'],
  }),
};

/** A cohort: `content/cohorts/<id>/cohort.mdx`. */
export const cohortSchema = z
  .strictObject({
    ...cohortTexts,
    formats: distinctListSchema(formatSchema, 5).min(1, 'List at least one format.').meta({
      title: 'Formats',
      description: 'How groups are formed in this cohort.',
      examples: [['mentor-led']],
    }),
    zone: zoneSchema.meta({
      title: 'Time zone',
      description: 'The zone in which dates and wall times of this cohort are meant.',
      examples: ['Europe/Berlin'],
    }),
    windows: windowsSchema.meta({
      title: 'Enrollment windows',
      description: 'When people can enroll. Mentors enroll first, so that mentees can rank them.',
      examples: [
        {
          mentors: { opens: '2027-02-15', closes: '2027-03-14' },
          mentees: { opens: '2027-03-01', closes: '2027-03-31' },
        },
      ],
    }),
    matching: isoDateSchema.meta({
      title: 'Matching date',
      description: 'The day on which groups are published.',
      examples: ['2027-04-06'],
    }),
    starts: isoDateSchema.meta({
      title: 'Starts',
      description: 'The first day of week 1.',
      examples: ['2027-04-12'],
    }),
    ends: isoDateSchema.meta({
      title: 'Ends',
      description: 'The last day.',
      examples: ['2027-06-20'],
    }),
    sessions: z.array(sessionSchema).min(1).max(200).meta({
      title: 'Sessions',
      description: 'Everything that has a date or a week.',
      examples: [[{ kind: 'group', id: 'week-1', week: 1, title: 'First meeting', durationMinutes: 60 }]],
    }),
    groupSize: groupSizeSchema.meta({
      title: 'Group size (seekers)',
      description: 'How many people a group has, without its leads.',
      examples: [{ min: 3, target: 4, max: 5 }],
    }),
    requirements: distinctListSchema(requirementSchema, 10).default(['language']).meta({
      title: 'Requirements',
      description:
        'What must hold besides sizes, seats, hours and people kept apart. language: everybody in a group speaks one they share. topic: the lead helps each member with a topic they asked for. goal-topic: the lead helps each member with one of their goal topics. ranked-lead: members who ranked leads get one of these. local-hour: each meeting is within 09:00 to 20:00 on the clock of everybody whom other hours do not suit. different-organizations: no two members name the same organization. new-faces: no two members were in one published group of an earlier cohort. close-experience: members are at most one step of experience apart. communication: nobody who likes direct feedback is with somebody who likes it reflective. Who said nothing on a matter is content with anybody.',
      examples: [['language']],
    }),
    preferences: cohortPreferencesSchema.prefault({}).meta({
      title: 'Preferences (weights)',
      description: 'How much each preference counts when groups are formed.',
      examples: [{ topics: 5, rankedLeads: 3, goals: 2, localHour: 1 }],
    }),
    fitFloor: z.int().min(0).max(1000).default(0).meta({
      title: 'Fit floor',
      description: 'The fit (0 to 1000) under which as few people as possible should fall.',
      examples: [300],
    }),
    rotation: rotationRulesSchema.optional().meta({
      title: 'Rotation',
      description: 'Where peers meet others in each round instead of keeping one group: which sessions are rounds, and how many meet. `npm run rotate` plans it.',
      examples: [{ rounds: ['coffee-1', 'coffee-2'], size: { min: 2, target: 2, max: 3 } }],
    }),
    publish: z.strictObject({
      names: z.enum(['names', 'first-names', 'initials', 'counts']).meta({
        title: 'Names',
        description: 'How members are shown on the page of groups.',
        examples: ['first-names'],
      }),
      times: z.enum(['all', 'members']).meta({
        title: 'Meeting times',
        description: "Who may know when groups meet: all, or members alone. For members alone the times stand in no public file; they are sealed to the own keys of everybody in a group (times.age), and coordinators tell those who made none.",
        examples: ['all'],
      }),
    }).meta({
      title: 'Publish',
      description: 'What the site shows of the groups.',
      examples: [{ names: 'first-names', times: 'all' }],
    }),
    recipients: distinctListSchema(recipientSchema, 10).default([]).meta({
      title: 'Recipients',
      description: "The cohort's own age keys; private parts are sealed to them. `npm run keys` writes this.",
      widget: 'hidden',
      examples: [['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p']],
    }),
    draw: lineSchema(140).meta({
      title: 'Draw',
      description: 'A text announced before enrollment closes; it breaks ties, so nobody can choose it afterwards.',
      examples: ['The winning numbers of 3 April 2027'],
    }),
    overrides: z.array(overrideSchema).max(100).default([]).meta({
      title: 'Decisions of the coordinators',
      description:
        'What is settled before groups are formed: a person pinned to somebody, a lead closed, seats held, a time fixed. Public, like everything in this file; whom you keep apart is sealed by `npm run keep-apart`.',
      examples: [[{ kind: 'pin', person: 'dev-rao', to: 'mara-okafor' }]],
    }),
    waitlist: waitlistRulesSchema.optional().meta({
      title: 'Waitlist',
      description:
        'How places that fall free once groups are published are given away. Without it, the cohort takes nobody after that.',
      examples: [{ until: '2027-05-16', answerDays: 3, order: ['left-over'] }],
    }),
    goals: distinctListSchema(goalKeySchema, 8).default([]).meta({
      title: 'Goals',
      description: 'Which goals of the programme this cohort serves.',
      examples: [['confidence']],
    }),
    checkIns: z.array(checkInSchema).max(60).default([]).meta({
      title: 'Check-ins',
      description: 'How many groups met, week by week, as they told you. The health page shows it.',
      examples: [[{ week: 3, met: 11, of: 12 }]],
    }),
    outcomes: z.array(outcomeSchema).max(40).default([]).meta({
      title: 'Outcomes',
      description: 'What people answered about the goals, as counts. The health page shows it.',
      examples: [[{ goal: 'confidence', asked: '2026-12-18', of: 31, reached: 22 }]],
    }),
    agreement: isoDateSchema.meta({
      title: 'Agreement version',
      description: 'The version of the agreement (content/pages/agreement.mdx) that people accept.',
      examples: ['2026-09-01'],
    }),
    translations: translationsSchema({ ...cohortTexts, text: translatedTextSchema }, {
      language: 'es',
      title: 'Primavera de 2027',
      summary: 'Diez semanas de contribuciones al software abierto, en grupos de cuatro personas.',
    }),
  })
  .meta({ id: 'cohort', title: 'Cohort', description: 'People who start and end together.' });

export type Cohort = z.output<typeof cohortSchema>;
export type Requirement = z.output<typeof requirementSchema>;

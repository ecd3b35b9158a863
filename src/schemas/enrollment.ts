import { z } from 'zod';
import { accountSchema } from './account.ts';
import {
  distinctListSchema,
  handleSchema,
  isoDateSchema,
  languageSchema,
  lineSchema,
  paragraphSchema,
  recipientSchema,
  topicKeySchema,
} from './keys.ts';
import { plainPartSchema } from './private-part.ts';
import { experienceSchema, roleSchema } from './words.ts';

/** What a person adds to join a cohort: `content/cohorts/<id>/enrollments/<handle>.yml`. Public, but for `sealed`. */
export const enrollmentSchema = z
  .strictObject({
    handle: handleSchema.meta({
      title: 'Handle',
      description: 'Names you and this file. Mentors use the handle of their profile.',
      examples: ['dev-rao'],
    }),
    name: lineSchema(80).meta({
      title: 'Name',
      description: 'The name you want to be known by. Public.',
      examples: ['Dev Rao'],
    }),
    roles: distinctListSchema(roleSchema, 3).min(1, 'Choose at least one role.').meta({
      title: 'Roles',
      description: 'Mentee: you want a mentor. Peer: you want to learn with equals. Mentor: you lead.',
      examples: [['mentee']],
    }),
    topics: distinctListSchema(topicKeySchema, 5).default([]).meta({
      title: 'Topics',
      description: 'What you want to work on, the most important first. Public.',
      examples: [['accessibility', 'career-change']],
    }),
    offers: distinctListSchema(topicKeySchema, 8).default([]).meta({
      title: 'Offers',
      description: 'What you could teach others. Public.',
      examples: [['python']],
    }),
    goalTopics: distinctListSchema(topicKeySchema, 3).default([]).meta({
      title: 'Goal topics',
      description: 'Topics of the goal you will set yourself. Public.',
      examples: [['public-speaking']],
    }),
    goal: paragraphSchema(500).optional().meta({
      title: 'Goal',
      description: 'Your goal in your words, only if it may be public.',
      examples: ['I want to give my first talk.'],
    }),
    experience: experienceSchema.optional().meta({
      title: 'Experience',
      description: 'How long you have worked on your first topic.',
      examples: ['some'],
    }),
    languages: distinctListSchema(languageSchema, 10).min(1, 'List at least one language.').meta({
      title: 'Languages',
      description: 'Languages you can hold a conversation in. Public.',
      examples: [['en', 'hi']],
    }),
    organization: lineSchema(80).optional().meta({
      title: 'Organization',
      description: 'Where you work or study, if it may be public.',
      examples: ['Harbour Library'],
    }),
    agreement: isoDateSchema.meta({
      title: 'Agreement',
      description: 'The version of the agreement that you accepted.',
      examples: ['2026-09-01'],
    }),
    recipient: recipientSchema.optional().meta({
      title: 'Own key',
      description: 'Your own public key, for what only members may read.',
      examples: ['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'],
    }),
    state: z.enum(['complete', 'awaiting-private-part', 'withdrawn']).meta({
      title: 'State',
      description: 'Complete: can be placed. Awaiting the private part: cannot yet. Withdrawn: left; the sealed part goes with it.',
      examples: ['complete'],
    }),
    place: z.enum(['offered', 'accepted', 'waitlisted']).optional().meta({
      title: 'Place',
      description: 'Offered: the coordinators hold a place and wait for a yes. Accepted: the yes has come. Waitlisted: not placed this time.',
      examples: ['offered'],
    }),
    sealed: z
      .string()
      .max(20_000)
      .regex(
        /^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+\n-----END AGE ENCRYPTED FILE-----\n?$/,
        'Paste the sealed part whole, from BEGIN AGE ENCRYPTED FILE to END AGE ENCRYPTED FILE.',
      )
      .optional()
      .meta({
        title: 'Sealed part',
        description: "Your hours, contact and wishes, readable only with the cohort's key.",
        examples: ['-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----'],
        widget: 'hidden',
      }),
    private: plainPartSchema
      .meta({
        title: 'Private part, open',
        description: 'Only in a repository that is private: what would be sealed, as plain text. `check` refuses it everywhere else.',
        examples: [
          {
            zone: 'Asia/Kolkata',
            availability: [{ day: 'monday', from: '17:00', to: '21:00' }],
            contact: 'dev@example.org',
          },
        ],
        widget: 'hidden',
      })
      .optional(),
    account: accountSchema.optional(),
  })
  .meta({ id: 'enrollment', title: 'Enrollment', description: 'One person in one cohort.' });

export type Enrollment = z.output<typeof enrollmentSchema>;

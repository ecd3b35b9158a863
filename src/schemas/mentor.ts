import { z } from 'zod';
import { accountSchema } from './account.ts';
import { distinctListSchema, isoDateSchema, languageSchema, lineSchema, topicKeySchema, zoneSchema } from './keys.ts';
import { webAddressSchema } from './web-address.ts';
import { formatSchema } from './words.ts';

const linkSchema = z.strictObject({
  label: lineSchema(40).meta({ title: 'Label', description: 'What people read.', examples: ['Blog'] }),
  url: webAddressSchema.meta({
    title: 'Address',
    description: 'Where the link leads.',
    examples: ['https://example.org/mara'],
  }),
});

const portraitSchema = z.strictObject({
  file: z
    .string()
    .regex(
      /^portraits\/[a-z0-9](-?[a-z0-9])*\.(jpg|png|webp|avif)$/,
      'Write portraits/HANDLE.jpg (or png, webp, avif).',
    )
    .meta({
      title: 'File',
      description: 'The picture, in content/portraits/, named by handle.',
      examples: ['portraits/mara-okafor.jpg'],
      widget: 'image',
    }),
  alt: lineSchema(160).meta({
    title: 'Text alternative',
    description: 'What the picture shows, for people who do not see it.',
    examples: ['Mara, laughing, in front of a bookshelf'],
  }),
});

/** A mentor's public profile: `content/mentors/<handle>.mdx`. */
export const mentorSchema = z
  .strictObject({
    name: lineSchema(80).meta({
      title: 'Name',
      description: 'The name you want to be known by.',
      examples: ['Mara Okafor'],
    }),
    pronouns: lineSchema(30).optional().meta({
      title: 'Pronouns',
      description: 'How people should speak of you, if you wish.',
      examples: ['she/her'],
    }),
    headline: lineSchema(140).meta({
      title: 'Can help with',
      description: 'Continues the sentence "Can help with …".',
      examples: ['accessibility reviews, design systems, moving from agency to product'],
    }),
    writtenIn: languageSchema.optional().meta({
      title: 'Written in',
      description: 'The language of the line above and of the text below, where that is not the first one of the site. Screen readers then pronounce them rightly, and readers of others are told.',
      examples: ['es'],
    }),
    topics: distinctListSchema(topicKeySchema, 12).min(1, 'List at least one topic.').meta({
      title: 'Topics',
      description: 'What people can ask you about.',
      examples: [['accessibility', 'design-systems']],
    }),
    languages: distinctListSchema(languageSchema, 10).min(1, 'List at least one language.').meta({
      title: 'Languages',
      description: 'Languages you can hold a conversation in.',
      examples: [['en', 'yo']],
    }),
    formats: distinctListSchema(formatSchema, 5).min(1, 'List at least one format.').meta({
      title: 'Formats',
      description: 'The kinds of mentoring you are open to.',
      examples: [['mentor-led', 'one-to-one']],
    }),
    capacity: z.int().min(0).max(30).meta({
      title: 'Capacity (people)',
      description: 'How many people you can mentor at a time, over all cohorts together.',
      examples: [4],
    }),
    organization: lineSchema(80).optional().meta({
      title: 'Organization',
      description: 'Where you work or study, if you wish.',
      examples: ['Harbour Library'],
    }),
    place: lineSchema(80).optional().meta({
      title: 'Place',
      description: 'Where you are, as roughly as you wish.',
      examples: ['Lagos'],
    }),
    zone: zoneSchema.optional().meta({
      title: 'Time zone',
      description: 'Your time zone, if it may be public.',
      examples: ['Africa/Lagos'],
    }),
    links: z.array(linkSchema).max(6).default([]).meta({
      title: 'Links',
      description: 'Where people can read more about you.',
      examples: [[{ label: 'Blog', url: 'https://example.org/mara' }]],
    }),
    portrait: portraitSchema.optional().meta({
      title: 'Portrait',
      description: 'A picture of you, if you wish.',
      examples: [{ file: 'portraits/mara-okafor.jpg', alt: 'Mara, laughing' }],
    }),
    status: z.enum(['draft', 'open', 'paused', 'alumni']).meta({
      title: 'Status',
      description: 'Draft: not shown. Open: takes people. Paused: shown, takes nobody. Alumni: thanked.',
      examples: ['open'],
    }),
    pausedUntil: isoDateSchema.optional().meta({
      title: 'Paused until',
      description: 'The day on which you take people again; only with the status paused.',
      examples: ['2027-05-01'],
    }),
    confirmed: isoDateSchema.optional().meta({
      title: 'Confirmed',
      description: 'The last day on which you said "still here".',
      examples: ['2027-02-20'],
    }),
    consent: isoDateSchema.optional().meta({
      title: 'Consent',
      description: 'The day on which you agreed that this profile is public. Without it, it is not shown.',
      examples: ['2026-11-02'],
    }),
    account: accountSchema.optional(),
  })
  .meta({ id: 'mentor', title: 'Mentor', description: 'The public profile of a mentor.' });

export type Mentor = z.output<typeof mentorSchema>;

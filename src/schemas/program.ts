import { z } from 'zod';
import { instantSchema } from './instant.ts';
import { languageSchema, lineSchema, distinctListSchema, paragraphSchema, recipientSchema, slugSchema } from './keys.ts';
import { webAddressSchema } from './web-address.ts';
import { translationsSchema } from './translations.ts';
import { formatSchema } from './words.ts';

const goalTexts = {
  title: lineSchema(120).meta({
    title: 'Goal',
    description: 'What the programme hopes to see.',
    examples: ['People feel able to lead a project'],
  }),
  measure: lineSchema(240).meta({
    title: 'Measure',
    description: 'How you will know that it happened.',
    examples: ['Two thirds of mentees say so in the closing survey'],
  }),
};

const goalSchema = z.strictObject({
  id: slugSchema.meta({
    title: 'Id',
    description: 'Names the goal in cohorts.',
    examples: ['confidence'],
  }),
  ...goalTexts,
  target: z.int().min(1).max(100).optional().meta({
    title: 'Target (percent)',
    description: 'Of a hundred people who answer, how many should say so. The health page marks it.',
    examples: [67],
  }),
  translations: translationsSchema(goalTexts, {
    language: 'es',
    title: 'La gente se ve capaz de llevar un proyecto',
    measure: 'Dos de cada tres lo dicen en la encuesta final',
  }),
});

const hostSchema = z
  .string()
  .regex(/^[a-z0-9.-]+$/, 'Write the host name alone, such as github.com.');

const repositorySchema = z.strictObject({
  forge: z.enum(['github', 'gitlab', 'forgejo']).meta({
    title: 'Forge',
    description: 'The software of the site that holds the repository.',
    examples: ['github'],
  }),
  host: hostSchema.meta({
    title: 'Host',
    description: 'Host name of the forge.',
    examples: ['github.com'],
  }),
  path: z
    .string()
    .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/, 'Write owner/name.')
    .meta({ title: 'Path', description: 'Owner and name.', examples: ['tidepool-network/hub'] }),
  branch: z
    .string()
    // What git allows in a name (git-check-ref-format), without what means something else to its commands.
    .regex(
      /^(?!HEAD$|[-/.])(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]+$/,
      'Write the name of a branch.',
    )
    .meta({ title: 'Branch', description: 'The branch that is published.', examples: ['main'] }),
  visibility: z.enum(['public', 'private']).optional().meta({
    title: 'Visibility',
    description: 'Public where this is left out. Private: only members of the programme can read the repository, so private parts may stand in it unsealed. The site stays public.',
    examples: ['public'],
  }),
  signInAddress: webAddressSchema.optional().meta({
    title: 'Sign-in address',
    description: 'GitHub only: the service through which editors sign in (docs/cms.md).',
    examples: ['https://sign-in.example.org'],
  }),
  applicationId: lineSchema(120).optional().meta({
    title: 'Application id',
    description: 'GitLab and Forgejo only: the id of the application through which editors sign in.',
    examples: ['4f1c2b'],
  }),
});

const privacySchema = z.strictObject({
  contact: z
    .email('Write an e-mail address.')
    .meta({
      title: 'Contact',
      description: 'Who answers questions about personal data.',
      examples: ['privacy@example.org'],
    }),
  retentionDays: z
    .int()
    .min(1)
    .max(3650)
    .meta({
      title: 'Retention (days)',
      description: 'Days after the end of a cohort until its key is destroyed.',
      examples: [180],
    }),
});

const programTexts = {
  promise: lineSchema(140).meta({
    title: 'Promise',
    description: 'One sentence: what a person who joins will get. The largest text of the home page.',
    examples: ['Learn with a few other people and someone who has been there.'],
  }),
  introduction: paragraphSchema(600).meta({
    title: 'Introduction',
    description: 'Two or three sentences under the promise.',
    examples: ['Ten weeks, one group, one hour a week.'],
  }),
  audience: lineSchema(240).meta({
    title: 'For whom',
    description: 'Whom the programme is for.',
    examples: ['Anyone who works on open software and wants to do it with others.'],
  }),
};

/** The programme itself: `content/program.yml`. */
export const programSchema = z
  .strictObject({
    name: lineSchema(60).meta({
      title: 'Name',
      description: 'The name of the programme, as people say it.',
      examples: ['Tidepool'],
    }),
    ...programTexts,
    goals: z.array(goalSchema).min(1).max(8).meta({
      title: 'Goals',
      description: 'Why the programme exists, each with a way to tell.',
      examples: [[{ id: 'confidence', title: 'People feel able', measure: 'Closing survey' }]],
    }),
    formats: z.array(formatSchema).min(1).meta({
      title: 'Formats',
      description: 'The ways this programme forms groups.',
      examples: [['mentor-led', 'peer-circle']],
    }),
    locales: distinctListSchema(languageSchema, 12).min(1).meta({
      title: 'Languages of the site',
      description: 'Language tags; the first is the default.',
      examples: [['en']],
    }),
    site: z
      .url({
        protocol: /^https?$/,
        error: 'Write the address of the site, such as https://example.org.',
        abort: true,
      })
      .refine(
        (address) => /^[a-z]+:\/\/[^/?#\\@\s]+\/?$/i.test(address),
        'Write the address up to the end of the host; a folder after it belongs under base.',
      )
      .meta({
        title: 'Site',
        description: 'Where the site is published, without the base path.',
        examples: ['https://tidepool.example'],
      }),
    base: z
      .string()
      .regex(/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._-]+\/)*$/, 'Start and end with a slash, such as / or /hub/, and name each folder.')
      .meta({
        title: 'Base path',
        description: 'The folder of the site under its address; a single slash when it is the root.',
        examples: ['/', '/hub/'],
      }),
    calendarHost: hostSchema.optional().meta({
      title: 'Host in calendars',
      description: 'Only for a site that has moved: the host name of its first address. Events in calendars are named after it, and must keep their names.',
      examples: ['tidepool.example'],
    }),
    repository: repositorySchema.meta({
      title: 'Repository',
      description: 'Where the files of this programme are.',
      examples: [{ forge: 'github', host: 'github.com', path: 'owner/name', branch: 'main' }],
    }),
    contact: z
      .email('Write an e-mail address.')
      .meta({
        title: 'Contact',
        description: 'Where people reach the coordinators.',
        examples: ['hello@example.org'],
      }),
    privacy: privacySchema.meta({
      title: 'Privacy',
      description: 'Who answers for personal data, and how long sealed data stay readable.',
      examples: [{ contact: 'privacy@example.org', retentionDays: 180 }],
    }),
    conduct: z
      .email('Write an e-mail address.')
      .optional()
      .meta({
        title: 'Contact for conduct',
        description: 'Who is told when somebody breaks the code of conduct; the contact where this is left out.',
        examples: ['conduct@example.org'],
      }),
    confirmAfterDays: z.int().min(30).max(1000).default(60).meta({
      title: 'Ask mentors again after (days)',
      description: 'Days after which a mentor is asked whether they are still here.',
      examples: [60],
    }),
    pauseAfterDays: z.int().min(30).max(2000).default(120).meta({
      title: 'Pause mentors after (days)',
      description: 'Days without "still here" after which a reminder proposes to pause a mentor.',
      examples: [120],
    }),
    mergeSealedParts: z.boolean().default(false).meta({
      title: 'Merge sealed parts without a person',
      description: 'True when a reviewed change of nothing but sealed parts and dates of one’s own file is merged by the review. Public words always wait for a person.',
      examples: [false],
    }),
    recipients: distinctListSchema(recipientSchema, 10).default([]).meta({
      title: 'Recipients',
      description: "The programme's own age keys: the ledger of who met whom is sealed to them, so that it outlives the keys of cohorts. `npm run keys -- create program` writes this.",
      widget: 'hidden',
      examples: [['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p']],
    }),
    clock: instantSchema.optional().meta({
      title: 'Clock',
      description: 'A fixed present for a demonstration. Leave it out in a real programme.',
      examples: ['2027-03-19T09:00:00Z'],
    }),
    demo: z.boolean().default(false).meta({
      title: 'Demonstration',
      description: 'True when every person is fictional; allows the public demo key.',
      examples: [false],
    }),
    translations: translationsSchema(programTexts, {
      language: 'es',
      promise: 'Aprende con otras personas y con alguien que ya pasó por ahí.',
      introduction: 'Diez semanas, un grupo, una hora a la semana.',
      audience: 'Para quien trabaja en software abierto y quiere hacerlo en compañía.',
    }),
  })
  .meta({
    id: 'program',
    title: 'Program',
    description: 'The programme: its name, purpose, place and rules.',
  });

export type Visibility = NonNullable<Program['repository']['visibility']>;
export type Program = z.output<typeof programSchema>;

import { z } from 'zod';
import { distinctListSchema, isoDateSchema, languageSchema, lineSchema, resourceKeySchema, topicKeySchema } from './keys.ts';
import { webAddressSchema } from './web-address.ts';
import { audienceSchema, stageSchema } from './words.ts';

const resourceKindSchema = z.enum([
  'article',
  'book',
  'video',
  'tool',
  'template',
  'worksheet',
  'talk',
  'course',
]);

/** An entry of the library: `content/resources/<slug>.mdx`. Has an address, or a body that is the resource. */
export const resourceSchema = z
  .strictObject({
    title: lineSchema(160).meta({
      title: 'Title',
      description: 'The title as its authors wrote it.',
      examples: ['Your first meeting'],
    }),
    summary: lineSchema(240).meta({
      title: 'Summary',
      description: 'One sentence, in the language of the resource: why somebody should open it.',
      examples: ['An agenda for the first hour, and what to leave for later.'],
    }),
    kind: resourceKindSchema.meta({
      title: 'Kind',
      description: 'What it is.',
      examples: ['article'],
    }),
    url: webAddressSchema.optional().meta({
      title: 'Address',
      description: 'Where it is, unless the text below is the resource itself.',
      examples: ['https://example.org/guide'],
    }),
    audience: distinctListSchema(audienceSchema, 4).min(1, 'Say whom it is for.').meta({
      title: 'For whom',
      description: 'Whom it helps.',
      examples: [['mentor', 'mentee']],
    }),
    stage: stageSchema.meta({
      title: 'Stage',
      description: 'When in a cohort it helps.',
      examples: ['orientation'],
    }),
    topics: distinctListSchema(topicKeySchema, 8).default([]).meta({
      title: 'Topics',
      description: 'What it is about.',
      examples: [['mentoring-skills']],
    }),
    language: languageSchema.meta({
      title: 'Language',
      description: 'The language it is in.',
      examples: ['en'],
    }),
    translates: resourceKeySchema.optional().meta({
      title: 'Translation of',
      description: 'The resource that this one says in another language. Readers are led to the one in theirs.',
      examples: ['first-meeting'],
    }),
    minutes: z.int().min(1).max(6000).optional().meta({
      title: 'Minutes',
      description: 'How long it takes to read, watch or do.',
      examples: [12],
    }),
    authors: z.array(lineSchema(100)).max(20).default([]).meta({
      title: 'Authors',
      description: 'Who made it.',
      examples: [['Mara Okafor']],
    }),
    licence: lineSchema(60).optional().meta({
      title: 'Licence',
      description: 'The terms it may be shared under, as an SPDX identifier where there is one.',
      examples: ['CC-BY-4.0'],
    }),
    checked: isoDateSchema.optional().meta({
      title: 'Checked',
      description: 'The last day on which somebody looked whether it is still right and still there.',
      examples: ['2027-02-01'],
    }),
    unreachableSince: isoDateSchema.optional().meta({
      title: 'Not found since',
      description: 'The day on which nothing was at the address any more. `npm run links` writes it, and takes it away.',
      examples: ['2027-03-01'],
    }),
    status: z.enum(['draft', 'published']).default('published').meta({
      title: 'Status',
      description: 'Drafts are not shown.',
      examples: ['published'],
    }),
  })
  .meta({ id: 'resource', title: 'Resource', description: 'An entry of the library.' });

export type Resource = z.output<typeof resourceSchema>;
export type ResourceKind = z.output<typeof resourceKindSchema>;

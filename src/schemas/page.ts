import { z } from 'zod';
import { isoDateSchema, languageSchema, lineSchema, slugSchema } from './keys.ts';

/** The programme's own prose: `content/pages/<slug>.mdx`. */
export const pageSchema = z
  .strictObject({
    title: lineSchema(100).meta({
      title: 'Title',
      description: 'The heading of the page.',
      examples: ['Code of conduct'],
    }),
    summary: lineSchema(240).meta({
      title: 'Summary',
      description: 'One sentence under the heading.',
      examples: ['How we treat each other, and what happens when somebody does not.'],
    }),
    version: isoDateSchema.optional().meta({
      title: 'Version',
      description: 'The day from which this text holds. The agreement needs one. A translation names the version that it translates, and is shown while that one holds.',
      examples: ['2026-09-01'],
    }),
    language: languageSchema.optional().meta({
      title: 'Language',
      description: 'The language it is in, where that is not the first one of the site.',
      examples: ['es'],
    }),
    translates: slugSchema.meta({ reference: 'page' }).optional().meta({
      title: 'Translation of',
      description: 'The page that this one says in another language. It is shown in the place of that one, and has no address of its own.',
      examples: ['code-of-conduct'],
    }),
  })
  .meta({ id: 'page', title: 'Page', description: "The programme's own prose. The footer leads to every page. Where they exist, the home page leads to become-a-mentee, become-a-mentor, faq and goals, and conduct-report stands in for an address to write reports to." });

export type Page = z.output<typeof pageSchema>;

import { z } from 'zod';

/** A finding of `check`. A notice depends on today's date, or on what was meant, and never fails a build. */
export const problemSchema = z
  .strictObject({
    code: z.string().meta({
      title: 'Code',
      description: 'Names the rule; also the address of its page.',
      examples: ['unknown-topic'],
    }),
    level: z.enum(['problem', 'notice']).meta({
      title: 'Level',
      description: 'A problem fails `check`; a notice does not.',
      examples: ['problem'],
    }),
    file: z.string().meta({
      title: 'File',
      description: 'Path from the folder that holds content/, with forward slashes.',
      examples: ['content/mentors/mara-okafor.mdx'],
    }),
    line: z.int().min(1).meta({ title: 'Line', description: 'Counted from 1.', examples: [4] }),
    column: z.int().min(1).meta({ title: 'Column', description: 'Counted from 1.', examples: [11] }),
    message: z.string().meta({
      title: 'Message',
      description: 'What is wrong, as one sentence.',
      examples: ['accessibilty is not a topic.'],
    }),
    next: z.string().meta({
      title: 'Next',
      description: 'What to do about it, as one sentence.',
      examples: ['Did you mean accessibility? The topics stand in content/topics.yml.'],
    }),
    docs: z.string().meta({
      title: 'Docs',
      description: 'Path on the site of the page about this code.',
      examples: ['/problems/unknown-topic/'],
    }),
  })
  .meta({ id: 'problem', title: 'Problem', description: 'A finding of `check`.' });

export type Problem = z.output<typeof problemSchema>;

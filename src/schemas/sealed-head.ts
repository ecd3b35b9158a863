import { z } from 'zod';
import { slugSchema } from './keys.ts';

/** What every sealed file of a cohort begins with. */
export const sealedHeadShape = {
  version: z.literal(1).meta({
    title: 'Version',
    description: 'Version of this format.',
    examples: [1],
  }),
  cohort: slugSchema.meta({
    title: 'Cohort',
    description: 'The cohort it belongs to; a copy elsewhere is refused.',
    examples: ['spring-2027'],
  }),
};

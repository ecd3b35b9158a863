import { z } from 'zod';
import {
  distinctListSchema,
  lineSchema,
  paragraphSchema,
  resourceKeySchema,
} from './keys.ts';
import { translatedTextSchema, translationsSchema } from './translations.ts';
import { audienceSchema } from './words.ts';

const sectionTexts = {
  title: lineSchema(100).meta({
    title: 'Title',
    description: 'What this part is about.',
    examples: ['Before you meet'],
  }),
  prompt: paragraphSchema(400).optional().meta({
    title: 'Put it to use',
    description: 'One thing to do after this part, alone or with the group.',
    examples: ['Tell each other how you like to get feedback.'],
  }),
};

const sectionSchema = z.strictObject({
  title: sectionTexts.title,
  resources: distinctListSchema(resourceKeySchema, 20).min(1, 'List at least one resource.').meta({
    title: 'Resources',
    description: 'In the order in which they should be read.',
    examples: [['mentor-orientation', 'first-meeting']],
  }),
  prompt: sectionTexts.prompt,
  translations: translationsSchema(sectionTexts, {
    language: 'es',
    title: 'Antes de la primera reunión',
    prompt: 'Cuenten cómo les gusta recibir comentarios.',
  }),
});

const trackTexts = {
  title: lineSchema(100).meta({
    title: 'Title',
    description: 'What the track is called.',
    examples: ['Your first cohort as a mentor'],
  }),
  outcome: lineSchema(240).meta({
    title: 'Outcome',
    description: 'What a person can do at the end.',
    examples: ['You can run a group for ten weeks and close it well.'],
  }),
};

/** An ordered path through the library: `content/tracks/<slug>.mdx`. */
export const trackSchema = z
  .strictObject({
    ...trackTexts,
    audience: distinctListSchema(audienceSchema, 4).min(1, 'Say whom it is for.').meta({
      title: 'For whom',
      description: 'Whom it helps.',
      examples: [['mentor']],
    }),
    sections: z.array(sectionSchema).min(1).max(20).meta({
      title: 'Sections',
      description: 'The parts of the track, in order.',
      examples: [[{ title: 'Before you meet', resources: ['mentor-orientation'] }]],
    }),
    translations: translationsSchema({ ...trackTexts, text: translatedTextSchema }, {
      language: 'es',
      title: 'Tu primera cohorte como persona mentora',
      outcome: 'Sabes llevar un grupo durante diez semanas y cerrarlo bien.',
    }),
  })
  .meta({ id: 'track', title: 'Track', description: 'An ordered path through resources.' });

export type Track = z.output<typeof trackSchema>;

import { z } from 'zod';
import { lineSchema, slugSchema, topicKeySchema } from './keys.ts';
import { translationsSchema } from './translations.ts';

const topicTexts = {
  label: lineSchema(60).meta({
    title: 'Label',
    description: 'What people read.',
    examples: ['Accessibility'],
  }),
  synonyms: z.array(lineSchema(60)).max(20).default([]).meta({
    title: 'Synonyms',
    description: 'Other words people search for.',
    examples: [['a11y']],
  }),
};

const topicSchema = z.strictObject({
  id: slugSchema.meta({
    title: 'Id',
    description: 'Names the topic in every other file. Never change it once it is used.',
    examples: ['accessibility'],
  }),
  ...topicTexts,
  broader: topicKeySchema.optional().meta({
    title: 'Broader topic',
    description: 'The topic that this one is part of.',
    examples: ['design'],
  }),
  translations: translationsSchema(topicTexts, {
    language: 'es',
    label: 'Accesibilidad',
    synonyms: ['accesible'],
  }),
});

/** The one controlled vocabulary: `content/topics.yml`. */
export const topicsSchema = z
  .strictObject({
    topics: z.array(topicSchema).min(1).max(500).meta({
      title: 'Topics',
      description: 'Everything people can ask for or offer.',
      examples: [[{ id: 'accessibility', label: 'Accessibility', synonyms: ['a11y'] }]],
    }),
  })
  .meta({ id: 'topics', title: 'Topics', description: 'The one vocabulary of what people help with.' });

export type Topic = z.output<typeof topicSchema>;
export type Topics = z.output<typeof topicsSchema>;

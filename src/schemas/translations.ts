import { z } from 'zod';
import { languageSchema, paragraphSchema } from './keys.ts';

/** The text of a record in a further language, in the Markdown of the text below the front matter. */
export const translatedTextSchema = paragraphSchema(50_000).optional().meta({
  title: 'Text',
  description: 'The text below, in this language: Markdown, with the same blocks and links.',
  examples: ['Diez semanas, un grupo y una hora a la semana.'],
});

/**
 * Lets a record say its texts in further languages of the programme, right beside them.
 * @param texts the keys that a translation says, as the record itself has them
 * @param example of one translation
 */
export function translationsSchema<Texts extends z.ZodRawShape>(
  texts: Texts,
  example: Readonly<Record<string, unknown>> & { readonly language: string },
) {
  const translation = z.strictObject({
    language: languageSchema.meta({
      title: 'Language',
      description: 'A further language of the site, as program.yml lists it.',
      examples: [example.language],
    }),
    ...texts,
  });
  return z
    .array(translation)
    .max(12)
    .superRefine(refuseTwice)
    .optional()
    .meta({
      title: 'Translations',
      description:
        'The same in further languages of the site, one entry for each. Where one is left out, pages in that language show the original.',
      examples: [[example]],
    });
}

/** One entry for each language: with two, readers would see whichever comes first. */
function refuseTwice(translations: readonly object[], context: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const [index, translation] of translations.entries()) {
    const language = 'language' in translation ? translation.language : undefined;
    if (seen.size < seen.add(language).size) continue;
    context.addIssue({
      code: 'custom',
      path: [index, 'language'],
      message: `There is a translation into ${String(language)} already. Remove one of the two.`,
    });
  }
}

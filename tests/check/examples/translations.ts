import { add, edit, readBase } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const original = 'resources/sowing-calendar.mdx';
const translation = (language: string, translates = 'sowing-calendar') =>
  readBase(original).replace('language: en', `language: ${language}\ntranslates: ${translates}`);

export const translationExamples: ExampleTable = {
  'translation-of-translation': {
    fails: {
      'a circle of two': [
        edit(original, 'language: en', 'language: en\ntranslates: calendrier'),
        add('resources/calendrier.mdx', translation('fr')),
      ],
      'a chain': [
        add('resources/calendrier.mdx', translation('fr')),
        add('resources/calendario.mdx', translation('es', 'calendrier')),
      ],
      'a resource that names itself': [
        edit(original, 'language: en', 'language: en\ntranslates: sowing-calendar'),
      ],
    },
    passes: {
      'two translations of one resource': [
        add('resources/calendrier.mdx', translation('fr')),
        add('resources/calendario.mdx', translation('es')),
      ],
    },
  },
  'translation-language-twice': {
    fails: {
      'the language of what it translates': [add('resources/calendrier.mdx', translation('en'))],
      'two in one language': [
        add('resources/calendrier.mdx', translation('fr')),
        add('resources/almanach.mdx', translation('fr')),
      ],
    },
    passes: {
      'two variants of a language': [
        add('resources/calendario.mdx', translation('pt')),
        add('resources/agenda.mdx', translation('pt-BR')),
      ],
    },
  },
};

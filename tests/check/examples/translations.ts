import { add, edit, readBase } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const original = 'resources/sowing-calendar.mdx';
const translation = (language: string, translates = 'sowing-calendar') =>
  readBase(original).replace('language: en', `language: ${language}\ntranslates: ${translates}`);

/** The programme in two languages. */
const inTwo = edit('program.yml', 'locales: [en]', 'locales: [en, es]');
const pageTranslation = (keys: string) =>
  add(
    'pages/codigo.mdx',
    `---\ntitle: Código\nsummary: Cómo nos tratamos.\n${keys}---\n\nSé amable.\n`,
  );
const agreementTranslation = (version: string) =>
  add(
    'pages/acuerdo.mdx',
    `---\ntitle: Acuerdo\nsummary: Lo que prometes.\nversion: ${version}\nlanguage: es\ntranslates: agreement\n---\n\nVoy a las reuniones.\n`,
  );
const inSpanish = (...texts: string[]) =>
  ['', 'translations:', '  - language: es', ...texts.map((text) => `    ${text}`)].join('\n');
const cohort = 'cohorts/autumn-2027/cohort.mdx';
const firstMeeting = 'title: First meeting\n';
const translatedMeeting = (...texts: string[]) =>
  edit(
    cohort,
    firstMeeting,
    `title: First meeting${inSpanish('title: Primera reunión', ...texts).replaceAll('\n', '\n    ')}\n`,
  );
const translatedTrack = (...texts: string[]) =>
  edit(
    'tracks/first-balcony.mdx',
    '\nsections:',
    `${inSpanish('title: Balcón', 'outcome: Sembraste algo.', ...texts)}\nsections:`,
  );

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
      'a page in the first language of the site': [
        inTwo,
        pageTranslation('language: en\ntranslates: code-of-conduct\n'),
      ],
    },
    passes: {
      'two pages, each in one language more': [
        inTwo,
        pageTranslation('language: es\ntranslates: code-of-conduct\n'),
        agreementTranslation('2027-06-01'),
      ],
      'two variants of a language': [
        add('resources/calendario.mdx', translation('pt')),
        add('resources/agenda.mdx', translation('pt-BR')),
      ],
    },
  },
  'translation-without-language': {
    fails: { 'a page': [inTwo, pageTranslation('translates: code-of-conduct\n')] },
    passes: {
      'a page that says it': [
        inTwo,
        pageTranslation('language: es\ntranslates: code-of-conduct\n'),
      ],
      'a page that translates nothing': [inTwo, pageTranslation('')],
    },
  },
  'translation-outdated': {
    fails: {
      'another version': [inTwo, agreementTranslation('2027-01-01')],
      'a version of what has none': [
        inTwo,
        pageTranslation('language: es\ntranslates: code-of-conduct\nversion: 2027-06-01\n'),
      ],
    },
    passes: { 'the version that holds': [inTwo, agreementTranslation('2027-06-01')] },
  },
  'translation-unread': {
    fails: {
      'a language that the site does not speak': [
        inTwo,
        edit(
          'topics.yml',
          '    label: Tomatoes\n',
          '    label: Tomatoes\n    translations:\n      - language: fr\n        label: Tomates\n',
        ),
      ],
      'the first language, and a page in another than the two': [
        edit(
          'program.yml',
          'locales: [en]',
          `locales: [en, es]${inSpanish('promise: Siembra.', 'introduction: Ocho semanas.', 'audience: Tú.').replace('es', 'en')}`,
        ),
        pageTranslation('language: fr\ntranslates: code-of-conduct\n'),
      ],
    },
    passes: {
      'a further language of the site': [
        inTwo,
        pageTranslation('language: es\ntranslates: code-of-conduct\n'),
      ],
      'a site of one language': [pageTranslation('language: es\ntranslates: code-of-conduct\n')],
    },
  },
  'translation-incomplete': {
    fails: {
      'a session without its preparation': [inTwo, translatedMeeting()],
      'a track without its text': [inTwo, translatedTrack()],
    },
    passes: {
      'a session with all that the original says': [
        inTwo,
        translatedMeeting('preparation: Trae una foto de tu ventana.'),
      ],
      'a track with its text': [inTwo, translatedTrack('text: Dos lecturas.')],
    },
  },
  'translation-missing': {
    fails: {
      'one topic of three': [
        inTwo,
        edit(
          'topics.yml',
          '    label: Tomatoes\n',
          '    label: Tomatoes\n    translations:\n      - language: es\n        label: Tomates\n',
        ),
      ],
      'one page of two': [inTwo, pageTranslation('language: es\ntranslates: code-of-conduct\n')],
      'one session of many': [
        inTwo,
        translatedMeeting('preparation: Trae una foto de tu ventana.'),
      ],
    },
    passes: {
      'nothing at all': [inTwo],
      'every page': [
        inTwo,
        pageTranslation('language: es\ntranslates: code-of-conduct\n'),
        agreementTranslation('2027-06-01'),
      ],
    },
  },
};

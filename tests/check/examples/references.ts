import { add, edit, readBase } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const tomo = 'mentors/tomo-ishii.mdx';
const cohort = 'cohorts/autumn-2027/cohort.mdx';
const track = 'tracks/first-balcony.mdx';

/** Lets somebody wish for a mentor where that may stand in the open. */
function wishesFor(mentor: string) {
  const dev = 'cohorts/autumn-2027/enrollments/dev-rao.yml';
  const sealed = /sealed: \|\n(?: {2}.*\n)+/.exec(readBase(dev))?.[0] ?? '';
  const open = [
    'private:',
    '  zone: Asia/Kolkata',
    '  availability: [{ day: monday, from: "17:00", to: "21:00" }]',
    '  contact: dev@example.org',
    `  rankedLeads: [${mentor}]`,
    '',
  ].join('\n');
  return [
    edit('program.yml', 'branch: main', 'branch: main\n  visibility: private'),
    edit(dev, sealed, open),
  ];
}

export const referenceExamples: ExampleTable = {
  'unknown-topic': {
    fails: {
      'a mistyped topic of a mentor': [edit(tomo, 'topics: [composting]', 'topics: [compostin]')],
      'a synonym where the id belongs': [edit(tomo, 'topics: [composting]', 'topics: [worm-bin]')],
      'a topic that nothing resembles': [edit(tomo, 'topics: [composting]', 'topics: [astronomy]')],
      'a mistyped topic of a session': [edit(cohort, 'topic: gardening', 'topic: gardeing')],
      'a broader topic that is not there': [
        edit(
          'topics.yml',
          'label: Tomatoes\n    broader: gardening',
          'label: Tomatoes\n    broader: food',
        ),
      ],
    },
    passes: {
      'another topic that exists': [edit(tomo, 'topics: [composting]', 'topics: [tomatoes]')],
      'any topic while the list of topics cannot be read': [
        edit(tomo, 'topics: [composting]', 'topics: [astronomy]'),
        add('topics.yml', 'topics: none\n'),
      ],
    },
  },
  'unknown-mentor': {
    fails: { 'a wish for nobody, in a private repository': wishesFor('ines-moraeu') },
    passes: { 'a wish for a mentor': wishesFor('ines-moreau') },
  },
  'unknown-person': {
    fails: {
      'a mistyped host': [edit(cohort, 'hosts: [ines-moreau]', 'hosts: [ines-moraeu]')],
    },
    passes: {
      'a host who is enrolled but no mentor': [
        edit(cohort, 'hosts: [ines-moreau]', 'hosts: [dev-rao]'),
      ],
      'a host whose profile cannot be read': [
        edit(tomo, 'capacity: 3', 'capacity: three'),
        edit(cohort, 'hosts: [ines-moreau]', 'hosts: [tomo-ishii]'),
      ],
    },
  },
  'unknown-resource': {
    fails: {
      'a mistyped resource of a track': [
        edit(track, 'resources: [worm-bin]', 'resources: [worm-bins]'),
      ],
      'the beginning of a name': [edit(track, 'resources: [worm-bin]', 'resources: [sowing]')],
    },
    passes: {
      'a resource whose file has a problem of its own': [
        edit('resources/worm-bin.mdx', 'kind: article', 'kind: leaflet'),
      ],
    },
  },
  'unknown-goal': {
    fails: {
      'a mistyped goal': [edit(cohort, 'goals: [first-harvest, neighbours]', 'goals: [neighbors]')],
    },
    passes: {
      'one goal of two': [
        edit(cohort, 'goals: [first-harvest, neighbours]', 'goals: [neighbours]'),
      ],
    },
  },
  'unknown-page': {
    fails: {
      'a translation of a page that is not there': [
        add(
          'pages/codigo.mdx',
          '---\ntitle: Código\nsummary: Trato.\nlanguage: es\ntranslates: code-of-conducts\n---\n\nSé amable.\n',
        ),
      ],
    },
    passes: {
      'a translation of one that is': [
        add(
          'pages/codigo.mdx',
          '---\ntitle: Código\nsummary: Trato.\nlanguage: es\ntranslates: code-of-conduct\n---\n\nSé amable.\n',
        ),
      ],
    },
  },
  'locale-unspoken': {
    fails: {
      'a language without copy': [edit('program.yml', 'locales: [en]', 'locales: [en, de]')],
    },
    passes: {
      'languages that the site speaks, wherever they are spoken': [
        edit('program.yml', 'locales: [en]', 'locales: [en-GB, es-MX]'),
      ],
      'what is no language': [edit('program.yml', 'locales: [en]', 'locales: [en, xx]')],
    },
  },
  'locale-folder-taken': {
    fails: {
      'a page called as a further language is': [
        edit('program.yml', 'locales: [en]', 'locales: [en, es]'),
        add('pages/es.mdx', '---\ntitle: Hola\nsummary: Una página.\n---\n\nHola.\n'),
      ],
    },
    passes: {
      'a page called as the first language is': [
        edit('program.yml', 'locales: [en]', 'locales: [es]'),
        add('pages/es.mdx', '---\ntitle: Hola\nsummary: Una página.\n---\n\nHola.\n'),
      ],
    },
  },
  'page-address-taken': {
    fails: {
      'a page on privacy': [
        add('pages/privacy.mdx', '---\ntitle: Privacy\nsummary: Ours.\n---\n\nWe ask little.\n'),
      ],
      'a page called as a list': [
        add('pages/mentors.mdx', '---\ntitle: Mentors\nsummary: All.\n---\n\nAll of us.\n'),
      ],
    },
    passes: {
      'a page called as a folder without a page': [
        add('pages/resources.mdx', '---\ntitle: Books\nsummary: Ours.\n---\n\nThree.\n'),
      ],
    },
  },
  'unknown-language': {
    fails: {
      'the code of a country': [edit(tomo, 'languages: [ja, en]', 'languages: [jp]')],
      'a code of three letters where there is one of two': [
        edit(tomo, 'languages: [ja, en]', 'languages: [eng-GB]'),
      ],
      'a code that nobody uses': [edit(tomo, 'languages: [ja, en]', 'languages: [qq]')],
      'UK for the United Kingdom': [edit(tomo, 'languages: [ja, en]', 'languages: [en-UK]')],
      'a script that does not exist': [edit(tomo, 'languages: [ja, en]', 'languages: [zh-Hand]')],
      'the language of the site': [edit('program.yml', 'locales: [en]', 'locales: [gr]')],
    },
    passes: {
      'tags with scripts, countries and parts of the world': [
        edit(
          tomo,
          'languages: [ja, en]',
          'languages: [ja, zh-Hant, pt-BR, es-419, sr-Latn-RS, yue]',
        ),
      ],
    },
  },
  'unknown-zone': {
    fails: {
      'a mistyped city': [edit(tomo, 'zone: Asia/Tokyo', 'zone: Asia/Tokio')],
      'a country for the region': [edit(tomo, 'zone: Asia/Tokyo', 'zone: Germany/Berlin')],
      'a place far away': [edit(tomo, 'zone: Asia/Tokyo', 'zone: Mars/Olympus_Mons')],
    },
    passes: {
      'a zone of three parts': [edit(tomo, 'zone: Asia/Tokyo', 'zone: America/Argentina/Ushuaia')],
      UTC: [edit(tomo, 'zone: Asia/Tokyo', 'zone: UTC')],
    },
  },
  'outdated-zone': {
    fails: {
      'a name that was given up': [edit(tomo, 'zone: Asia/Tokyo', 'zone: Asia/Calcutta')],
      'a fixed distance from UTC': [edit(tomo, 'zone: Asia/Tokyo', 'zone: Etc/GMT-9')],
    },
    passes: { 'the name of today': [edit(tomo, 'zone: Asia/Tokyo', 'zone: Asia/Kolkata')] },
  },
  'link-to-nowhere': {
    fails: {
      'a mistyped page': [
        edit(
          'mentors/ines-moreau.mdx',
          '/resources/sowing-calendar/',
          '/resources/sowing-calender/',
        ),
      ],
      'the right name in another part of the site': [
        edit('mentors/ines-moreau.mdx', '/resources/sowing-calendar/', '/guides/sowing-calendar/'),
      ],
      'an address without its last slash': [
        edit('pages/agreement.mdx', '/code-of-conduct/', '/code-of-conduct'),
      ],
      'a page that nothing resembles': [
        edit('pages/agreement.mdx', '/code-of-conduct/', '/xyzzy/'),
      ],
    },
    passes: {
      'links to pages of each kind': [
        edit(
          'pages/agreement.mdx',
          '[code of conduct](/code-of-conduct/)',
          '[a](/topics/tomatoes/#all) [b](/mentors/tomo-ishii/) [c](/cohorts/autumn-2027/) [d](/tracks/first-balcony/) [e](/) [f](/languages/fr/?x=1)',
        ),
      ],
    },
  },
};

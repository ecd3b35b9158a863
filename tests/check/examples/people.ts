import { add, edit, readBase, remove } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const ines = 'mentors/ines-moreau.mdx';
const tomo = 'mentors/tomo-ishii.mdx';
const inesEnrolls = 'cohorts/autumn-2027/enrollments/ines-moreau.yml';
const devEnrolls = 'cohorts/autumn-2027/enrollments/dev-rao.yml';
const tomoAccount = (login: string, id: number) =>
  edit(
    tomo,
    'capacity: 3',
    `capacity: 3\naccount: { forge: github, login: ${login}, id: ${String(id)} }`,
  );
const devSealed = /sealed: \|\n(?: {2}.*\n)+/.exec(readBase(devEnrolls))?.[0] ?? '';
const devOpenly = [
  'private:',
  '  zone: Asia/Kolkata',
  '  availability: [{ day: monday, from: "17:00", to: "21:00" }]',
  '  contact: dev@example.org',
  '',
].join('\n');
const privately = edit('program.yml', 'branch: main', 'branch: main\n  visibility: private');
const portrait =
  '  file: portraits/ines-moreau.png\n  alt: A drawing of a face with round glasses\n';

export const peopleExamples: ExampleTable = {
  'consent-missing': {
    fails: { 'an open profile': [edit(ines, 'consent: 2027-06-15\n', '')] },
    passes: {
      'a draft': [
        edit(ines, 'consent: 2027-06-15\n', ''),
        edit(ines, 'status: open', 'status: draft'),
      ],
    },
  },
  'pause-without-date': {
    fails: { 'a pause for good': [edit(tomo, 'pausedUntil: 2027-10-01\n', '')] },
    passes: {
      alumni: [
        edit(tomo, 'pausedUntil: 2027-10-01\n', ''),
        edit(tomo, 'status: paused', 'status: alumni'),
      ],
    },
  },
  'date-without-pause': {
    fails: { 'an open mentor': [edit(tomo, 'status: paused', 'status: open')] },
    passes: {
      'a pause that was moved': [edit(tomo, 'pausedUntil: 2027-10-01', 'pausedUntil: 2028-10-01')],
    },
  },
  'pause-over': {
    fails: {
      'a pause until today': [edit(tomo, 'pausedUntil: 2027-10-01', 'pausedUntil: 2027-08-20')],
    },
    passes: {
      'a pause until tomorrow': [edit(tomo, 'pausedUntil: 2027-10-01', 'pausedUntil: 2027-08-21')],
    },
  },
  'confirmation-old': {
    fails: {
      'a word from 61 days ago': [edit(ines, 'confirmed: 2027-08-01', 'confirmed: 2027-06-20')],
      'no word since a consent long ago': [
        edit(ines, 'confirmed: 2027-08-01\n', ''),
        edit(ines, 'consent: 2027-06-15', 'consent: 2026-06-15'),
      ],
    },
    passes: {
      'a word from 60 days ago': [edit(ines, 'confirmed: 2027-08-01', 'confirmed: 2027-06-21')],
      'a paused mentor': [edit(tomo, 'confirmed: 2027-07-20', 'confirmed: 2026-07-20')],
      'more patience': [
        edit(ines, 'confirmed: 2027-08-01', 'confirmed: 2027-06-20'),
        edit('program.yml', 'demo: true', 'demo: true\nconfirmAfterDays: 365'),
      ],
    },
  },
  'plain-private-part': {
    fails: {
      'hours in the open': [edit(devEnrolls, devSealed, devOpenly)],
      'an open part beside a sealed one, in a private repository': [
        privately,
        edit(devEnrolls, 'state: complete\n', `state: complete\n${devOpenly}`),
      ],
    },
    passes: {
      'hours in the open of a private repository': [
        privately,
        edit(devEnrolls, devSealed, devOpenly),
      ],
    },
  },
  'portrait-name': {
    fails: {
      'the picture of somebody else': [
        edit(tomo, 'capacity: 3', `capacity: 3\nportrait:\n${portrait}`),
      ],
    },
    passes: { 'no picture': [edit(ines, `portrait:\n${portrait}`, '')] },
  },
  'portrait-unused': {
    fails: { 'a profile that lost its picture': [edit(ines, `portrait:\n${portrait}`, '')] },
    passes: {
      'the picture of a profile that cannot be read': [edit(ines, 'capacity: 4', 'capacity: four')],
    },
  },
  'date-in-future': {
    fails: {
      'an answer from next year': [edit(ines, 'confirmed: 2027-08-01', 'confirmed: 2028-08-01')],
      'a consent of the day after tomorrow': [
        edit(tomo, 'consent: 2027-06-20', 'consent: 2027-08-22'),
      ],
      'a resource that was checked tomorrow and a day': [
        edit('resources/sowing-calendar.mdx', 'checked: 2027-08-01', 'checked: 2027-08-22'),
      ],
    },
    passes: {
      'tomorrow, which it already is in Kiribati': [
        edit(ines, 'confirmed: 2027-08-01', 'confirmed: 2027-08-21'),
      ],
    },
  },
  'handle-twin': {
    fails: {
      'a digit for a letter': [add('mentors/1nes-m0reau.mdx', readBase(ines))],
      'rn for m in an enrollment': [
        add(
          'cohorts/autumn-2027/enrollments/torno-ishii.yml',
          readBase(devEnrolls).replace('dev-rao', 'torno-ishii'),
        ),
      ],
    },
    passes: {
      'a handle that is only similar': [add('mentors/ines-moreaux.mdx', readBase(ines))],
      'a mentor who enrolls': [edit(inesEnrolls, 'roles: [mentor]', 'roles: [mentor, mentee]')],
    },
  },
  'name-twin': {
    fails: {
      'a name without its accent': [edit(tomo, 'name: Tomo Ishii', 'name: Ines Moreau')],
      'a Cyrillic letter': [edit(tomo, 'name: Tomo Ishii', 'name: Inès Mоreau')],
    },
    passes: { 'half a name': [edit(tomo, 'name: Tomo Ishii', 'name: Inès Ishii')] },
  },
  'topic-twin': {
    fails: {
      'a digit for a letter': [
        edit('topics.yml', 'topics:\n', 'topics:\n  - id: t0matoes\n    label: More tomatoes\n'),
      ],
    },
    passes: {
      'another word': [
        edit('topics.yml', 'topics:\n', 'topics:\n  - id: potatoes\n    label: Potatoes\n'),
      ],
    },
  },
  'file-twin': {
    fails: {
      'the same name in upper case': [add('portraits/INES-MOREAU.png', 'not read')],
    },
    passes: { 'a name that is longer': [add('portraits/ines-moreau-2.png', 'not read')] },
  },
  'account-twice': {
    fails: {
      'one account with two profiles': [tomoAccount('another-login', 1001)],
      'one login with two profiles': [
        edit(
          tomo,
          'capacity: 3',
          'capacity: 3\naccount: { forge: github, login: Ines-Moreau-Example }',
        ),
      ],
    },
    passes: {
      'a login that was freed and taken by somebody else': [
        tomoAccount('ines-moreau-example', 1002),
      ],
      'the same login on another forge': [
        edit(
          tomo,
          'capacity: 3',
          'capacity: 3\naccount: { forge: gitlab, login: ines-moreau-example }',
        ),
      ],
    },
  },
  'account-differs': {
    fails: {
      "an enrollment with somebody else's handle": [
        edit(
          inesEnrolls,
          'roles: [mentor]',
          'roles: [mentor]\naccount: { forge: github, login: eve, id: 666 }',
        ),
      ],
    },
    passes: {
      'the same account under a new login': [
        edit(
          inesEnrolls,
          'roles: [mentor]',
          'roles: [mentor]\naccount: { forge: github, login: ines, id: 1001 }',
        ),
      ],
    },
  },
  'topic-cycle': {
    fails: {
      'a topic that is part of its own part': [
        edit(
          'topics.yml',
          'synonyms: [growing food]',
          'synonyms: [growing food]\n    broader: composting',
        ),
      ],
      'a topic that is part of itself': [
        edit(
          'topics.yml',
          'synonyms: [growing food]',
          'synonyms: [growing food]\n    broader: gardening',
        ),
      ],
    },
    passes: {
      'a chain of three': [
        edit(
          'topics.yml',
          'label: Tomatoes\n    broader: gardening',
          'label: Tomatoes\n    broader: composting',
        ),
      ],
    },
  },
  'topic-id-twice': {
    fails: {
      'two topics of one name': [
        edit('topics.yml', 'topics:\n', 'topics:\n  - id: tomatoes\n    label: Love apples\n'),
      ],
    },
    passes: {
      'a synonym that is an id of its own topic': [
        edit('topics.yml', 'synonyms: [worm bin]', 'synonyms: [worm bin, compost]'),
      ],
    },
  },
  'topic-word-twice': {
    fails: {
      'a synonym of two topics in other letters': [
        edit('topics.yml', 'synonyms: [worm bin]', 'synonyms: [Growing-Food]'),
      ],
      'a label that is its own synonym': [
        edit('topics.yml', 'synonyms: [worm bin]', 'synonyms: [composting]'),
      ],
    },
    passes: {
      'different words': [edit('topics.yml', 'synonyms: [worm bin]', 'synonyms: [worm box]')],
    },
  },
  'topic-unused': {
    fails: {
      'a topic without anybody': [
        edit('topics.yml', 'topics:\n', 'topics:\n  - id: beekeeping\n    label: Beekeeping\n'),
      ],
    },
    passes: {
      'a topic that somebody offers': [
        edit('topics.yml', 'topics:\n', 'topics:\n  - id: beekeeping\n    label: Beekeeping\n'),
        edit(devEnrolls, 'experience: new', 'experience: new\noffers: [beekeeping]'),
      ],
      'a topic that is only the broader one': [
        edit(ines, 'topics: [tomatoes, gardening]', 'topics: [tomatoes]'),
      ],
    },
  },
  'clock-stopped': {
    fails: { 'a real programme': [edit('program.yml', 'demo: true', 'demo: false')] },
    passes: {
      'a real programme whose clock runs': [
        edit('program.yml', 'demo: true', 'demo: false'),
        edit('program.yml', "clock: '2027-08-20T12:00:00Z'\n", ''),
      ],
    },
  },
  'goal-id-twice': {
    fails: {
      'two goals of one name': [edit('program.yml', 'id: neighbours', 'id: first-harvest')],
    },
    passes: {
      'two goals': [edit('program.yml', 'title: People eat something they grew', 'title: Food')],
    },
  },
  'cohort-missing': {
    fails: { 'enrollments alone': [remove('cohorts/autumn-2027/cohort.mdx')] },
    passes: {
      'a cohort that cannot be read': [
        edit('cohorts/autumn-2027/cohort.mdx', 'title: Autumn 2027', 'titel: Autumn 2027'),
      ],
    },
  },
};

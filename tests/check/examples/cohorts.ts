import { add, edit, readBase, remove } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const cohort = 'cohorts/autumn-2027/cohort.mdx';
const enrollment = (handle: string) => `cohorts/autumn-2027/enrollments/${handle}.yml`;
const [ines, dev, lotte, amara] = ['ines-moreau', 'dev-rao', 'lotte-brandt', 'amara-diop'].map(
  enrollment,
) as [string, string, string, string];
const ownKey = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const demoKey = 'age1s4nq8wu46rt2hertf7lg9x7v3rw6ru7mmd4pwnd7agr05rgqw9hsalzsa6';
const realProgramme = [
  edit('program.yml', 'demo: true', 'demo: false'),
  edit('program.yml', "clock: '2027-08-20T12:00:00Z'\n", ''),
];
const getSealed = (file: string) => readBase(file).slice(readBase(file).indexOf('sealed: |'));
const answersOf = (asked: string, reached: number) =>
  `  - { goal: neighbours, asked: ${asked}, of: 14, reached: ${String(reached)} }\n`;

export const cohortExamples: ExampleTable = {
  'dates-out-of-order': {
    fails: {
      'a window that closes before it opens': [
        edit(cohort, 'opens: 2027-08-01', 'opens: 2027-08-23'),
      ],
      'the other window that closes before it opens': [
        edit(cohort, 'opens: 2027-08-08', 'opens: 2027-08-30'),
      ],
      'mentors who may enroll longer than mentees': [
        edit(cohort, 'closes: 2027-08-22', 'closes: 2027-08-30'),
      ],
      'groups on the last day of enrolling': [
        edit(cohort, 'matching: 2027-09-01', 'matching: 2027-08-29'),
      ],
      'a start before the groups': [edit(cohort, 'starts: 2027-09-06', 'starts: 2027-08-31')],
      'places offered before there are groups': [
        edit(cohort, '\ndraw:', '\nwaitlist: { until: 2027-08-31 }\ndraw:'),
      ],
      'places offered after the last day': [
        edit(cohort, '\ndraw:', '\nwaitlist: { until: 2028-01-31 }\ndraw:'),
      ],
      'an end before the start': [edit(cohort, 'ends: 2027-10-31', 'ends: 2027-09-05')],
    },
    passes: {
      'everything as close as can be': [
        edit(cohort, 'closes: 2027-08-22', 'closes: 2027-08-29'),
        edit(cohort, 'matching: 2027-09-01', 'matching: 2027-08-30'),
        edit(cohort, 'starts: 2027-09-06', 'starts: 2027-08-30'),
      ],
    },
  },
  'group-size-order': {
    fails: {
      'an aim above the largest': [edit(cohort, 'target: 3', 'target: 5')],
      'a smallest above the aim': [edit(cohort, 'min: 2', 'min: 4')],
    },
    passes: {
      'one size only': [edit(cohort, 'min: 2', 'min: 3'), edit(cohort, 'max: 4', 'max: 3')],
    },
  },
  'format-not-offered': {
    fails: {
      circles: [edit(cohort, 'formats: [mentor-led]', 'formats: [mentor-led, peer-circle]')],
    },
    passes: {
      'another format of the program': [
        edit(cohort, 'formats: [mentor-led]', 'formats: [one-to-one]'),
      ],
    },
  },
  'session-outside-cohort': {
    fails: {
      'a showcase on the day after the end': [edit(cohort, 'date: 2027-10-28', 'date: 2027-11-01')],
      'a welcome before the start': [edit(cohort, 'date: 2027-09-07', 'date: 2027-09-05')],
      'an orientation after the end': [edit(cohort, 'date: 2027-09-02', 'date: 2027-11-02')],
    },
    passes: {
      'a showcase on the last day': [edit(cohort, 'date: 2027-10-28', 'date: 2027-10-31')],
      'a welcome on the first day': [edit(cohort, 'date: 2027-09-07', 'date: 2027-09-06')],
    },
  },
  'week-beyond-end': {
    fails: {
      'a ninth week of eight': [edit(cohort, 'week: 8', 'week: 9')],
      'a last week that is cut short': [edit(cohort, 'ends: 2027-10-31', 'ends: 2027-10-30')],
    },
    passes: {
      'an earlier week': [edit(cohort, 'week: 8', 'week: 7')],
      'an end before the start, which is told once': [
        edit(cohort, 'ends: 2027-10-31', 'ends: 2026-10-31'),
      ],
    },
  },
  'check-in-week': {
    fails: {
      'a check-in of a ninth week of eight': [
        edit(cohort, '\nagreement:', '\ncheckIns:\n  - { week: 9, met: 1, of: 2 }\nagreement:'),
      ],
      'two check-ins of one week': [
        edit(
          cohort,
          '\nagreement:',
          '\ncheckIns:\n  - { week: 1, met: 1, of: 2 }\n  - { week: 1, met: 2, of: 2 }\nagreement:',
        ),
      ],
    },
    passes: {
      'one of a week with a meeting': [
        edit(cohort, '\nagreement:', '\ncheckIns:\n  - { week: 8, met: 1, of: 2 }\nagreement:'),
      ],
    },
  },
  'outcome-twice': {
    fails: {
      'one survey written down twice': [
        edit(
          cohort,
          '\nagreement:',
          `\noutcomes:\n${answersOf('2027-10-29', 9)}${answersOf('2027-10-29', 8)}agreement:`,
        ),
      ],
    },
    passes: {
      'the same goal asked about later': [
        edit(
          cohort,
          '\nagreement:',
          `\noutcomes:\n${answersOf('2027-10-29', 9)}${answersOf('2027-11-29', 9)}agreement:`,
        ),
      ],
    },
  },
  'session-id-twice': {
    fails: { 'two first weeks': [edit(cohort, 'id: week-4', 'id: week-1')] },
    passes: { 'the same title': [edit(cohort, 'title: What has come up', 'title: First meeting')] },
  },
  'reason-without-calling-off': {
    fails: {
      'a reason alone': [
        edit(cohort, 'title: Welcome\n', 'title: Welcome\n    cancelledReason: The host is ill.\n'),
      ],
    },
    passes: {
      'a session that is called off, with the reason': [
        edit(
          cohort,
          'title: Welcome\n',
          'title: Welcome\n    cancelled: true\n    cancelledReason: The host is ill.\n',
        ),
      ],
    },
  },
  'session-time-skipped': {
    fails: {
      'midnight on the day on which Chile changes clocks': [
        edit(cohort, 'zone: Europe/Paris', 'zone: America/Santiago'),
        edit(
          cohort,
          "date: 2027-09-02\n    start: '18:00'",
          "date: 2027-09-05\n    start: '00:15'",
        ),
      ],
    },
    passes: {
      'the same time in a zone without that change': [
        edit(
          cohort,
          "date: 2027-09-02\n    start: '18:00'",
          "date: 2027-09-05\n    start: '00:15'",
        ),
      ],
      'a zone that does not exist': [
        edit(cohort, 'zone: Europe/Paris', 'zone: America/Santiagi'),
        edit(
          cohort,
          "date: 2027-09-02\n    start: '18:00'",
          "date: 2027-09-05\n    start: '00:15'",
        ),
      ],
    },
  },
  'session-time-repeated': {
    fails: {
      'the hour that comes twice in autumn': [
        edit(
          cohort,
          "date: 2027-10-28\n    start: '18:30'",
          "date: 2027-10-31\n    start: '02:30'",
        ),
      ],
    },
    passes: {
      'the hour after it': [
        edit(
          cohort,
          "date: 2027-10-28\n    start: '18:30'",
          "date: 2027-10-31\n    start: '03:00'",
        ),
      ],
    },
  },
  'sessions-overlap': {
    fails: {
      'a harvest during the welcome': [
        edit(
          cohort,
          "date: 2027-10-28\n    start: '18:30'",
          "date: 2027-09-07\n    start: '19:15'",
        ),
      ],
    },
    passes: {
      'one right after the other': [
        edit(
          cohort,
          "date: 2027-10-28\n    start: '18:30'",
          "date: 2027-09-07\n    start: '19:30'",
        ),
      ],
    },
  },
  'agreement-unknown': {
    fails: {
      'no page': [remove('pages/agreement.mdx')],
      'a page without a version': [edit('pages/agreement.mdx', 'version: 2027-06-01\n', '')],
      'a version that is not written yet': [
        edit(cohort, 'agreement: 2027-06-01', 'agreement: 2027-07-01'),
      ],
    },
    passes: {
      'the version of an earlier year': [
        edit(cohort, 'agreement: 2027-06-01', 'agreement: 2026-06-01'),
      ],
      'a page that cannot be read': [
        edit('pages/agreement.mdx', 'title: Agreement', 'titel: Agreement'),
      ],
    },
  },
  'agreement-outdated': {
    fails: {
      'a new version while people enroll': [
        edit('pages/agreement.mdx', 'version: 2027-06-01', 'version: 2027-08-10'),
      ],
    },
    passes: {
      'a new version after the windows closed': {
        now: '2027-08-30T12:00:00Z',
        changes: [edit('pages/agreement.mdx', 'version: 2027-06-01', 'version: 2027-08-10')],
      },
    },
  },
  'agreement-differs': {
    fails: { 'an older version': [edit(dev, 'agreement: 2027-06-01', 'agreement: 2027-05-01')] },
    passes: {
      'somebody who withdrew': [
        edit(amara, 'agreement: 2027-06-01', 'agreement: 2027-05-01'),
        edit(amara, 'state: awaiting-private-part', 'state: withdrawn'),
      ],
    },
  },
  'mentor-without-profile': {
    fails: {
      'a mentee who would lead': [edit(lotte, 'roles: [mentee]', 'roles: [mentee, mentor]')],
    },
    passes: {
      'somebody who teaches what they offer, in reverse mentoring': [
        edit(cohort, 'formats: [mentor-led]', 'formats: [reverse]'),
        edit(lotte, 'roles: [mentee]', 'roles: [mentee, mentor]\noffers: [tomatoes]'),
      ],
      'a profile that cannot be read': [
        edit('mentors/ines-moreau.mdx', 'capacity: 4', 'capacity: four'),
      ],
    },
  },
  'mentor-not-open': {
    fails: { alumni: [edit('mentors/ines-moreau.mdx', 'status: open', 'status: alumni')] },
    passes: {
      'alumni who withdrew': [
        edit('mentors/ines-moreau.mdx', 'status: open', 'status: alumni'),
        edit(ines, 'state: complete', 'state: withdrawn'),
      ],
      'alumni who led a cohort that is over': {
        now: '2027-11-02T12:00:00Z',
        changes: [edit('mentors/ines-moreau.mdx', 'status: open', 'status: alumni')],
      },
    },
  },
  'seeker-without-topics': {
    fails: { 'a mentee': [edit(lotte, 'topics: [gardening]\n', '')] },
    passes: {
      'a mentee who withdrew': [
        edit(amara, 'topics: [composting]\n', ''),
        edit(amara, 'state: awaiting-private-part', 'state: withdrawn'),
      ],
    },
  },
  'sealed-part-missing': {
    fails: {
      'a complete enrollment': [edit(amara, 'state: awaiting-private-part', 'state: complete')],
    },
    passes: {
      'a withdrawn one': [edit(amara, 'state: awaiting-private-part', 'state: withdrawn')],
    },
  },
  'sealed-part-unexpected': {
    fails: {
      'somebody who withdrew': [edit(dev, 'state: complete', 'state: withdrawn')],
      'somebody whose part came': [edit(lotte, 'state: complete', 'state: awaiting-private-part')],
    },
    passes: {
      'somebody who withdrew and took it along': [
        edit(dev, 'state: complete', 'state: withdrawn'),
        edit(dev, getSealed(dev), ''),
      ],
    },
  },
  'role-without-format': {
    fails: { 'a peer among mentors': [edit(dev, 'roles: [mentee]', 'roles: [mentee, peer]')] },
    passes: {
      'a peer in a cohort with circles': [
        edit(dev, 'roles: [mentee]', 'roles: [mentee, peer]'),
        edit(cohort, 'formats: [mentor-led]', 'formats: [mentor-led, peer-circle]'),
      ],
    },
  },
  'demo-key': {
    fails: {
      'a cohort': realProgramme,
      "somebody's own key": [
        ...realProgramme,
        edit(cohort, demoKey, ownKey),
        edit(dev, 'experience: new', `experience: new\nrecipient: ${demoKey}`),
      ],
    },
    passes: { 'a key of its own': [...realProgramme, edit(cohort, demoKey, ownKey)] },
  },
  'cohort-without-recipients': {
    fails: { 'an open cohort': [edit(cohort, `recipients:\n  - ${demoKey}\n`, '')] },
    passes: {
      'a cohort in the evening of the last day, where it is already tomorrow': {
        now: '2027-08-29T22:30:00Z',
        changes: [edit(cohort, `recipients:\n  - ${demoKey}\n`, '')],
      },
    },
  },
  'sealed-part-copied': {
    fails: { "somebody else's": [edit(lotte, getSealed(lotte), getSealed(dev))] },
    passes: { 'a part of their own': [edit(dev, 'experience: new', 'experience: some')] },
  },
  'own-key-missing': {
    fails: { 'times for members alone': [edit(cohort, 'times: all', 'times: members')] },
    passes: {
      'everybody has a key': [
        edit(cohort, 'times: all', 'times: members'),
        ...[ines, dev, lotte].map((file) =>
          edit(file, 'state: complete', `recipient: ${ownKey}\nstate: complete`),
        ),
      ],
    },
  },
  'resource-empty': {
    fails: {
      'neither address nor text': [
        edit('resources/worm-bin.mdx', 'url: https://example.org/worm-bin\n', ''),
      ],
    },
    passes: {
      'a draft': [
        edit('resources/worm-bin.mdx', 'url: https://example.org/worm-bin\n', 'status: draft\n'),
      ],
    },
  },
  'resource-address-twice': {
    fails: {
      'the same page by another address': [
        edit(
          'resources/sowing-calendar.mdx',
          'kind: template',
          'kind: template\nurl: http://www.Example.org/worm-bin/',
        ),
      ],
    },
    passes: {
      'another part of the page': [
        edit(
          'resources/sowing-calendar.mdx',
          'kind: template',
          'kind: template\nurl: https://example.org/worm-bin#part-2',
        ),
      ],
    },
  },
  'draft-in-track': {
    fails: {
      'a step that is not shown': [
        edit('resources/worm-bin.mdx', 'kind: article', 'kind: article\nstatus: draft'),
      ],
    },
    passes: {
      'a draft that nothing leads to': [
        add(
          'resources/winter.mdx',
          readBase('resources/worm-bin.mdx').replace(
            'kind: article',
            'kind: article\nstatus: draft',
          ),
        ),
      ],
    },
  },
};

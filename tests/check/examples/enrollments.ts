import { edit, readBase, remove } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const cohort = 'cohorts/autumn-2027/cohort.mdx';
const enrollment = (handle: string) => `cohorts/autumn-2027/enrollments/${handle}.yml`;
const ines = enrollment('ines-moreau');
const dev = enrollment('dev-rao');
const lotte = enrollment('lotte-brandt');
const amara = enrollment('amara-diop');
const ownKey = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const demoKey = 'age1s4nq8wu46rt2hertf7lg9x7v3rw6ru7mmd4pwnd7agr05rgqw9hsalzsa6';
const realProgramme = [
  edit('program.yml', 'demo: true', 'demo: false'),
  edit('program.yml', "clock: '2027-08-20T12:00:00Z'\n", ''),
];
const getSealed = (file: string) => readBase(file).slice(readBase(file).indexOf('sealed: |'));

/** What a passphrase opens, and no key. */
const sealedWithPassphrase = `sealed: |
  -----BEGIN AGE ENCRYPTED FILE-----
  YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBlcTY5UEhjaWJGdUUwNTRH
  bm9xWXd3IDIKWDQybGlKdW15MVJSQTFvMXE0Q2Vjd0kzd3NuZjNIclR2ZUVqNjkw
  Y1h1dwotLS0gOG9GZ2FtWWxRbis0N0ZnV0tpdFVyWnVNUThEdW1YYmd6aFQ1VFY4
  NFZLNApggE/u1yF13RhtHw/fjat93M/h59WYcbYaam/f1NKEVcKvpF8qRKa5t9pq
  Klb6
  -----END AGE ENCRYPTED FILE-----
`;

export const enrollmentExamples: ExampleTable = {
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
  'sealed-to-no-key': {
    fails: {
      'a passphrase in the place of keys': [edit(lotte, getSealed(lotte), sealedWithPassphrase)],
      'no text of age at all': [
        edit(
          lotte,
          getSealed(lotte),
          'sealed: |\n  -----BEGIN AGE ENCRYPTED FILE-----\n  YWdl\n  -----END AGE ENCRYPTED FILE-----\n',
        ),
      ],
    },
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
};

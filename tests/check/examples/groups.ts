import { add, edit, readBase } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

interface SmallGroup {
  leads: string[];
  members: string[];
}

const handles = ['dev-rao', 'lotte-brandt', 'amara-diop'];

/** A grouping with nothing in it but people. */
function toGrouping(cohort: string, groups: SmallGroup[], plannedOn = '2027-08-19'): string {
  const grouping = {
    version: 1,
    cohort,
    plannedOn,
    zone: 'Europe/Paris',
    publicInputs: '0'.repeat(64),
    settings: {
      groupSize: { min: 2, target: 3, max: 4 },
      requirements: ['language'],
      preferences: { topics: 5, rankedLeads: 3, goals: 2, localHour: 1 },
      fitFloor: 0,
    },
    counts: { seekers: 3, placed: 3, unplaced: 0, groups: groups.length },
    quality: { placed: 'solver-proven', value: 'solver-proven', gapPercent: 0 },
    groups: groups.map(({ leads, members }, index) => ({
      id: `group-${String(index + 1)}`,
      name: ['Basil', 'Thyme', 'Sage'][index],
      format: 'mentor-led',
      leads,
      members,
      slot: { weekday: 'thursday', start: '18:00' },
      reasons: [],
    })),
  };
  return `${JSON.stringify(grouping, null, 2)}\n`;
}

export const publish = (...groups: SmallGroup[]) =>
  add('cohorts/autumn-2027/grouping.json', toGrouping('autumn-2027', groups));
export const inesLeads = (...members: string[]) => ({ leads: ['ines-moreau'], members });

/** A second cohort that begins while the first one still runs, with the same people. */
const winter = (starts: string) => [
  add(
    'cohorts/winter-2027/cohort.mdx',
    readBase('cohorts/autumn-2027/cohort.mdx')
      .replace('starts: 2027-09-06', `starts: ${starts}`)
      .replace('ends: 2027-10-31', 'ends: 2028-01-30')
      .replace('matching: 2027-09-01', 'matching: 2027-09-05'),
  ),
  ...['ines-moreau', ...handles].map((handle) =>
    add(
      `cohorts/winter-2027/enrollments/${handle}.yml`,
      readBase(`cohorts/autumn-2027/enrollments/${handle}.yml`),
    ),
  ),
  add(
    'cohorts/winter-2027/grouping.json',
    toGrouping('winter-2027', [inesLeads('dev-rao', 'lotte-brandt')]),
  ),
];

const amaraWithdraws = [
  publish(inesLeads(...handles)),
  edit(
    'cohorts/autumn-2027/enrollments/amara-diop.yml',
    'state: awaiting-private-part',
    'state: withdrawn',
  ),
];

export const groupExamples: ExampleTable = {
  'group-person-unknown': {
    fails: {
      'a mistyped member': [publish(inesLeads('dev-roa', 'lotte-brandt'))],
      'a member of a cohort that has begun': {
        now: '2027-09-20T12:00:00Z',
        changes: [publish(inesLeads('dev-roa', 'lotte-brandt'))],
      },
      'a lead who did not enroll': [publish({ leads: ['tomo-ishii'], members: handles })],
    },
    passes: {
      'a member whose enrollment cannot be read': [
        publish(inesLeads(...handles)),
        edit('cohorts/autumn-2027/enrollments/dev-rao.yml', 'experience: new', 'experience: none'),
      ],
    },
  },
  'group-person-left': {
    fails: {
      'somebody who withdrew': amaraWithdraws,
      'somebody who withdrew once the cohort had begun': {
        now: '2027-09-20T12:00:00Z',
        changes: amaraWithdraws,
      },
    },
    passes: { 'people who stayed': [publish(inesLeads('dev-rao', 'lotte-brandt'))] },
  },
  'group-member-twice': {
    fails: {
      'a member of two groups': [
        publish(inesLeads('dev-rao', 'lotte-brandt'), inesLeads('dev-rao')),
      ],
    },
    passes: { 'a lead of two groups': [publish(inesLeads('dev-rao'), inesLeads('lotte-brandt'))] },
  },
  'group-too-large': {
    fails: {
      'five of four': [publish(inesLeads(...handles, 'a', 'b'))],
    },
    passes: { 'four of four': [publish(inesLeads(...handles, 'a'))] },
  },
  'over-capacity': {
    fails: {
      'more than a mentor takes': [
        publish(inesLeads('dev-rao', 'lotte-brandt')),
        edit('mentors/ines-moreau.mdx', 'capacity: 4', 'capacity: 1'),
      ],
      'more than a mentor takes in two cohorts at a time': [
        publish(inesLeads(...handles)),
        ...winter('2027-10-31'),
      ],
    },
    passes: {
      'one cohort after the other': [publish(inesLeads(...handles)), ...winter('2027-11-01')],
      'a mentor who takes fewer while the cohort runs': inesTakesFewer('2027-09-20T12:00:00Z'),
    },
  },
  'over-capacity-running': {
    fails: {
      'a mentor who takes fewer while the cohort runs': inesTakesFewer('2027-09-20T12:00:00Z'),
    },
    passes: {
      'a cohort that begins only later': inesTakesFewer('2027-09-04T12:00:00Z'),
      'a cohort that is over': inesTakesFewer('2027-11-01T12:00:00Z'),
      'one of the two having left': withDevGone(inesTakesFewer('2027-09-20T12:00:00Z')),
    },
  },
};

function inesTakesFewer(now: string) {
  const changes = [
    publish(inesLeads('dev-rao', 'lotte-brandt')),
    edit('mentors/ines-moreau.mdx', 'capacity: 4', 'capacity: 1'),
  ];
  return { now, changes };
}

function withDevGone({ now, changes }: ReturnType<typeof inesTakesFewer>) {
  const gone = edit(
    'cohorts/autumn-2027/enrollments/dev-rao.yml',
    'state: complete',
    'state: withdrawn',
  );
  return { now, changes: [...changes, gone] };
}

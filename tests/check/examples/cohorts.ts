import { edit } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const cohort = 'cohorts/autumn-2027/cohort.mdx';
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
  'cohort-too-long': {
    fails: {
      'a slip in the year of the end': [edit(cohort, 'ends: 2027-10-31', 'ends: 2072-10-31')],
    },
    passes: {
      'two years': [edit(cohort, 'ends: 2027-10-31', 'ends: 2029-09-02')],
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
};

import { add, edit } from '../changes.ts';
import type { ExampleTable } from '../example.ts';

const cohort = 'cohorts/autumn-2027/cohort.mdx';

/** The small programme's cohort has groups with a mentor; this one has peers as well. */
const ask = (rounds: string, size = '{ min: 2, target: 2, max: 3 }') =>
  edit(cohort, 'recipients:', `rotation:\n  rounds: [${rounds}]\n  size: ${size}\nrecipients:`);
const peers = edit(cohort, 'formats: [mentor-led]', 'formats: [mentor-led, peer-circle]');
const peersAlone = edit(cohort, 'formats: [mentor-led]', 'formats: [pair]');

const publish = (session: string, ...groups: string[][]) =>
  add(
    'cohorts/autumn-2027/rotation.json',
    `${JSON.stringify({
      version: 1,
      cohort: 'autumn-2027',
      plannedOn: '2027-08-19',
      zone: 'Europe/Paris',
      settings: { size: { min: 2, target: 2, max: 3 }, history: true },
      quality: {
        repeats: 0,
        earlier: 0,
        atLeast: 0,
        seated: 'all-possible',
        sitOuts: { fewest: 0, most: 1 },
      },
      rounds: [{ session, date: '2027-09-08', groups }],
    })}\n`,
  );

export const rotationExamples: ExampleTable = {
  'rotation-round-unknown': {
    fails: { 'a mistyped session': [peers, ask('welcom')] },
    passes: { 'a session with a date': [peers, ask('welcome')] },
  },
  'rotation-without-peers': {
    fails: { 'mentors alone': [ask('welcome')] },
    passes: { 'circles too': [peers, ask('welcome')] },
  },
  'rotation-size-order': {
    fails: {
      'a target above the largest': [peers, ask('welcome', '{ min: 2, target: 4, max: 3 }')],
    },
    passes: { 'pairs alone': [peers, ask('welcome', '{ min: 2, target: 2, max: 2 }')] },
  },
  'rotation-week-shared': {
    fails: { 'a meeting of groups with a mentor': [peers, ask('week-1')] },
    passes: {
      'a session with a date': [peers, ask('welcome')],
      'no groups with a mentor': [peersAlone, ask('week-1')],
    },
  },
  'rotation-contradicts': {
    fails: {
      'somebody twice': [
        publish('welcome', ['amara-diop', 'dev-rao'], ['dev-rao', 'lotte-brandt']),
      ],
      'somebody unknown': [publish('welcome', ['amara-diop', 'nobody-here'])],
      'a session that is not there': [publish('goodbye', ['amara-diop', 'dev-rao'])],
    },
    passes: { 'two who meet': [publish('welcome', ['amara-diop', 'dev-rao'])] },
  },
};

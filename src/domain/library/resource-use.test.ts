import { expect, test } from 'vitest';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import { toResourceUses } from './resource-use.ts';

test('a resource says which tracks and sessions use it, the latest cohort first', () => {
  const tracks = new Map([
    [
      'first-cohort',
      {
        title: 'Your first cohort',
        outcome: 'You can run a group.',
        audience: ['mentor' as const],
        sections: [{ title: 'Before you meet', resources: ['mentor-orientation'] }],
      },
    ],
  ]);
  const cohorts = new Map([
    ['winter-2027', toSampleCohort()],
    ['spring-2027', toSampleCohort({ title: 'Spring 2027', starts: '2027-04-12' })],
  ]);
  const session = { by: 'session', session: 'mentor-briefing', sessionTitle: 'Mentor briefing' };
  const uses = toResourceUses(tracks, cohorts);
  expect([...uses.keys()]).toEqual(['mentor-orientation']);
  expect(uses.get('mentor-orientation')).toEqual([
    { by: 'track', track: 'first-cohort', title: 'Your first cohort', section: 'Before you meet' },
    { ...session, cohort: 'spring-2027', title: 'Spring 2027' },
    { ...session, cohort: 'winter-2027', title: 'Winter 2027' },
  ]);
});

test('a track names what comes next in it, over the ends of its parts, and nothing after the last', () => {
  const track = {
    title: 'Your first cohort',
    outcome: 'You can run a group.',
    audience: ['mentor' as const],
    sections: [
      { title: 'Before you meet', resources: ['orientation'] },
      { title: 'Then', resources: ['first-meeting', 'closing'] },
    ],
  };
  const uses = toResourceUses(new Map([['first-cohort', track]]), new Map());
  const next = [...uses].map(([slug, [use]]) => [slug, use?.by === 'track' ? use.next : use]);
  expect(next).toEqual([
    ['orientation', 'first-meeting'],
    ['first-meeting', 'closing'],
    ['closing', undefined],
  ]);
});

import { expect, test } from 'vitest';
import { toLeadGuides } from './lead-guides.ts';

type Resources = Parameters<typeof toLeadGuides>[1];
type Guide = Resources extends ReadonlyMap<string, infer Value> ? Value : never;

const resources = new Map<string, Guide>([
  ['a-guide-elsewhere', { audience: ['mentor'], stage: 'any', url: 'https://example.org/' }],
  ['check-in', { audience: ['mentor', 'mentee'], stage: 'midpoint' }],
  ['first-hour', { audience: ['mentor', 'mentee'], stage: 'orientation' }],
  ['for-coordinators', { audience: ['coordinator', 'mentor'], stage: 'orientation' }],
  ['guia', { audience: ['mentor'], stage: 'any', translates: 'running-a-group' }],
  ['halfway-for-leads', { audience: ['mentor'], stage: 'midpoint' }],
  ['mentor-orientation', { audience: ['mentor'], stage: 'orientation' }],
  ['named-already', { audience: ['mentor'], stage: 'orientation' }],
  ['running-a-group', { audience: ['mentor', 'peer'], stage: 'any' }],
]);

function toWeek(number: number, kind: 'group' | 'cohort', read: string[]) {
  return { number, entries: [{ session: { kind, resources: read } }] };
}

test('guides for mentors alone stand in the week that their stage begins, the programme’s own first', () => {
  const weeks = [
    toWeek(0, 'cohort', []),
    toWeek(1, 'group', ['first-hour', 'named-already']),
    toWeek(2, 'group', []),
    toWeek(5, 'group', ['check-in']),
    toWeek(6, 'group', ['check-in']),
  ];
  expect([...toLeadGuides(weeks, resources)]).toEqual([
    [1, ['mentor-orientation', 'running-a-group', 'a-guide-elsewhere']],
    [2, []],
    [5, ['halfway-for-leads']],
    [6, []],
  ]);
});

test('where no resource is for mentors alone, no week names any', () => {
  const shared = new Map([...resources].filter(([, { audience }]) => audience.includes('mentee')));
  expect([...toLeadGuides([toWeek(1, 'group', [])], shared)]).toEqual([[1, []]]);
});

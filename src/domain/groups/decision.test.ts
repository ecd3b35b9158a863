import { expect, test } from 'vitest';
import type { Cohort } from '../../schemas/cohort.ts';
import { toDecisions } from './decision.ts';

const overrides: Cohort['overrides'] = [
  { kind: 'pin', person: 'dev-rao', to: 'mara-okafor', note: 'Agreed.' },
  { kind: 'hold', lead: 'mara-okafor', seats: 2 },
  { kind: 'slot', person: 'dev-rao', weekday: 'monday', start: '18:00' },
];
const personOf = (handle: string) =>
  handle === 'mara-okafor'
    ? { name: 'Mara Okafor', hasProfile: true }
    : { name: 'Dev Rao', hasProfile: false };
const decide = (names: Cohort['publish']['names']) =>
  toDecisions({ overrides, publish: { names, times: 'all' } }, personOf);

test('decisions name members as their cohort does, and mentors in full', () => {
  expect(decide('first-names')[0]).toEqual({ kind: 'pin', person: 'Dev', to: 'Mara Okafor' });
  expect(decide('initials')[2]).toMatchObject({
    kind: 'slot',
    person: 'DR',
    slot: { start: '18:00' },
  });
});

test('a cohort that publishes counts alone names no member in its decisions', () => {
  expect(decide('counts')[0]).toEqual({ kind: 'pin', person: undefined, to: 'Mara Okafor' });
  expect(JSON.stringify(decide('counts'))).not.toContain('Dev');
});

test('a cohort whose times are for members alone tells of a fixed time, and not which', () => {
  const publish = { names: 'names', times: 'members' } as const;
  const decisions = toDecisions({ overrides, publish }, personOf);
  expect(decisions[2]).toEqual({ kind: 'slot', person: 'Dev Rao', slot: undefined });
  expect(JSON.stringify(decisions)).not.toMatch(/monday|18:00/);
});

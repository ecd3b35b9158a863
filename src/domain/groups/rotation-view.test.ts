import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Rotation } from '../../schemas/rotation.ts';
import { toSampleCohort } from '../matching/sample-facts.ts';
import { toReadingOrder, toRotationCards, toShownRounds } from './rotation-view.ts';

const cohort = toSampleCohort([1, 2, 3]);
const ids = cohort.sessions.map(({ id }) => id);
const rotation: Rotation = {
  version: 1,
  cohort: 'winter',
  plannedOn: '2027-01-07',
  zone: cohort.zone,
  settings: { size: { min: 2, target: 2, max: 2 }, history: true },
  quality: {
    repeats: 0,
    earlier: 0,
    atLeast: 0,
    seated: 'all-possible',
    sitOuts: { fewest: 0, most: 1 },
  },
  rounds: ids.map((session, index) => ({
    session,
    date: cohort.starts,
    groups: [
      [
        ['ana', 'ben'],
        ['ana', 'cai'],
        ['ben', 'cai'],
      ][index]!,
    ],
  })),
};
const show = (now: string, staying = ['ana', 'ben', 'cai']) =>
  toShownRounds(cohort, rotation, new Set(staying), Temporal.Instant.from(now));

test('the round of this week comes first, then the next ones, then what was', () => {
  expect(show('2027-01-01T00:00:00Z').map(({ phase }) => phase)).toEqual([
    'next',
    'later',
    'later',
  ]);
  const rounds = show('2027-01-27T12:00:00Z');
  expect(rounds.map(({ phase }) => phase)).toEqual(['past', 'now', 'later']);
  expect(toReadingOrder(rounds).map(({ entry }) => entry.session.id)).toEqual([
    ids[1],
    ids[2],
    ids[0],
  ]);
});

test('a card tells one person whom they meet, and when they sit out', () => {
  const [ana] = toRotationCards(show('2027-01-01T00:00:00Z'));
  expect(ana?.handle).toBe('ana');
  expect(ana?.meetings.map(({ others }) => others)).toEqual([['ben'], ['cai'], []]);
});

test('who left is on no page', () => {
  const rounds = show('2027-01-01T00:00:00Z', ['ana', 'ben']);
  expect(rounds.map(({ groups }) => groups)).toEqual([[['ana', 'ben']], [['ana']], [['ben']]]);
  expect(toRotationCards(rounds).map(({ handle }) => handle)).toEqual(['ana', 'ben']);
});

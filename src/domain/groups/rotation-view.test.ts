import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { toSampleCohort } from '../matching/sample-facts.ts';
import { toSampleRecord } from './sample-rotation-record.ts';
import { toReadingOrder, toRotationCards, toShownRounds } from './rotation-view.ts';

const cohort = toSampleCohort([1, 2, 3]);
const ids = cohort.sessions.map(({ id }) => id);
const rotation = toSampleRecord(cohort, [[['ana', 'ben']], [['ana', 'cai']], [['ben', 'cai']]]);
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

test('a round that is called off is neither now nor next', () => {
  const [first, ...others] = cohort.sessions;
  const off = { ...cohort, sessions: first ? [{ ...first, cancelled: true }, ...others] : [] };
  const staying = new Set(['ana', 'ben', 'cai']);
  const before = Temporal.Instant.from('2027-01-01T00:00:00Z');
  expect(toShownRounds(off, rotation, staying, before).map(({ phase }) => phase)).toEqual([
    'later',
    'next',
    'later',
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

import { expect, test } from 'vitest';
import { toSampleRecord } from '../groups/sample-rotation-record.ts';
import { toSampleCohort } from '../matching/sample-facts.ts';
import { getRotationFiles, listNamed } from './rotation-files.ts';

const cohort = toSampleCohort([1, 2]);
const [first = '', second = ''] = cohort.sessions.map(({ id }) => id);
const rotation = toSampleRecord(cohort, [[['ana', 'ben']], [['ben', 'cai']]]);
const show = (names: 'names' | 'first-names', staying: string[]) =>
  getRotationFiles({ ...cohort, publish: { names, times: 'all' } }, rotation, new Set(staying));

test('each person has a calendar of their rounds and whom they meet, where names are published', () => {
  const files = show('names', ['ana', 'ben', 'cai']);
  expect(files.map(({ name }) => name)).toEqual(['rotation', 'with-ana', 'with-ben', 'with-cai']);
  expect(files[2]).toMatchObject({ others: { [first]: ['ana'], [second]: ['cai'] } });
  expect(files[1]?.sessions.map(({ session }) => session.id)).toEqual([first]);
  expect(listNamed(files)).toContain('cai');
});

test('elsewhere there are the rounds alone; who left is in no calendar, and whom they would have met sees that cancelled', () => {
  const files = show('first-names', ['ana', 'ben', 'cai']);
  expect(files.map(({ name }) => name)).toEqual(['rotation']);
  expect(listNamed(files)).toEqual([]);
  const left = show('names', ['ana', 'cai']);
  expect(left.map(({ name }) => name)).toEqual(['rotation', 'with-ana', 'with-cai']);
  expect(left[1]).toMatchObject({ others: { [first]: [] } });
  expect(left[1]?.sessions).toMatchObject([{ session: { id: first }, isCancelled: true }]);
});

test('a cohort without a rotation has none of these', () => {
  expect(getRotationFiles(cohort, undefined, new Set())).toEqual([]);
});

import { expect, test } from 'vitest';
import type { GroupingRecord } from '../../../schemas/grouping.ts';
import { timesCodes } from '../findings.ts';
import { withoutTimes } from '../../group-check/without-times.ts';
import { toGroupingRecord, toMeetingTimes, toTimesReaders, withTimes } from '../meeting-times.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import { findTimesFaults } from './verify-times.ts';

const wednesday = { weekday: 'wednesday', start: '12:00' } as const;
const own = `age1${'q'.repeat(58)}`;

function toCase() {
  const facts = toSampleFacts(toSampleCohort([1, 2]));
  addLead(facts, 'lead-a', {});
  addSeeker(facts, 'p1', {});
  facts.enrollments.set('p1', { ...facts.enrollments.get('p1')!, recipient: own });
  const group = { id: 'group-01', name: 'Tidal', format: 'mentor-led' as const, reasons: [] };
  const groups = [{ ...group, leads: ['lead-a'], members: ['p1'], slot: wednesday }];
  const grouping = {
    version: 1 as const,
    cohort: facts.id,
    plannedOn: '2027-01-07',
    zone: facts.cohort.zone,
    publicInputs: '0'.repeat(64),
    settings: facts.cohort,
    counts: { seekers: 1, placed: 1, unplaced: 0, groups: 1 },
    quality: { placed: 'gap' as const, value: 'gap' as const, gapPercent: 0 as const },
    groups,
  };
  const cohort = { ...facts.cohort, publish: { names: 'names', times: 'members' } } as const;
  const published: GroupingRecord = toGroupingRecord(grouping, cohort);
  const readers = toTimesReaders(cohort.recipients, groups, facts.enrollments);
  return { facts, grouping, published, readers, times: toMeetingTimes(grouping, readers) };
}

test('what is published to members alone holds no slot, and gets it back from what is sealed', () => {
  const { grouping, published, times } = toCase();
  expect(JSON.stringify(published)).not.toContain('12:00');
  expect(withTimes(published, times.groups)).toEqual(grouping);
  expect(withTimes(published, [])).toBeUndefined();
});

test('nor do groups that were given up before they met, whatever was published before', () => {
  const { grouping, published } = toCase();
  const retired = [{ id: 'group-02', name: 'Gorse', format: 'pair' as const, slot: wednesday }];
  const members = { publish: { names: 'names', times: 'members' } } as const;
  const record = toGroupingRecord({ ...grouping, retired }, members);
  const hidden = { id: 'group-02', name: 'Gorse', format: 'pair' };
  expect(record).toEqual({ ...published, retired: [hidden] });
  expect(withoutTimes({ ...grouping, retired }).retired).toEqual([hidden]);
});

test('times are sealed to the cohort and to everybody in a group who made a key and has not left', () => {
  const { facts, readers, grouping } = toCase();
  expect(readers).toContain(own);
  facts.enrollments.set('p1', { ...facts.enrollments.get('p1')!, state: 'withdrawn' });
  const after = toTimesReaders(facts.cohort.recipients, grouping.groups, facts.enrollments);
  expect(after).toEqual([...facts.cohort.recipients].sort());
});

test.each([
  ['no-times', 'problem', undefined],
  [
    'other-times',
    'problem',
    { groups: [{ id: 'group-01', slot: { ...wednesday, start: '13:00' } }] },
  ],
  ['other-times', 'problem', { groups: [] }],
  ['other-times', 'problem', { cohort: 'another' }],
  ['other-times-readers', 'notice', { readers: ['age1x'] }],
] as const)('it is found out: %s', (code, level, change) => {
  const { facts, grouping, published, times } = toCase();
  expect(findTimesFaults(facts, published, times, grouping)).toEqual([]);
  const changed = change === undefined ? undefined : { ...times, ...structuredClone(change) };
  // The readonly lists of the table above are no lists of a record.
  const found = findTimesFaults(facts, published, changed as typeof times | undefined, grouping);
  expect(found.map((one) => [one.code, one.level])).toEqual([[code, level]]);
  expect(timesCodes).toContain(code);
});

import { expect, test } from 'vitest';
import { toCapacityLines } from '../../scripts/matching/lead-capacity.ts';
import { addLead, toSampleCohort, toSampleFacts } from '../../src/domain/matching/sample-facts.ts';

/** A cohort with one mentor, who leads a group of some people in another cohort on the same days. */
function loadOf(
  capacity: number,
  members: string[],
  days: { starts?: string; ends?: string } = {},
) {
  const cohort = toSampleCohort([1]);
  const facts = toSampleFacts(cohort);
  addLead(facts, 'mara', { capacity });
  const group = { id: 'group-01', leads: ['mara'], members };
  const other = { ...facts, id: 'other', cohort: { ...cohort, ...days } };
  // Only who leads whom is looked at here.
  return toCapacityLines({
    ...facts,
    others: [{ ...other, grouping: { groups: [group] } }],
  } as never);
}

test('a mentor with one seat left, with none, or over, is named before groups are formed', () => {
  expect(loadOf(3, ['a', 'b'])).toEqual([
    'Mentors near their capacity or over it, beside other cohorts at the same time:',
    '  mara: 2 of 3 seats taken',
  ]);
  expect(loadOf(2, ['a', 'b'])[1]).toBe('  mara: 2 of 2 seats taken');
  expect(loadOf(1, ['a', 'b'])[1]).toBe(
    '  mara: 2 of 1 seat taken, which is more than they offered',
  );
});

test('who has room, leads nobody, or led on other days, is not named', () => {
  expect(loadOf(4, ['a', 'b'])).toEqual([]);
  expect(loadOf(1, [])).toEqual([]);
  expect(loadOf(2, ['a', 'b'], { starts: '2020-01-01', ends: '2020-02-01' })).toEqual([]);
});

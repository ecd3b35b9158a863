import { expect, test } from 'vitest';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../matching/sample-facts.ts';
import { countWaiting } from './count-waiting.ts';

test('whom a repair left to the waitlist still asked for a place; who leads, pauses or has one does not wait', () => {
  const facts = toSampleFacts(toSampleCohort([1, 2]));
  addLead(facts, 'ada');
  for (const handle of ['bo', 'cy', 'dot', 'eva']) addSeeker(facts, handle);
  addSeeker(facts, 'flo', { place: 'waitlisted' });
  addSeeker(facts, 'gil', { state: 'awaiting-private-part' });
  const group = { id: 'group-01', name: 'Tidal', format: 'mentor-led' as const, reasons: [] };
  const formed = {
    groups: [{ ...group, leads: ['ada'], members: ['bo', 'cy'] }],
    counts: { seekers: 5, placed: 2, unplaced: 3, groups: 1 },
  };
  const enrollments = [...facts.enrollments.values()];
  expect(countWaiting(facts.cohort, enrollments, formed)).toBe(0);
  const repaired = {
    ...formed,
    counts: { seekers: 2, placed: 2, unplaced: 0, groups: 1 },
    changes: [
      {
        ...{ from: '2027-02-08', decidedOn: '2027-02-03', moved: { slots: 0, others: 0 } },
        asked: [{ handle: 'dot', what: 'pauses' as const }],
        quality: { slots: 'certified' as const, others: 'certified' as const },
      },
    ],
  };
  expect(countWaiting(facts.cohort, enrollments, repaired)).toBe(2);
});

import { expect, test } from 'vitest';
import { findChangedInputs, toPlannedInputs } from './planned-inputs.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from './sample-facts.ts';
import type { SampleFacts } from './sample-facts.ts';

/** Lists what a change of the records makes of what was planned. */
function findChanges(change: (facts: SampleFacts) => void) {
  const facts = toSampleFacts(toSampleCohort([1, 2]));
  addLead(facts, 'lead-a', { topics: ['python'] });
  addLead(facts, 'both', { topics: ['design'] });
  const both = facts.enrollments.get('both')!;
  facts.enrollments.set('both', { ...both, roles: ['mentee', 'mentor'] });
  addSeeker(facts, 'one');
  addSeeker(facts, 'two');
  const planned = toPlannedInputs(facts, facts.privateParts);
  change(facts);
  return findChangedInputs(planned, toPlannedInputs(facts, facts.privateParts));
}

test('of whoever leaves or joins no record is called changed', () => {
  const changes = findChanges((facts) => {
    const one = facts.enrollments.get('one')!;
    facts.enrollments.set('one', { ...one, state: 'withdrawn' });
    addLead(facts, 'lead-b', { topics: ['python'] });
  });
  expect(changes).toEqual([
    { of: 'enrollment', name: 'lead-b', how: 'joined' },
    { of: 'enrollment', name: 'one', how: 'left' },
  ]);
});

test('a decision that brings a lead back changes the rules and none of their records', () => {
  const facts = toSampleFacts(toSampleCohort([1, 2]));
  addLead(facts, 'lead-a', { topics: ['python'] });
  const { cohort } = facts;
  const closed = { ...cohort, overrides: [{ kind: 'close' as const, lead: 'lead-a' }] };
  const planned = toPlannedInputs({ ...facts, cohort: closed }, facts.privateParts);
  expect(findChangedInputs(planned, toPlannedInputs(facts, facts.privateParts))).toEqual([
    { of: 'enrollment', name: 'lead-a', how: 'joined' },
    { of: 'rules', name: facts.id, how: 'differs' },
  ]);
});

test('somebody who goes on seeking and leads no longer is told as that', () => {
  const changes = findChanges((facts) => facts.mentors.delete('both'));
  expect(changes).toEqual([{ of: 'profile', name: 'both', how: 'left' }]);
});

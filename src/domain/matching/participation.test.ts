import { describe, expect, test } from 'vitest';
import type { Grouping } from '../../schemas/grouping.ts';
import { getSeats } from './leading.ts';
import { getParticipation, isLeftOver } from './participation.ts';
import { toPublicInputs } from './public-inputs.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import { usualPreferences } from './preferences.ts';

function toGrouping(cohort: string, lead: string, members: string[]): Grouping {
  const group = {
    id: 'group-01',
    name: 'Acorn',
    format: 'mentor-led' as const,
    leads: [lead],
    members,
    slot: { weekday: 'monday' as const, start: '18:00' },
    reasons: [],
  };
  return {
    version: 1,
    cohort,
    plannedOn: '2027-01-01',
    zone: 'UTC',
    publicInputs: '0'.repeat(64),
    settings: {
      groupSize: { min: 1, target: 2, max: 3 },
      requirements: [],
      preferences: { ...usualPreferences, topics: 1, rankedLeads: 1, goals: 1 },
      fitFloor: 0,
    },
    counts: { seekers: 9, placed: members.length, unplaced: 9 - members.length, groups: 1 },
    quality: { placed: 'solver-proven', value: 'solver-proven', gapPercent: 0 },
    groups: [group],
  };
}

describe('a lead takes part', () => {
  test('when open, or paused until the first day at the latest, with consent and the format', () => {
    const facts = toSampleFacts(toSampleCohort([1]));
    addLead(facts, 'open');
    addLead(facts, 'back', { status: 'paused', pausedUntil: '2027-01-18' });
    addLead(facts, 'away', { status: 'paused', pausedUntil: '2027-01-19' });
    addLead(facts, 'resting', { status: 'paused' });
    addLead(facts, 'silent', { consent: undefined });
    addLead(facts, 'alone', { formats: ['one-to-one'] });
    addLead(facts, 'full', { capacity: 0 });
    addSeeker(facts, 'stranger', { roles: ['mentor'] });
    const { leads, setAside } = getParticipation(facts);
    expect(leads).toEqual(['back', 'open']);
    expect(setAside).toEqual([
      { handle: 'alone', as: 'lead', reason: 'leads-another-format' },
      { handle: 'away', as: 'lead', reason: 'profile-closed' },
      { handle: 'full', as: 'lead', reason: 'seats-taken' },
      { handle: 'resting', as: 'lead', reason: 'profile-closed' },
      { handle: 'silent', as: 'lead', reason: 'no-consent' },
      { handle: 'stranger', as: 'lead', reason: 'no-profile' },
    ]);
  });

  test('with the seats that other cohorts at the same time leave', () => {
    const facts = toSampleFacts(toSampleCohort([1]));
    addLead(facts, 'mara', { capacity: 5 });
    const grouping = toGrouping('autumn-2026', 'mara', ['x', 'y']);
    const before = toSampleFacts(toSampleCohort([1], { starts: '2026-10-01', ends: '2027-01-18' }));
    facts.others = [{ ...before, id: 'autumn-2026', grouping }];
    expect(getSeats(facts, 'mara')).toBe(3);
    const over = { ...before.cohort, ends: '2027-01-17' };
    facts.others = [{ ...before, id: 'autumn-2026', cohort: over, grouping }];
    expect(getSeats(facts, 'mara')).toBe(5);
  });
});

test('a seeker takes part when their enrollment is complete, by the agreement in force, as a mentee', () => {
  const facts = toSampleFacts(toSampleCohort([1]));
  addSeeker(facts, 'ready');
  addSeeker(facts, 'waits', { state: 'awaiting-private-part' });
  addSeeker(facts, 'left', { state: 'withdrawn' });
  addSeeker(facts, 'earlier', { agreement: '2025-01-01' });
  addSeeker(facts, 'equal', { roles: ['peer'] });
  const { seekers, setAside } = getParticipation(facts);
  expect(seekers).toEqual(['ready']);
  expect(setAside.map(({ handle, reason }) => `${handle} ${reason}`)).toEqual([
    'earlier other-agreement',
    'equal wants-another-format',
    'left withdrawn',
    'waits awaiting-private-part',
  ]);
});

test('who is on the waiting list is not placed this time, and is left over for the next', () => {
  const facts = toSampleFacts(toSampleCohort([1]));
  addSeeker(facts, 'x', { place: 'waitlisted' });
  addSeeker(facts, 'y', { place: 'offered' });
  expect(getParticipation(facts)).toMatchObject({
    seekers: ['y'],
    setAside: [{ handle: 'x', as: 'seeker', reason: 'waitlisted' }],
  });
  const next = toSampleFacts(
    toSampleCohort([1], { matching: '2028-01-01', starts: '2028-01-01', ends: '2028-03-01' }),
    'next',
  );
  next.others = [{ ...facts, grouping: toGrouping(facts.id, 'mara', ['y']) }];
  expect(['x', 'y'].map((handle) => isLeftOver(next, handle))).toEqual([true, false]);
});

test('a person is left over when the last cohort in which they sought a place gave them none', () => {
  const facts = toSampleFacts(toSampleCohort([1]));
  const toEarlier = (id: string, matching: string, placed: string[]) => {
    const cohort = toSampleCohort([1], { matching, starts: matching, ends: matching });
    const earlier: SampleFacts = toSampleFacts(cohort, id);
    for (const handle of ['x', 'y']) addSeeker(earlier, handle);
    return { ...earlier, grouping: toGrouping(id, 'mara', placed) };
  };
  facts.others = [toEarlier('a', '2026-01-01', []), toEarlier('b', '2026-06-01', ['y'])];
  expect(['x', 'y', 'z'].map((handle) => isLeftOver(facts, handle))).toEqual([true, false, false]);
  facts.others = [toEarlier('later', '2027-06-01', [])];
  expect(isLeftOver(facts, 'x')).toBe(false);
});

describe('the hash of public inputs', () => {
  function toFacts() {
    const facts = toSampleFacts(toSampleCohort([1]));
    addLead(facts, 'mara', { topics: ['python'] });
    addSeeker(facts, 'x', { topics: ['python'] });
    return facts;
  }
  const before = toPublicInputs(toFacts());

  test('changes with what planning used', () => {
    const facts = toFacts();
    addSeeker(facts, 'x', { topics: ['design'] });
    expect(toPublicInputs(facts)).not.toBe(before);
    const other = toFacts();
    addLead(other, 'mara', { topics: ['python'], capacity: 4 });
    expect(toPublicInputs(other)).not.toBe(before);
    const dates = toFacts();
    expect(toPublicInputs({ ...dates, cohort: { ...dates.cohort, draw: 'x' } })).not.toBe(before);
  });

  test('stays when names, private parts or people who do not take part change', () => {
    const facts = toFacts();
    addSeeker(facts, 'x', { topics: ['python'], name: 'Xaver' }, { apart: ['mara'] });
    addSeeker(facts, 'gone', { state: 'withdrawn' });
    addLead(facts, 'resting', { status: 'paused' });
    facts.others = [{ ...facts, id: 'other', grouping: toGrouping('other', 'nobody', ['x']) }];
    expect(toPublicInputs(facts)).toBe(before);
  });
});

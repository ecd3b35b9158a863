import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { WeeklyHours } from '../../../schemas/private-part.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import type { MatchingSolver } from '../solve.ts';
import type { PersonHints } from './hint.ts';
import { monday, toHinted, toMonday, type Hinted } from './sample-hints.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const hint = (facts: SampleFacts, work?: number): Hinted => toHinted(facts, solver, work);

function hintOne(facts: SampleFacts, handle: string): PersonHints {
  const found = hint(facts).people.find((one) => one.handle === handle);
  if (found === undefined) throw new Error(`${handle} has a place.`);
  return found;
}

describe('each item of the menu', () => {
  test('names the half hours that are missing, on the clock of whoever lacks them', () => {
    const facts = toMonday();
    const availability: WeeklyHours[] = [{ day: 'monday', from: '17:00', to: '17:30' }];
    addSeeker(facts, 'late', {}, { zone: 'Europe/London', availability });
    const { hints, withoutChange } = hintOne(facts, 'late');
    expect(withoutChange).toEqual({ kind: 'never' });
    expect(hints[0]).toMatchObject({
      item: 'one-half-hour',
      certainty: 'smallest',
      change: { count: 1, hours: [{ day: 'monday', from: '17:30', to: '18:00' }] },
      leads: ['lead-a'],
      slot: { weekday: 'monday', start: '18:00' },
      moved: [],
    });
  });

  test('counts a half hour twice where a clock change between two meetings moves it', () => {
    const facts = toSampleFacts(
      toSampleCohort([1, 9], { groupSize: { min: 1, target: 2, max: 2 } }),
    );
    addLead(facts, 'lead-a', {}, {}, { availability: monday });
    addSeeker(
      facts,
      'far',
      {},
      { zone: 'America/New_York', availability: [{ day: 'monday', from: '12:00', to: '13:00' }] },
    );
    // Week 9 lies between the clock change of New York and that of Berlin: 18:00 is 13:00 there, not 12:00.
    expect(hintOne(facts, 'far').hints[0]).toMatchObject({
      item: 'two-half-hours',
      change: { hours: [{ day: 'monday', from: '13:00', to: '14:00' }] },
    });
  });

  test('asks nobody for hours of the night', () => {
    const facts = toMonday();
    const availability: WeeklyHours[] = [{ day: 'monday', from: '09:00', to: '10:00' }];
    addSeeker(facts, 'far', {}, { zone: 'Asia/Tokyo', availability });
    const { outcomes } = hintOne(facts, 'far');
    expect(outcomes['four-half-hours']).toBe('impossible');
  });

  test('names the lead of whom one more seat would do', () => {
    const facts = toMonday(1);
    addSeeker(facts, 'p2', { topics: ['welding'] }, { availability: monday });
    const { hints, outcomes, withoutChange } = hintOne(facts, 'p2');
    expect(withoutChange).toEqual({ kind: 'displaces', handles: ['p1'] });
    expect(outcomes).toMatchObject({ 'four-half-hours': 'impossible', seat: 'suffices' });
    expect(hints[0]).toMatchObject({
      certainty: 'smallest',
      change: { kind: 'seat', lead: 'lead-a' },
    });
  });

  test('lets others without a group come along before it says that somebody fits nowhere', () => {
    const facts = toSampleFacts(
      toSampleCohort([1], { groupSize: { min: 2, target: 3, max: 3 }, requirements: [] }),
    );
    const friday: WeeklyHours[] = [{ day: 'friday', from: '18:00', to: '19:00' }];
    addLead(facts, 'lead-a', { capacity: 3 }, {}, { availability: [...monday, ...friday] });
    for (const one of ['p1', 'p2', 'p3']) addSeeker(facts, one, {}, { availability: monday });
    for (const one of ['late', 'later']) addSeeker(facts, one, {}, { availability: friday });
    const handles = ['p1', 'p2', 'p3'];
    expect(hintOne(facts, 'late').withoutChange).toEqual({ kind: 'displaces', handles });
  });

  test('asks nothing of one of two leads who have as few seats as the other', () => {
    const facts = toMonday(1);
    const asked = { availability: monday, together: ['lead-a'] };
    addLead(facts, 'lead-b', { topics: ['boats'], capacity: 1 }, {}, asked);
    const first = facts.privateParts.get('lead-a')!;
    facts.privateParts.set('lead-a', { ...first, together: ['lead-b'] });
    addSeeker(facts, 'p2', {}, { availability: monday });
    const [person] = hint(facts).people;
    expect(person?.outcomes.seat).toBe('impossible');
  });

  test('counts the seats of a lead who meets people one to one', () => {
    const facts = toSampleFacts(toSampleCohort([1], { formats: ['one-to-one'] }));
    const hours: WeeklyHours[] = [{ day: 'monday', from: '17:00', to: '20:00' }];
    const profile = { formats: ['one-to-one' as const], capacity: 1 };
    addLead(facts, 'lead-a', profile, {}, { availability: hours });
    for (const one of ['p1', 'p2']) addSeeker(facts, one, {}, { availability: hours });
    const [person] = hint(facts).people;
    expect(person?.hints[0]).toMatchObject({
      item: 'seat',
      certainty: 'smallest',
      change: { kind: 'seat', lead: 'lead-a' },
    });
  });

  test('calls nothing after a seat the smallest change where a lead has none left to ask about', () => {
    const facts = toMonday(1);
    addLead(facts, 'full', { capacity: 0 }, {}, { availability: monday });
    const cold = [{ day: 'friday' as const, from: '18:00', to: '19:00' }];
    addSeeker(facts, 'p2', {}, { availability: cold });
    const { hints, outcomes } = hintOne(facts, 'p2');
    expect(outcomes.seat).not.toBe('impossible');
    const late = hints.filter(({ item }) => item === 'another-lead');
    expect(late.map(({ certainty }) => certainty)).toEqual(['suffices']);
  });

  test('lets somebody be content with a lead whom they did not rank, where a ranked one is required', () => {
    const facts = toMonday();
    const cohort = { ...facts.cohort, requirements: ['ranked-lead' as const] };
    addSeeker(facts, 'fan', {}, { availability: monday, rankedLeads: ['lead-z'] });
    expect(hintOne({ ...facts, cohort }, 'fan').hints[0]).toMatchObject({
      change: { kind: 'any-lead' },
    });
  });

  test('asks for larger groups where the lead has more seats than the largest group', () => {
    const facts = toMonday(5);
    for (const one of ['p2', 'p3']) addSeeker(facts, one, {}, { availability: monday });
    const [first] = hint(facts).people;
    expect(first?.outcomes).toMatchObject({ seat: 'impossible', 'group-maximum': 'suffices' });
    expect(first?.hints[0]).toMatchObject({ change: { kind: 'group-maximum', max: 3 } });
  });

  test('names a wish of their own that would have to be dropped, and not one of others', () => {
    const facts = toMonday();
    addSeeker(facts, 'picky', {}, { availability: monday, apart: ['lead-a'] });
    expect(hintOne(facts, 'picky').hints[0]).toMatchObject({
      item: 'wish',
      certainty: 'smallest',
      change: { kind: 'not-apart', from: 'lead-a' },
    });
    facts.privateParts.set('lead-a', { ...facts.privateParts.get('lead-a')!, apart: ['picky'] });
    expect(hintOne(facts, 'picky').outcomes.wish).toBe('impossible');
  });

  test('lets somebody drop the person whom they can join nowhere', () => {
    const facts = toMonday();
    addSeeker(facts, 'bound', {}, { availability: monday, together: ['friend'] });
    addSeeker(
      facts,
      'friend',
      { languages: ['de'] },
      { availability: monday, together: ['bound'] },
    );
    const { hints } = hintOne(facts, 'bound');
    expect(hints[0]).toMatchObject({ change: { kind: 'not-together', with: 'friend' } });
  });

  test('lets hours count that somebody wrote but that are early or late', () => {
    const facts = toMonday();
    addSeeker(
      facts,
      'night',
      {},
      {
        zone: 'Asia/Tokyo',
        availability: [{ day: 'tuesday', from: '00:00', to: '04:00' }],
      },
    );
    expect(hintOne(facts, 'night').hints[0]).toMatchObject({ change: { kind: 'any-waking-hour' } });
  });

  test('says what one more lead would have to bring', () => {
    const facts = toSampleFacts(
      toSampleCohort([1], {
        groupSize: { min: 1, target: 1, max: 1 },
        requirements: ['language', 'topic'],
      }),
    );
    addSeeker(
      facts,
      'only',
      { topics: ['weather', 'nets'], languages: ['pt-BR'] },
      {
        availability: monday,
      },
    );
    expect(hintOne(facts, 'only').hints).toEqual([
      expect.objectContaining({
        certainty: 'smallest',
        change: { kind: 'another-lead', language: 'pt', topics: ['weather'] },
        slot: { weekday: 'monday', start: '18:00' },
      }),
    ]);
  });

  test('asks nothing once the counted work is used up, and says so', () => {
    const facts = toMonday(1);
    addSeeker(facts, 'p2', {}, { availability: monday });
    const [person] = hint(facts, 0).people;
    expect(person?.withoutChange).toEqual({ kind: 'not-searched' });
    expect(person?.outcomes.seat).toBe('not-searched');
    expect(person?.hints).toEqual([]);
  });

  test('finds what would place one of equals', () => {
    const facts = toSampleFacts(
      toSampleCohort([1], {
        formats: ['peer-circle'],
        groupSize: { min: 2, target: 2, max: 2 },
      }),
    );
    for (const one of ['p1', 'p2', 'p3']) {
      addSeeker(facts, one, { roles: ['peer'] }, { availability: monday });
    }
    const [person] = hint(facts).people;
    expect(person?.withoutChange.kind).toBe('displaces');
    expect(person?.hints[0]).toMatchObject({ item: 'group-maximum', certainty: 'smallest' });
  });
});

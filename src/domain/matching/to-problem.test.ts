import { describe, expect, test } from 'vitest';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import type { Session } from '../../schemas/session.ts';
import { findObstacles } from './obstacles.ts';
import type { Problem } from './problem.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import { toProblem } from './to-problem.ts';
import { weekdays } from '../time/weekdays.ts';
import { usualPreferences } from './preferences.ts';

/** The weeks of the winter cohort, across the clock changes of New York, Berlin and Sydney. */
const winterWeeks = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11];

function getFreeSlots(facts: SampleFacts, handle: string): string[] {
  const problem = toProblem(facts, facts.privateParts);
  const person = problem.people.find((one) => one.handle === handle)!;
  return problem.slots
    .filter((_, slot) => person.free[slot] === 1)
    .map(({ weekday, start }) => `${weekday} ${start}`);
}

function findSlot(problem: Problem, weekday: string, start: string): number {
  return problem.slots.findIndex((slot) => slot.weekday === weekday && slot.start === start);
}

describe('across a winter with clock changes, a weekly slot', () => {
  function getSlotsOf(zone: string, from: string, to: string) {
    const facts = toSampleFacts(toSampleCohort(winterWeeks));
    const thursday: WeeklyHours[] = [{ day: 'thursday', from, to }];
    addSeeker(facts, 'x', {}, { zone, availability: thursday });
    return getFreeSlots(facts, 'x');
  }

  test("keeps its wall time for people in the cohort's own zone", () => {
    expect(getSlotsOf('Europe/Berlin', '18:00', '19:00')).toEqual(['thursday 18:00']);
  });

  test('needs an hour more in New York, whose clocks change two weeks earlier', () => {
    // 18:00 in Berlin is 12:00 in New York, and 13:00 in the two weeks between the changes.
    expect(getSlotsOf('America/New_York', '12:00', '13:00')).toEqual([]);
    expect(getSlotsOf('America/New_York', '12:00', '14:00')).toEqual(['thursday 18:00']);
  });

  test('comes an hour earlier in Kolkata, which has no clock change, once Berlin has changed', () => {
    // 14:30 in Berlin is 19:00 in Kolkata until the last week, and 18:00 in it.
    expect(getSlotsOf('Asia/Kolkata', '19:00', '20:00')).toEqual([]);
    expect(getSlotsOf('Asia/Kolkata', '18:00', '20:00')).toEqual(['thursday 14:30']);
  });

  test('comes an hour earlier in Sydney too, whose own change is after the last meeting', () => {
    expect(getSlotsOf('Australia/Sydney', '20:00', '21:00')).toEqual([]);
    expect(getSlotsOf('Australia/Sydney', '19:00', '21:00')).toEqual(['thursday 10:00']);
  });
});

test("the comfort of an hour is that of the least comfortable meeting on the person's clock", () => {
  const facts = toSampleFacts(toSampleCohort(winterWeeks));
  const availability = weekdays.map((day): WeeklyHours => ({ day, from: '00:00', to: '24:00' }));
  addSeeker(facts, 'berlin', {}, { availability });
  addSeeker(facts, 'kolkata', {}, { zone: 'Asia/Kolkata', availability });
  addSeeker(facts, 'owl', {}, { zone: 'Asia/Kolkata', availability, outsideWakingHours: true });
  const problem = toProblem(facts, facts.privateParts);
  const slot = findSlot(problem, 'thursday', '15:30');
  const values = Object.fromEntries(problem.people.map((one) => [one.handle, one.localHour[slot]]));
  // 20:00 to 21:00 in Kolkata, and 19:00 to 20:00 only in the last week.
  expect(values).toEqual({ berlin: 1000, kolkata: 500, owl: 1000 });
});

describe('nobody is in two meetings at one time', () => {
  const evening: WeeklyHours[] = [{ day: 'thursday', from: '18:00', to: '20:00' }];
  const session = (kind: 'social' | 'office-hours', hosts: string[], start = '18:30'): Session => {
    const shared = { id: 's', title: 'S', durationMinutes: 30, hosts, resources: [] };
    return { kind, date: '2027-02-04', start, ...shared };
  };

  test('a session that everybody is expected at closes the slots that meet it', () => {
    const facts = toSampleFacts(toSampleCohort(winterWeeks));
    facts.cohort.sessions.push(session('social', []));
    addSeeker(facts, 'x', {}, { availability: evening });
    expect(getFreeSlots(facts, 'x')).toEqual(['thursday 19:00']);
  });

  test('office hours take up only those who hold them', () => {
    const facts = toSampleFacts(toSampleCohort(winterWeeks));
    facts.cohort.sessions.push(session('office-hours', ['host']));
    for (const handle of ['x', 'host']) addSeeker(facts, handle, {}, { availability: evening });
    expect(getFreeSlots(facts, 'x')).toHaveLength(3);
    expect(getFreeSlots(facts, 'host')).toEqual(['thursday 19:00']);
  });

  test('the meetings of a group in another cohort take up its leads and members', () => {
    const facts = toSampleFacts(toSampleCohort(winterWeeks));
    for (const handle of ['x', 'y']) addSeeker(facts, handle, {}, { availability: evening });
    const other = toSampleCohort([1, 11], { zone: 'America/New_York', matching: '2026-12-01' });
    const slot = { weekday: 'thursday' as const, start: '12:00' };
    const group = { id: 'group-01', name: 'Acorn', format: 'mentor-led' as const, reasons: [] };
    const groups = [{ ...group, leads: ['y'], members: ['z'], slot }];
    const grouping = { ...emptyGrouping, groups };
    facts.others = [{ id: 'other', cohort: other, enrollments: new Map(), grouping }];
    expect(getFreeSlots(facts, 'x')).toHaveLength(3);
    // 12:00 in New York is 18:00 in Berlin in week 1, and again in week 11, when both have changed.
    expect(getFreeSlots(facts, 'y')).toEqual(['thursday 19:00']);
    // What everybody of that cohort attends takes up its members too, and nobody else.
    other.sessions.push(session('social', [], '13:30'));
    expect(getFreeSlots(facts, 'y')).toEqual([]);
    expect(getFreeSlots(facts, 'x')).toHaveLength(3);
  });
});

test("people are in the order of the draw, which the draw's text changes and file order does not", () => {
  const toHandles = (draw: string, handles: string[]) => {
    const facts = toSampleFacts(toSampleCohort([1], { draw }));
    for (const handle of handles) addSeeker(facts, handle);
    return toProblem(facts, facts.privateParts).people.map(({ handle }) => handle);
  };
  const handles = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  expect(toHandles('heron', handles)).toEqual(toHandles('heron', [...handles].reverse()));
  expect(toHandles('heron', handles)).not.toEqual(toHandles('otter', handles));
});

test("a lead's table has no more places than the lead has seats", () => {
  const facts = toSampleFacts(toSampleCohort([1]));
  addLead(facts, 'mara', { capacity: 4 });
  expect(toProblem(facts, facts.privateParts).tables).toMatchObject([{ min: 3, max: 4 }]);
});

test('a cohort without group sessions, sizes in order or recipients has obstacles', () => {
  const cohort = toSampleCohort([], {
    groupSize: { min: 4, target: 3, max: 5 },
  });
  expect(findObstacles({ cohort }).map(({ kind }) => kind)).toEqual([
    'no-recipients',
    'sizes-out-of-order',
    'no-group-sessions',
  ]);
  const twice = toSampleCohort([1, 2, 2], { recipients: ['age1x'] });
  expect(findObstacles({ cohort: twice })).toEqual([{ kind: 'two-sessions-in-a-week', week: 2 }]);
});

const emptyGrouping = {
  version: 1 as const,
  cohort: 'other',
  plannedOn: '2026-12-01',
  zone: 'America/New_York',
  publicInputs: '0'.repeat(64),
  settings: {
    groupSize: { min: 1, target: 1, max: 1 },
    requirements: [],
    preferences: { ...usualPreferences, topics: 1, rankedLeads: 1, goals: 1 },
    fitFloor: 0,
  },
  counts: { seekers: 1, placed: 1, unplaced: 0, groups: 1 },
  quality: {
    placed: 'solver-proven' as const,
    value: 'solver-proven' as const,
    gapPercent: 0 as const,
  },
  groups: [],
};

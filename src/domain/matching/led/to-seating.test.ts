import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../time/slot-meetings.ts';
import type { Person, Problem } from '../problem.ts';
import { usualPreferences } from '../preferences.ts';
import { solveLed } from '../solve-led.ts';
import { toTogetherUnits } from '../wishes.ts';
import { toLedSeating } from './to-seating.ts';

/** A person whose fit is the comfort of the hour alone; by slot, undefined where they are not free. */
function toPerson(handle: string, comfort: (number | undefined)[], languages = ['en']): Person {
  return {
    handle,
    isSeeker: !handle.startsWith('lead'),
    seeks: handle.startsWith('lead') ? undefined : 'lead',
    brings: [],
    isLeftOver: false,
    languages,
    topics: [],
    goalTopics: [],
    rankedLeads: [],
    neededLeads: [],
    wantsWith: [],
    metBefore: [],
    organization: '',
    experience: undefined,
    communication: 'no-preference',
    free: Uint8Array.from(comfort, (value) => (value === undefined ? 0 : 1)),
    localHour: Uint16Array.from(comfort, (value) => value ?? 0),
  };
}

/** One table, led by the first person, for groups of one to three. */
function toProblem(people: Person[], change: Partial<Problem> = {}): Problem {
  const slots = people[0]!.free.length;
  return {
    cohort: 'winter',
    size: { min: 1, target: 2, max: 3 },
    requirements: ['language'],
    preferences: { ...usualPreferences, topics: 0, rankedLeads: 0, goals: 0 },
    fitFloor: 300,
    slots: Array.from({ length: slots }, () => ({
      weekday: 'monday',
      start: '18:00',
      meetings: [],
    })),
    people,
    tables: [
      {
        format: 'mentor-led',
        leads: [0],
        helpsWith: [],
        min: 1,
        max: 3,
        slots: Array.from({ length: slots }, (_, slot) => slot),
      },
    ],
    apart: [],
    together: [],
    leadSeats: [],
    onlyWith: [],
    ...change,
  };
}

function getKeptSlots(problem: Problem): number[] {
  return getPlaces(problem).map(({ slot }) => slot);
}

function getPlaces(problem: Problem) {
  return toLedSeating(problem).places.filter(({ table }) => table === 0);
}

describe('a slot is left out', () => {
  test('when another is at least as good for everybody, the first of equals staying', () => {
    const people = [
      toPerson('lead', [500, 500, 500, 400]),
      toPerson('a', [500, 600, 600, 700]),
      toPerson('b', [undefined, 100, 100, 100]),
    ];
    expect(getKeptSlots(toProblem(people))).toEqual([1, 3]);
  });

  test('when too few people for a group could come', () => {
    const people = [toPerson('lead', [500, 500]), toPerson('a', [undefined, 500])];
    expect(getKeptSlots(toProblem(people))).toEqual([1]);
  });

  test('but not when the lead would rather have it', () => {
    const people = [toPerson('lead', [500, 1000]), toPerson('a', [600, 500])];
    expect(getKeptSlots(toProblem(people))).toEqual([0, 1]);
  });

  test('but not when it keeps one of two who stay together above the floor', () => {
    const people = [
      toPerson('lead', [500, 500]),
      toPerson('a', [1000, 400]),
      toPerson('b', [0, 400]),
    ];
    expect(getKeptSlots(toProblem(people, { together: [[1, 2]] }))).toEqual([0, 1]);
  });

  test('but not when somebody at the table also leads, whose own hours it may spare', () => {
    const double = { ...toPerson('lead-b', [500, 500]), isSeeker: true, seeks: 'lead' as const };
    const problem = toProblem([toPerson('lead', [500, 500]), double]);
    const tables = [problem.tables[0]!, { ...problem.tables[0]!, leads: [1] }];
    expect(getKeptSlots({ ...problem, tables })).toEqual([0, 1]);
  });
});

describe('a language has to be chosen', () => {
  const lead = toPerson('lead', [500], ['de', 'en', 'fr']);

  test('between those that differ in who speaks them', () => {
    const people = [lead, toPerson('a', [500], ['de', 'en']), toPerson('b', [500], ['fr'])];
    expect(getPlaces(toProblem(people))).toHaveLength(2);
  });

  test('not where one is spoken by everybody who could join', () => {
    const people = [lead, toPerson('a', [500], ['de', 'en']), toPerson('b', [500], ['en', 'fr'])];
    expect(getPlaces(toProblem(people))).toHaveLength(1);
  });
});

test('who asked for each other stay together along a chain, in whatever order they stand', () => {
  const people = ['a', 'b', 'c', 'd'].map((handle) => toPerson(handle, [500]));
  const together = [['c'], ['c'], ['a', 'b'], []];
  const wishes = together.map((handles) => ({ apart: [], together: handles }));
  expect(toTogetherUnits(people, wishes)).toEqual([[0, 1, 2]]);
});

describe('a lead with several tables', () => {
  const slots = (starts: number[]) =>
    starts.map((startMinute) => ({
      weekday: 'monday' as const,
      start: '18:00',
      meetings: [toMeeting(startMinute)],
    }));
  const toMeeting = (startMinute: number): Meeting => ({
    session: 'week-1',
    week: 1,
    date: '2027-01-18',
    starts: Temporal.Instant.fromEpochMilliseconds(startMinute * 60_000),
    startMinute,
    endMinute: startMinute + 60,
  });
  const people = ['lead', 'a', 'b', 'c'].map((handle) => toPerson(handle, [500, 500, 500]));
  const oneToOne = (slot: number) => ({
    format: 'one-to-one' as const,
    leads: [0],
    helpsWith: [],
    min: 1,
    max: 1,
    slots: [slot],
  });
  const solveWith = (starts: number[], seats: number) => {
    const problem = toProblem(people, {
      slots: slots(starts),
      tables: [0, 1, 2].map(oneToOne),
      leadSeats: [{ lead: 0, seats }],
    });
    const solved = solveLed(problem, { maximize: () => ({ kind: 'infeasible' }) });
    return solved.kind === 'solved' ? solved.groups.map(({ slot }) => slot) : [];
  };

  test('meets one person at each hour', () => {
    expect(solveWith([0, 60, 120], 3)).toEqual([0, 1, 2]);
  });

  test('has no more people than seats', () => {
    expect(solveWith([0, 60, 120], 2)).toHaveLength(2);
  });

  test('is never in two meetings that overlap', () => {
    expect(solveWith([0, 30, 60], 3)).toEqual([0, 2]);
    expect(solveWith([0, 30, 45], 3)).toHaveLength(1);
  });

  test('has one group at most, however many tables could be theirs', () => {
    const table = { ...oneToOne(0), format: 'mentor-led' as const };
    const problem = toProblem(people, {
      slots: slots([0, 60, 120]),
      tables: [table, { ...table, slots: [1] }],
      leadSeats: [{ lead: 0, seats: 2 }],
    });
    const solved = solveLed(problem, { maximize: () => ({ kind: 'infeasible' }) });
    expect(solved).toMatchObject({ kind: 'solved', groups: [expect.anything()] });
  });
});

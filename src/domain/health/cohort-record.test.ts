import { expect, test } from 'vitest';
import type { PublicReason } from '../../schemas/grouping.ts';
import { toCohortRecord } from './cohort-record.ts';

const goals = [
  { id: 'confidence', title: 'People take part', measure: 'Two thirds say so', target: 66 },
  { id: 'work', title: 'People finish something', measure: 'Half show it' },
];
const bare = { title: 'Autumn', checkIns: [], outcomes: [] };
const counts = { seekers: 9, placed: 8, unplaced: 1, groups: 2 };

function toGroup(reasons: readonly PublicReason[]) {
  return {
    id: 'group-01',
    name: 'Tidal',
    format: 'mentor-led' as const,
    leads: [],
    members: ['dev'],
    reasons: [...reasons],
  };
}

const asked = (topic: string, askedBy = 2): PublicReason => ({
  kind: 'asked-topic',
  topic,
  askedBy,
  of: 4,
});

test('topics that most groups shared come first, and those nobody asked for are left out', () => {
  const groups = [
    toGroup([asked('git'), asked('design'), { kind: 'size', size: 4, target: 4 }]),
    toGroup([asked('design'), asked('writing', 0)]),
  ];
  const record = toCohortRecord(bare, { counts, groups }, goals);
  expect(record.topics).toEqual(['design', 'git']);
  expect(record.placed).toEqual({ people: 8, groups: 2 });
});

test('a cohort that published and asked nothing has no figures', () => {
  expect(toCohortRecord(bare, undefined, goals)).toEqual({
    placed: undefined,
    meetings: undefined,
    topics: [],
    answers: [],
  });
});

test('meetings are added up, and of each goal the latest answer stands', () => {
  const cohort = {
    ...bare,
    checkIns: [
      { week: 1, met: 11, of: 12 },
      { week: 2, met: 9, of: 12 },
    ],
    outcomes: [
      { goal: 'work', asked: '2026-12-18', of: 20, reached: 12 },
      { goal: 'confidence', asked: '2026-10-16', of: 30, reached: 10 },
      { goal: 'confidence', asked: '2026-12-18', of: 20, reached: 15 },
    ],
  };
  const { meetings, answers } = toCohortRecord(cohort, undefined, goals);
  expect(meetings).toEqual({ met: 20, of: 24 });
  expect(answers.map(({ goal, answer }) => [goal, answer.asked, answer.isMet])).toEqual([
    ['People take part', '2026-12-18', true],
    ['People finish something', '2026-12-18', undefined],
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastPublicCount } from '../../schemas/outcome.ts';
import { countMetGoals, toGoalHealth } from './goal-health.ts';
import { countMeetings, toMeetingHealth } from './meeting-health.ts';
import { toMentorHealth, type CountedMentor } from './mentor-health.ts';
import { leastShownCount, toOpenShare, toPercent, toShownShare } from './shown-share.ts';

test('what is shown is what may stand in a public file', () => {
  expect(leastShownCount).toBe(leastPublicCount);
});

test('what everybody can count elsewhere is shown as it is', () => {
  expect(toOpenShare(1, 3)).toEqual({ kind: 'share', part: 1, whole: 3, percent: 33 });
  expect([toOpenShare(0, 0), toOpenShare(0, 3), toOpenShare(3, 3)].map(({ kind }) => kind)).toEqual(
    ['unasked', 'nobody', 'everybody'],
  );
});

test('no share that is shown in figures tells of one to four people on either side', () => {
  const shares = fc.nat(60).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
  fc.assert(
    fc.property(shares, ([part, whole]) => {
      const shown = toShownShare(part, whole);
      if (shown.kind !== 'share') return true;
      return Math.min(shown.part, shown.whole - shown.part) >= leastPublicCount;
    }),
  );
});

test('a share at its ends is said in words', () => {
  expect(toShownShare(0, 0).kind).toBe('unasked');
  expect(toShownShare(2, 4).kind).toBe('too-few-people');
  expect(toShownShare(0, 9).kind).toBe('nobody');
  expect(toShownShare(9, 9).kind).toBe('everybody');
  expect(toShownShare(4, 9).kind).toBe('few');
  expect(toShownShare(6, 9).kind).toBe('all-but-few');
  expect(toShownShare(5, 10)).toEqual({ kind: 'share', part: 5, whole: 10, percent: 50 });
});

test('percents are rounded half up', () => {
  expect(toPercent(1, 8)).toBe(13);
  expect(toPercent(2, 3)).toBe(67);
});

const goals = [
  { id: 'finished', title: 'Finished', measure: 'Survey', target: 60 },
  { id: 'staying', title: 'Staying', measure: 'Survey' },
];

test('a goal is met where its latest answer reaches the target to the person', () => {
  const health = toGoalHealth(goals, [
    { title: 'Spring', outcomes: [{ goal: 'finished', asked: '2026-06-01', of: 40, reached: 10 }] },
    { title: 'Autumn', outcomes: [{ goal: 'finished', asked: '2026-12-14', of: 20, reached: 12 }] },
  ]);
  expect(health[0]?.answers.map(({ cohort, isMet }) => [cohort, isMet])).toEqual([
    ['Autumn', true],
    ['Spring', false],
  ]);
  expect(countMetGoals(health)).toEqual({ met: 1, of: 1 });
});

test('an answer without a target or without a count is neither met nor missed', () => {
  const health = toGoalHealth(goals, [
    {
      title: 'Autumn',
      outcomes: [
        { goal: 'finished', asked: '2026-12-14', of: 20 },
        { goal: 'staying', asked: '2026-12-14', of: 20, reached: 12 },
      ],
    },
  ]);
  expect(countMetGoals(health)).toEqual({ met: 0, of: 0 });
  expect(health[0]?.answers[0]?.share.kind).toBe('too-few-people');
});

test('mentors are counted once each, and those who led again are those of two cohorts', () => {
  const mentor = (handle: string, days: number, limit = 60): CountedMentor => ({
    handle,
    state: { kind: 'open' },
    freshness: { kind: days > limit ? 'due' : 'confirmed', on: '2027-01-01', daysAgo: days },
  });
  const mentors = Array.from({ length: 12 }, (_, index) =>
    mentor(`m${String(index)}`, index < 6 ? 10 : 90),
  );
  const first = new Set(mentors.slice(0, 10).map(({ handle }) => handle));
  const second = new Set(mentors.slice(5).map(({ handle }) => handle));
  const health = toMentorHealth(mentors, [
    { leads: first, isOver: true },
    { leads: second, isOver: true },
  ]);
  expect(health.confirmed).toMatchObject({ kind: 'share', part: 6, whole: 12 });
  expect(health.returned).toMatchObject({ kind: 'share', part: 5, whole: 10 });
  expect(health.counts).toEqual({ confirmed: 6, unconfirmed: 6, paused: 0, alumni: 0 });
});

test('leads of a cohort that still runs are not counted among those who could have come back', () => {
  const { returned } = toMentorHealth(
    [],
    [
      { leads: new Set(['ana', 'ben', 'cleo']), isOver: true },
      { leads: new Set(['cleo', 'dan', 'eve']), isOver: false },
      { leads: new Set(['fay']), isOver: false },
    ],
  );
  expect(returned).toMatchObject({ kind: 'share', part: 1, whole: 3 });
});

test('check-ins are added up over the cohorts that made any, in the order of weeks', () => {
  const health = toMeetingHealth([
    {
      title: 'Autumn',
      checkIns: [
        { week: 2, met: 3, of: 4 },
        { week: 1, met: 4, of: 4 },
      ],
    },
    { title: 'Spring', checkIns: [] },
  ]);
  expect(health.map(({ cohort, weeks }) => [cohort, weeks.map(({ week }) => week)])).toEqual([
    ['Autumn', [1, 2]],
  ]);
  expect(countMeetings(health)).toEqual({ met: 7, of: 8 });
});

import { expect, test } from 'vitest';
import { checkInSchema, outcomeSchema } from './outcome.ts';

const outcome = { goal: 'staying', asked: '2026-12-14', of: 20 };

test.each([1, 4, 16, 19])('an outcome that %i of 20 reached is refused, as it tells of few', (reached) => {
  const { error } = outcomeSchema.safeParse({ ...outcome, reached });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [
      ['reached'],
      'Fewer than 5 on either side say too much about single people: leave this out.',
    ],
  ]);
});

test.each([undefined, 0, 5, 15, 20])('an outcome that %s of 20 reached is accepted', (reached) => {
  expect(outcomeSchema.safeParse({ ...outcome, reached }).success).toBe(true);
});

test('an outcome of fewer than five answers is refused', () => {
  expect(outcomeSchema.safeParse({ ...outcome, of: 4 }).success).toBe(false);
});

test('no more groups can have met than were asked', () => {
  expect(checkInSchema.safeParse({ week: 1, met: 3, of: 2 }).success).toBe(false);
  expect(checkInSchema.safeParse({ week: 1, met: 2, of: 2 }).success).toBe(true);
});

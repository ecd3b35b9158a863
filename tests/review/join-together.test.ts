import { expect, test } from 'vitest';
import { joinTogether, listNewcomers } from './join-together.ts';

test('twenty people who join at once do not stand in the way of one another', async () => {
  const { conflicts, enrolled, problems } = await joinTogether(20, 'harvest');
  expect(conflicts).toEqual([]);
  expect(listNewcomers(20).filter((handle) => !enrolled.has(handle))).toEqual([]);
  expect(problems.filter(({ level }) => level === 'problem')).toEqual([]);
});

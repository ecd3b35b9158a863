import { expect, test } from 'vitest';
import { joinTogether, listNewcomers } from '../review/join-together.ts';

test('two hundred people who join at once do not stand in the way of one another', async () => {
  const { conflicts, enrolled, problems } = await joinTogether(200, 'lantern');
  expect(conflicts).toEqual([]);
  expect(listNewcomers(200)).toHaveLength(200);
  expect(listNewcomers(200).filter((handle) => !enrolled.has(handle))).toEqual([]);
  expect(problems.filter(({ level }) => level === 'problem')).toEqual([]);
});

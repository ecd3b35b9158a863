import { expect, test } from 'vitest';
import { listUnanswered } from './places.ts';

const groups = [
  { leads: ['mara'], members: ['bo', 'ada'] },
  { leads: [], members: ['cy'] },
];

test('only who is in the plan and was offered a place is waited for', () => {
  const enrollments = new Map([
    ['ada', { place: 'offered' }],
    ['bo', { place: 'accepted' }],
    ['cy', {}],
    ['dee', { place: 'offered' }],
    ['mara', { place: 'offered' }],
  ] as const);
  expect(listUnanswered({ groups }, enrollments)).toEqual(['ada', 'mara']);
  expect(listUnanswered({ groups }, new Map())).toEqual([]);
});

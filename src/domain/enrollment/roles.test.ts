import { expect, test } from 'vitest';
import { getOfferedRoles } from './roles.ts';

test('a cohort with mentors offers both of its roles while both windows are open', () => {
  expect(getOfferedRoles(['mentor-led'], { mentors: 'open', mentees: 'open' })).toEqual([
    'mentee',
    'mentor',
  ]);
});

test('mentors whose window has closed are not offered their role', () => {
  expect(getOfferedRoles(['mentor-led'], { mentors: 'closed', mentees: 'open' })).toEqual([
    'mentee',
  ]);
});

test('a cohort of circles is for peers alone', () => {
  expect(getOfferedRoles(['peer-circle'], { mentors: 'open', mentees: 'open' })).toEqual(['peer']);
});

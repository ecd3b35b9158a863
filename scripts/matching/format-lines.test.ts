import { expect, test } from 'vitest';
import { toFormatLines } from './format-lines.ts';

const toGroups = (format: 'mentor-led' | 'one-to-one', ...leads: string[]) =>
  leads.map((lead) => ({ format, leads: [lead] }));
const toName = (handle: string) => handle.toUpperCase();

test('where all meet one to one, it is said that no group was formed, who meets many, and what steers it', () => {
  const groups = toGroups('one-to-one', 'pedro', 'pedro', 'pedro', 'pedro', 'mara', 'mara', 'mara');
  const [said, advice] = toFormatLines({ formats: ['mentor-led', 'one-to-one'] }, groups, toName);
  expect(said).toBe(
    '  No group was formed: all 7 are one to one; MARA meets 3 people each week; PEDRO meets 4 people each week',
  );
  expect(advice).toContain('take one-to-one out of "formats"');
  expect(advice).toContain('"capacity"');
});

test('of several formats each is counted, and one alone says nothing', () => {
  const both = [...toGroups('mentor-led', 'mara'), ...toGroups('one-to-one', 'pedro', 'pedro')];
  expect(toFormatLines({ formats: ['mentor-led', 'one-to-one'] }, both, toName)).toEqual([
    '  1 group led by a mentor, 2 pairs of mentor and mentee',
  ]);
  expect(
    toFormatLines({ formats: ['mentor-led'] }, toGroups('mentor-led', 'mara'), toName),
  ).toEqual([]);
});

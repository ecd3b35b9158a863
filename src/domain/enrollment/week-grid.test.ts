import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weeklyHoursSchema } from '../../schemas/private-part.ts';
import { hasUnusualHours, quickChoices, toGridCell, toWeeklyHours } from './week-grid.ts';
import { weekdays } from '../time/weekdays.ts';

test('hours that touch become one stretch, in the order of the week', () => {
  const cells = ['tuesday-9', 'monday-19', 'monday-17', 'monday-18', 'monday-7'];
  expect(toWeeklyHours(cells)).toEqual([
    { day: 'monday', from: '07:00', to: '08:00' },
    { day: 'monday', from: '17:00', to: '20:00' },
    { day: 'tuesday', from: '09:00', to: '10:00' },
  ]);
});

test('the last hour of a day ends at 24:00 and does not run into the next', () => {
  expect(toWeeklyHours(['sunday-23', 'monday-0', 'monday-23', 'tuesday-0'])).toEqual([
    { day: 'monday', from: '00:00', to: '01:00' },
    { day: 'monday', from: '23:00', to: '24:00' },
    { day: 'tuesday', from: '00:00', to: '01:00' },
    { day: 'sunday', from: '23:00', to: '24:00' },
  ]);
});

test('any set of cells gives stretches of the schema that hold as many hours as were chosen', () => {
  const cell = fc
    .tuple(fc.constantFrom(...weekdays), fc.integer({ min: 0, max: 23 }))
    .map(([day, hour]) => toGridCell(day, hour));
  fc.assert(
    fc.property(fc.uniqueArray(cell), (cells) => {
      const hours = toWeeklyHours(cells).map((stretch) => weeklyHoursSchema.parse(stretch));
      const total = hours.reduce((sum, { from, to }) => sum + parseInt(to) - parseInt(from), 0);
      expect(total).toBe(cells.length);
      expect(hours.length).toBeLessThanOrEqual(84);
    }),
  );
});

test('hours before 07:00 and from 22:00 on are unusual', () => {
  expect(hasUnusualHours(['monday-7', 'monday-21'])).toBe(false);
  expect(hasUnusualHours(['monday-6'])).toBe(true);
  expect(hasUnusualHours(['friday-21', 'friday-22'])).toBe(true);
});

test('the quick choice of evenings is Monday to Friday from 17:00 to 21:00', () => {
  const evenings = quickChoices.find(({ name }) => name === 'evenings');
  expect(toWeeklyHours(evenings?.cells ?? [])).toEqual(
    weekdays.slice(0, 5).map((day) => ({ day, from: '17:00', to: '21:00' })),
  );
});

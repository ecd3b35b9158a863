import { expect, test } from 'vitest';
import { toTableSeats } from './table-seats.ts';

test('leads sit inside, seats outside, the taken ones first', () => {
  const plan = toTableSeats({ leads: 2, taken: 1, capacity: 4 });
  expect(plan?.seats.map(({ angle, kind }) => [kind, angle])).toEqual([
    ['lead', 0],
    ['lead', 180],
    ['taken', 0],
    ['free', 90],
    ['free', 180],
    ['free', 270],
  ]);
});

test('everybody who enrolled has a dot, even beyond the seats', () => {
  const plan = toTableSeats({ leads: 1, taken: 6, capacity: 4 });
  expect(plan?.seats.filter(({ kind }) => kind === 'taken')).toHaveLength(6);
});

test('dots on one ring never touch', () => {
  for (let capacity = 2; capacity <= 90; capacity += 1) {
    const radius = toTableSeats({ leads: 0, taken: 0, capacity })?.radius ?? 0;
    // Half the chord between neighbors on the ring of 90.
    expect(radius).toBeLessThan(90 * Math.sin(Math.PI / capacity));
  }
});

test('no table is drawn without seats, or with more than can be told apart', () => {
  expect(toTableSeats({ leads: 3, taken: 0, capacity: 0 })).toBeUndefined();
  expect(toTableSeats({ leads: 3, taken: 91, capacity: 4 })).toBeUndefined();
});

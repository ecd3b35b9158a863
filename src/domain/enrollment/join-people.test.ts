import { expect, test } from 'vitest';
import { readKnownName, toKnownName } from './join-people.ts';

test('a name that the handle tells is left out, and read out of it again', () => {
  const people = {
    'dev-rao': toKnownName('dev-rao', 'Dev'),
    'le-an': toKnownName('le-an', 'Lê'),
    'ines-moreau': toKnownName('ines-moreau', 'Inès Moreau'),
  };
  expect(people).toEqual({ 'dev-rao': '', 'le-an': 'Lê', 'ines-moreau': 'Inès Moreau' });
  expect(readKnownName(people, 'dev-rao', 'first-names')).toBe('Dev');
  expect(readKnownName(people, 'ines-moreau', 'first-names')).toBe('Inès Moreau');
});

test('where a cohort shows counts alone, nobody has a name but whoever has a profile', () => {
  const people = { 'dev-rao': toKnownName('dev-rao', undefined), 'ines-moreau': 'Inès Moreau' };
  expect(readKnownName(people, 'dev-rao', 'counts')).toBeUndefined();
  expect(readKnownName(people, 'ines-moreau', 'counts')).toBe('Inès Moreau');
});

test('whoever is not enrolled has no name', () => {
  expect(readKnownName({}, 'dev-rao', 'names')).toBeUndefined();
  expect(readKnownName({}, 'constructor', 'names')).toBeUndefined();
});

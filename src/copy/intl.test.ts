import { expect, test } from 'vitest';
import { toCalendarNames } from './calendar-names.ts';
import { getDirection } from './direction.ts';
import { toGrammar } from './grammar.ts';
import { toLanguageNames, toOwnLanguageName } from './languages.ts';
import { toRelativeDays } from './relative-days.ts';

test('words are joined and counted as a language does', () => {
  const [english, spanish] = [toGrammar('en-GB'), toGrammar('es')];
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(english.list(['a', 'b'], 'or')).toBe('a or b');
  expect(spanish.list(['francés', 'inglés'])).toBe('francés e inglés');
  expect(spanish.list([])).toBe('');
  expect([0, 1, 2, 1200].map((count) => english.count(count, 'seat', 'seats'))).toEqual([
    '0 seats',
    '1 seat',
    '2 seats',
    '1,200 seats',
  ]);
  expect(spanish.number(0.5)).toBe('0,5');
});

test('days and months have the names of a language', () => {
  const { weekday, month } = toCalendarNames('es');
  expect([weekday(1), weekday(7), month(1), month(12)]).toEqual([
    'lunes',
    'domingo',
    'enero',
    'diciembre',
  ]);
});

test('the further away a day is, the coarser it is named', () => {
  const english = toRelativeDays('en-GB');
  expect([0, 1, -1, 20, 21, -59, 60, 729, -730].map(english)).toEqual([
    'today',
    'tomorrow',
    'yesterday',
    'in 20 days',
    'in 3 weeks',
    '8 weeks ago',
    'in 2 months',
    'in 24 months',
    '2 years ago',
  ]);
  expect(toRelativeDays('es')(12)).toBe('dentro de 12 días');
});

test('languages are named, and offered by name', () => {
  const { name, title, tags } = toLanguageNames('es');
  expect([name('es'), name('pt-BR'), name('no tag')]).toEqual([
    'español',
    'portugués (Brasil)',
    'no tag',
  ]);
  expect(title('es')).toBe('Español');
  expect(tags.indexOf('ar')).toBeLessThan(tags.indexOf('zu'));
  expect(new Set(tags).size).toBe(tags.length);
});

test('some languages are written from right to left', () => {
  expect(['en', 'ar', 'fa-AF', 'es', 'ar-XB'].map(getDirection)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
});

test('a language is named in itself, also where the engine does not speak it', () => {
  expect(['de', 'fr', 'es'].map(toOwnLanguageName)).toEqual(['Deutsch', 'Français', 'Español']);
});

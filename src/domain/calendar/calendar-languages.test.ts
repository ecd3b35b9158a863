import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { getCalendarLanguages, toCalendarName } from './calendar-languages.ts';

const cohort = { ends: '2027-06-20', zone: 'Europe/Berlin' };
const locales = ['en', 'es', 'pt-BR'];

test('a cohort has its calendars in every language until it has been over for 90 days', () => {
  const on = (instant: string) =>
    getCalendarLanguages(cohort, locales, Temporal.Instant.from(instant));
  expect(on('2027-03-19T09:00:00Z')).toEqual(locales);
  expect(on('2027-09-18T21:59:59Z')).toEqual(locales);
  expect(on('2027-09-18T22:00:00Z')).toEqual(['en']);
});

test('the first language has the plain name, and each further one its own', () => {
  expect(locales.map((language) => toCalendarName('all', language, 'en'))).toEqual([
    'all',
    'all.es',
    'all.pt-br',
  ]);
});

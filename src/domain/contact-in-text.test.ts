import { expect, test } from 'vitest';
import { holdsContact } from './contact-in-text.ts';

test.each([
  'Write to dev@example.org',
  'dev.rao+club@mail.example.org, any day',
  'Call +49 171 2345678',
  'Call (030) 1234-5678',
  'My number is 06.12.34.56.78.',
  '2027-01-18 or 0171 2345678',
  'From 2019 on 0171 234 5678',
  '978 234 5678',
])('%s holds contact details', (text) => {
  expect(holdsContact(text)).toBe(true);
});

test.each([
  'A talk at 10:30, or 18:00-19:30',
  'Mondays 9.30-10.30 and 11.30-12.30',
  'From 2019 - 2021 and 2023',
  '2018 2019 2020 2021',
  'Between 2027-01-18 and 2027-04-04',
  'Between 18.01.2027 - 04.04.2027',
  'I read 978-3-16-148410-0 and ISBN 3-16-148410-0',
  'It costs 1 200 euros, or 1.200.000 a year',
  '0000-0002-1825-0097',
  'doi 10.5281/zenodo.1234567890',
  '@dev on the chat, WCAG 2.2, 100 % of 24/7',
])('%s holds none', (text) => {
  expect(holdsContact(text)).toBe(false);
});

import { expect, test } from 'vitest';
import { findContact, holdsContact } from './contact-in-text.ts';

test.each([
  'Write to dev@example.org',
  'dev.rao+club@mail.example.org, any day',
  'Call +49 171 2345678',
  'Call (030) 1234-5678',
  'My number is 06.12.34.56.78.',
  '2027-01-18 or 0171 2345678',
  'From 2019 on 0171 234 5678',
  '978 234 5678',
  'Call 030/1234567, or 0171/234 56 78',
  '(030) / 123 45 67',
  '+49 171/2345678',
  'Ring me on +298 123456',
  '+500 12345',
  'Tel. 12 34 56 78',
  'Phone: 555-0123',
  'call me on 555 0123',
  'My WhatsApp number is 12345678',
  'Llámame al 12 34 56',
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
  'From 01/2026 - 06/2027, and 18/01/2027-04/04/2027',
  'In 2026/27 and 2027/28, a 1/2 or 3/4 of 100/200/400',
  'We are +1 000 000, and a call for 100 000 trees rang 2 000 000 times',
  'A call at 18.00-19.30 on 18.01.2027, or a ring in 2019 2020',
  'Version 10.12.2027.1 at 192.168.100.200',
  '12 34 56 78 are the pages, 555-0123 the shelf',
  'mobile apps for 1200000 people, ISO 639-3, ISO/IEC 27001:2022',
  'GPT-4 on 1080p, 16:9, 3.14159265, #1234567',
  '@dev on the chat, WCAG 2.2, 100 % of 24/7',
])('%s holds none', (text) => {
  expect(holdsContact(text)).toBe(false);
});

test('what was found is given as it is written, without the words before it', () => {
  expect(findContact('Dates: 2027-01-18. Write to dev@example.org!')).toBe('dev@example.org');
  expect(findContact('Call me at 555-0123 then')).toBe('555-0123');
});

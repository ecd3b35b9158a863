import { expect, test } from 'vitest';
import { isDrawable } from './drawable.ts';

test.each([
  'Winter 2027 – “¿qué?”',
  'Formación · 5 €',
  'Kovářová, Łódź, Çağrı',
  'n\u0303andu\u0301',
])('a card can show %s', (text) => {
  expect(isDrawable(text)).toBe(true);
});

test.each(['最初の面談', 'Наставник', 'مرحبا', 'Spring 🌱', 'a\nb'])(
  'a card can not show %s',
  (text) => {
    expect(isDrawable(text)).toBe(false);
  },
);

import { expect, test } from 'vitest';
import { listCodePages } from './all-codes.ts';
import { allRules } from './all-rules.ts';

const pages = listCodePages();

test('every code is there once, so that its page and --skip mean one thing', () => {
  const codes = pages.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual([...codes].sort());
});

test.each(pages)('$code has a name for addresses, a heading and an explanation', (page) => {
  expect(page.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(page.title).toMatch(/^\p{Lu}.*[^.]$/u);
  expect(page.where).toMatch(/^content\//);
  expect(page.docs).toMatch(/[.`]$/);
  expect(page.docs).not.toMatch(/\b(please|oops|invalid)\b/i);
});

test.each(allRules)('$code is a notice where it depends on the date of today', ({ level, run }) => {
  // A rule that reads the present says so in what it takes from its context.
  if (/\bnow\b/.test(run.toString())) expect(level).toBe('notice');
});

import { expect, test } from 'vitest';
import { getProblemCodes } from './problem-codes.ts';

test('every explanation of the check is text that a page can show', () => {
  const codes = getProblemCodes();
  expect(codes.length).toBeGreaterThan(50);
  for (const { html, summary, where } of codes) {
    expect(html).toMatch(/^<p>/);
    expect(summary).not.toBe('');
    expect(where[0]).toMatch(/^content/);
  }
});

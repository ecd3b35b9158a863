import { expect, test } from 'vitest';
import { everydayWords } from './everyday-words.ts';

test('everyday words are in lower case, and of Latin letters or those of their language', () => {
  for (const [language, words] of everydayWords) {
    expect(words.length, language).toBeGreaterThan(500);
    for (const word of words) expect(word).toMatch(/^[\p{Ll}']+$/u);
  }
});

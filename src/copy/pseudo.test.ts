import { expect, test } from 'vitest';
import { getCopy, toLocale } from './copy.ts';
import { english } from './en/english.ts';
import { toPseudoText } from './pseudo.ts';

test('a text is accented, marked and a third longer; what has no letters stays', () => {
  expect(toPseudoText('Save')).toBe('⟦Šàààṽé⟧');
  expect(toPseudoText('18:00–19:00')).toBe('18:00–19:00');
  const text = english.site.footer.howGroupsAreFormed;
  const made = toPseudoText(text);
  expect(made).toMatch(/^⟦[^⟦⟧A-Za-z]+⟧$/);
  expect(made.length).toBeGreaterThanOrEqual(text.length * 1.35);
});

test('a text inside another is marked once and lengthened once', () => {
  const inner = toPseudoText('Git');
  const outer = toPseudoText(`Others who help with ${inner}`);
  expect(outer.match(/[⟦⟧]/g)).toEqual(['⟦', '⟧']);
});

test('the languages that nobody speaks have all that English has', () => {
  for (const tag of ['en-XA', 'ar-XB']) {
    expect(toLocale(tag)).toBe(tag);
    const copy = getCopy(tag);
    expect(copy.rail.untilDayEnd('Paris')).toMatch(/^⟦.*⟧$/);
    expect(copy.home.steps[0]?.[0]).toMatch(/^⟦.*⟧$/);
    expect(copy.words.languageTags).toEqual(english.words.languageTags);
    expect(copy.join.template('2026-09-01', 'public')).toBe(
      english.join.template('2026-09-01', 'public'),
    );
  }
});

import { describe, expect, test } from 'vitest';
import { zoneSchema, languageSchema } from '../../schemas/keys.ts';
import { webAddressSchema } from '../../schemas/web-address.ts';
import { holdsContact } from '../contact-in-text.ts';
import { chooseParting, cleanCell, isPlaceholder, splitCell } from './cells.ts';
import { toCountryName } from './countries.ts';
import { countryNames } from './country-table.ts';
import { languageNames } from './language-table.ts';
import { toLanguageTag } from './languages.ts';
import { toAudience, toFormat, toResourceKind, toStage } from './word-lists.ts';
import {
  isYes,
  listWrittenAddresses,
  toCount,
  toIsoDate,
  toMinutes,
  toWebAddress,
} from './written-values.ts';

test.each([
  ['CH', 'Switzerland'],
  ['ch', 'Switzerland'],
  ['UK', 'United Kingdom'],
  ['The Netherlands', 'Netherlands'],
  ['Viet Nam', 'Vietnam'],
  ['Cote d’Ivoire', 'Côte d’Ivoire'],
  ['Saint Lucia', 'St. Lucia'],
  ['USA', 'United States'],
  ['EU', 'European Union'],
  ['XX', undefined],
  ['', undefined],
])('the country %j is %s', (written, name) => {
  expect(toCountryName(written)).toBe(name);
});

test('every country is found by its code and by its name', () => {
  expect(countryNames.size).toBe(251);
  for (const [code, name] of countryNames) {
    expect(toCountryName(code)).toBe(name);
    expect(toCountryName(name)).toBe(name);
  }
});

test.each([
  ['en', 'en'],
  ['pt_br', 'pt-BR'],
  ['ZH-hant', 'zh-Hant'],
  ['Portuguese', 'pt'],
  ['español', 'es'],
  ['Mandarin', 'zh'],
  ['English (fluent)', 'en'],
  ['German - B2', 'de'],
  ['日本語', 'ja'],
  ['Klingon', undefined],
  ['en-ABCDE', undefined],
])('the language %j is %s', (written, tag) => {
  expect(toLanguageTag(written)).toBe(tag);
});

test('every language is found by its code and by each of its names', () => {
  expect(languageNames.size).toBe(183);
  for (const [code, names] of languageNames) {
    expect(languageSchema.safeParse(code).success).toBe(true);
    for (const name of names) expect(toLanguageTag(name)).toBeDefined();
  }
});

test.each([
  ['2024-10-23', '2024-10-23'],
  ['2024/1/2', '2024-01-02'],
  ['October 23, 2024', '2024-10-23'],
  ['23rd Oct 2024', '2024-10-23'],
  ['2024-02-30', undefined],
  ['03/04/2024', undefined],
  ['Foo 1, 2024', undefined],
])('the date %j is %s', (written, date) => {
  expect(toIsoDate(written)).toBe(date);
});

test.each([
  ['45', 45],
  ['45 min', 45],
  ['1:30', 90],
  ['1 h 30 min', 90],
  ['2 hours', 120],
  ['long', undefined],
  ['', undefined],
])('the length %j is %s minutes', (written, minutes) => {
  expect(toMinutes(written)).toBe(minutes);
});

test('counts, consent and words of the schema are read as people write them', () => {
  expect([toCount('3'), toCount('2 people'), toCount('2-3'), toCount('many')]).toEqual([
    3,
    2,
    undefined,
    undefined,
  ]);
  expect(['Yes', 'x', 'I agree', '2024-01-01', '✓', 'no', 'not yet'].map(isYes)).toEqual([
    ...[true, true, true, true, true],
    ...[false, false],
  ]);
  expect([toFormat('1:1'), toFormat('Group'), toFormat('chat')]).toEqual([
    'one-to-one',
    'mentor-led',
    undefined,
  ]);
  expect([toResourceKind('Blog post'), toAudience('Students'), toStage('Onboarding')]).toEqual([
    'article',
    'mentee',
    'orientation',
  ]);
});

describe('an address', () => {
  test('is taken with or without its scheme, and only when anybody can open it', () => {
    expect(toWebAddress('a.example/x')).toBe('https://a.example/x');
    const refused = [
      'javascript:alert(1)',
      'http://localhost',
      'https://u:p@a.example',
      'a',
      '@me',
    ];
    expect(refused.map(toWebAddress)).toEqual(refused.map(() => undefined));
    expect(webAddressSchema.safeParse(toWebAddress('https://a.example/?q={x}')).success).toBe(true);
  });

  test('is found among other words', () => {
    expect(listWrittenAddresses('with “https://a.example/1” and https://b.example, too')).toEqual([
      'https://a.example/1',
      'https://b.example',
    ]);
    expect(listWrittenAddresses('a.example b.example')).toEqual(['a.example', 'b.example']);
    expect(listWrittenAddresses('no address')).toEqual(['no address']);
    expect(listWrittenAddresses('')).toEqual([]);
  });
});

describe('a cell', () => {
  test('loses what cannot be seen', () => {
    expect(cleanCell(' \uFEFFa\u202Eb\u0000\r\nc\u2028d ')).toBe('ab\nc\nd');
  });

  test('that says nothing is told from one that says something short', () => {
    expect(['n/a', 'Not tagged', '-', 'None', 'C', 'no', 'R'].map(isPlaceholder)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
  });

  test('that tells how to reach somebody is found, years and versions are not', () => {
    const texts = [
      'me@a.example',
      'call +44 20 7946 0958',
      'from 2010-2015',
      '2024-10-23',
      'v1.2.3',
    ];
    expect(texts.map(holdsContact)).toEqual([true, true, false, false, false]);
  });

  test('is parted at commas, but not where commas belong to its values', () => {
    expect(splitCell('a, b ,a', chooseParting(['a, b ,a']))).toEqual(['a', 'b']);
    const names = ['Lovelace, Ada; Turing, Alan', 'Hopper, Grace; Liskov, Barbara'];
    expect(splitCell(names[0]!, chooseParting(names))).toEqual(['Lovelace, Ada', 'Turing, Alan']);
    const sections = ['Project, Community', 'Project, Community', 'Project, Community', 'Open'];
    expect(splitCell('Project, Community', chooseParting(sections))).toEqual([
      'Project, Community',
    ]);
  });
});

test('a zone of the schema is a zone', () => {
  expect(zoneSchema.safeParse('Europe/Madrid').success).toBe(true);
});

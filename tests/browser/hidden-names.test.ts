import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findWords, readAllTexts } from '../privacy/canaries.ts';
import { membersCohort } from './members-cohort.ts';
import { quietRotation } from './quiet-rotation.ts';

const enrollments = path.resolve(
  import.meta.dirname,
  '../fixtures/running-cohort/summer-2027/enrollments',
);
const site = readAllTexts(inject('siteFolder'));

/** The members of both cohorts, of which one shows first names and one counts: none has a profile. */
const members = readdirSync(enrollments)
  .map((file) => readFileSync(path.join(enrollments, file), 'utf8'))
  .filter((text) => text.includes('roles: [mentee]'))
  .map((text) => ({
    handle: /^handle: (.*)$/m.exec(text)?.[1] ?? '',
    name: /^name: (.*)$/m.exec(text)?.[1] ?? '',
  }));

test('no page, calendar, search index or data names a member in full whose cohorts show less', () => {
  expect(members.length).toBeGreaterThan(2);
  const words = members.flatMap(({ handle, name }) => [handle, name]);
  expect(findWords(site, words)).toEqual([]);
});

describe('of a cohort that shows counts alone and times to members', () => {
  const ofCohort = new Map(
    [...site].filter(
      ([place, text]) =>
        place.startsWith(`cohorts/${membersCohort}/`) ||
        (place.startsWith('pagefind/') && text.includes(membersCohort)),
    ),
  );

  test('no page, calendar, search index or data tells as much as a first name', () => {
    const places = [...ofCohort.keys()];
    expect(places).toContain(`cohorts/${membersCohort}/groups/check.json`);
    expect(places).toContain(`cohorts/${membersCohort}/groups/group-01/index.html`);
    expect(places.some((place) => place.endsWith('.ics'))).toBe(true);
    expect(places.some((place) => place.startsWith('pagefind/'))).toBe(true);
    for (const { name } of members) {
      const first = new RegExp(`\\b${name.split(' ')[0] ?? ''}\\b`);
      const telling = [...ofCohort].filter(([, text]) => first.test(text));
      expect(telling.map(([place]) => place)).toEqual([]);
    }
  });

  test('the pages say how many members there are, and that names are not shown', () => {
    const page = ofCohort.get(`cohorts/${membersCohort}/groups/index.html`) ?? '';
    expect(page).toContain('3 members.');
    expect(page).toContain('Names are not shown.');
  });

  test('what the page checks groups with holds nothing that a member said, and no time', () => {
    const file = ofCohort.get(`cohorts/${membersCohort}/groups/check.json`) ?? '';
    expect(JSON.parse(file)).toMatchObject({ answers: 'hidden', people: {} });
    expect(file).not.toMatch(/"slot"|sealed|recipient|contact|"name":"[A-Z]\w+ [A-Z]/);
  });
});

test('what a page checks groups with holds nothing that is sealed, nor anybody’s own words', () => {
  const files = [...site].filter(([place]) => place.endsWith('/check.json'));
  expect(files.length).toBeGreaterThan(3);
  for (const [, text] of files) {
    expect(text).not.toMatch(/AGE ENCRYPTED|age1|"(sealed|recipient|private|goal|note|account)"/);
  }
});

test('a rotation that shows counts alone has pages and a calendar, and neither names nor data', () => {
  const folder = `cohorts/${quietRotation}/`;
  const ofRotation = new Map([...site].filter(([place]) => place.startsWith(folder)));
  const page = ofRotation.get(`${folder}rotation/index.html`) ?? '';
  expect(page).toContain('7 people');
  expect(page).toContain('npm run verify');
  expect(ofRotation.has(`${folder}calendar/rotation.ics`)).toBe(true);
  expect([...ofRotation.keys()].filter((place) => place.endsWith('.json'))).toEqual([]);
  expect([...ofRotation.keys()].filter((place) => place.includes('/with/'))).toEqual([]);
  const firstNames = ['Aiko', 'Bruno', 'Carys', 'Dunja', 'Emre', 'Farah', 'Goran'];
  expect(findWords(ofRotation, firstNames)).toEqual([]);
});

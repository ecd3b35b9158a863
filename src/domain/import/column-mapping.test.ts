import { expect, test } from 'vitest';
import { guessMapping } from './column-mapping.ts';
import { mentorFields, resourceFields } from './fields.ts';

function guessMentors(...headings: string[]): string[] {
  return guessMapping(headings, mentorFields).map((use) =>
    use.kind === 'field' ? use.field : use.kind,
  );
}

test.each([
  ['Your handle', 'handle'],
  ['What can you help with? (tags)', 'topics'],
  ['Spoken languages', 'languages'],
  ['Company name', 'organization'],
  ['GitHub', 'links'],
  ['LinkedIn profile', 'links'],
  ['fullName', 'name'],
  ['Time zone', 'zone'],
  ['How many mentees can you take?', 'capacity'],
  ['Wie heißt du?', 'unused'],
  ['E-Mail', 'personal'],
  ['Contact channels', 'personal'],
  ['Company address', 'personal'],
  ['Web address', 'links'],
  ['Phone number', 'personal'],
  ['Date of birth', 'personal'],
])('a column of mentors headed "%s" is %s', (heading, use) => {
  expect(guessMentors(heading)).toEqual([use]);
});

test('of several columns for one place the best fits, and of equals the first', () => {
  expect(guessMentors('Preferred name', 'Name', 'Mentor name')).toEqual([
    'unused',
    'unused',
    'name',
  ]);
  expect(guessMentors('City', 'City')).toEqual(['place', 'unused']);
  expect(guessMentors('Blog', 'Website')).toEqual(['links', 'links']);
});

test('the columns of a real library are understood', () => {
  const headings = ['topic', 'section', 'title', 'date', 'slides', 'recording', 'cohort'];
  const fields = guessMapping(headings, resourceFields).map((use) =>
    use.kind === 'field' ? use.field : use.kind,
  );
  expect(fields).toEqual(['topics', 'topics', 'title', 'date', 'slides', 'recording', 'session']);
});

test('a choice replaces the guess for its field and its column, but never for a personal column', () => {
  const headings = ['Name', 'Nick', 'E-mail'];
  expect(guessMapping(headings, mentorFields, new Map([['name', [1]]]))).toEqual([
    { kind: 'unused' },
    { kind: 'field', field: 'name' },
    { kind: 'personal' },
  ]);
  expect(guessMapping(headings, mentorFields, new Map([['links', [2]]]))[2]).toEqual({
    kind: 'personal',
  });
  expect(guessMapping(headings, mentorFields, new Map([['name', []]]))[0]).toEqual({
    kind: 'unused',
  });
});

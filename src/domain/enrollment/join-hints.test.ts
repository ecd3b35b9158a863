import { expect, test } from 'vitest';
import { findJoinHints } from './join-hints.ts';

const people = {
  leads: { 'ines-moreau': 'fr en', 'tomo-ishii': 'ja en' },
  spoken: 'fr wo',
  unhelped: ['bees', 'worms'],
};
const mentee = { roles: ['mentee'], languages: ['en', ''], topics: ['tomatoes', ''] };
const kindsOf = (answers: Record<string, string[]>) =>
  findJoinHints({ ...mentee, ...answers }, people).map(({ kind }) => kind);

test('what leads to a group is met with no word', () => {
  expect(kindsOf({ rankedLeads: ['ines-moreau', ''] })).toEqual([]);
});

test('a mentee is told where no mentor speaks a language of theirs, once and not for each wish', () => {
  expect(kindsOf({ languages: ['wo'], rankedLeads: ['ines-moreau'] })).toEqual(['no-lead-speaks']);
});

test('a peer and a mentor are told where nobody who seeks a group speaks a language of theirs', () => {
  expect(kindsOf({ roles: ['peer'], languages: ['ja'] })).toEqual(['nobody-speaks']);
  expect(kindsOf({ roles: ['mentor'], languages: ['ja'], topics: ['worms'] })).toEqual([
    'nobody-speaks',
  ]);
  expect(kindsOf({ roles: ['peer'], languages: ['wo'] })).toEqual([]);
});

test('each mentor who is wished for and shares no language is named', () => {
  const answers = { ...mentee, languages: ['ja'], rankedLeads: ['tomo-ishii', 'ines-moreau'] };
  expect(findJoinHints(answers, people)).toEqual([
    { kind: 'lead-speaks-none', field: 'rankedLeads', handle: 'ines-moreau' },
  ]);
});

test('topics that no mentor helps with are named together', () => {
  const answers = { ...mentee, topics: ['worms', 'tomatoes', 'bees'] };
  expect(findJoinHints(answers, people)).toEqual([
    { kind: 'no-lead-helps', field: 'topics', topics: ['worms', 'bees'] },
  ]);
});

test('where nothing is known about others nothing is said', () => {
  const nobody = { leads: {}, spoken: '', unhelped: [] };
  const answers = { ...mentee, topics: ['worms'], rankedLeads: ['ines-moreau'] };
  expect(findJoinHints(answers, nobody)).toEqual([]);
});

test('the page for the private part asks for no language, and says nothing about any', () => {
  expect(kindsOf({ languages: [], topics: [], rankedLeads: ['ines-moreau'] })).toEqual([]);
});

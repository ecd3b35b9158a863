import { expect, test } from 'vitest';
import { enrollmentSchema } from '../../schemas/enrollment.ts';
import { privatePartSchema } from '../../schemas/private-part.ts';
import { privateFields, toEnrollmentDraft, toPrivateDraft, type Answers } from './answers.ts';

const answers: Answers = {
  name: ['  Dev   Rao '],
  handle: ['dev-rao'],
  roles: ['mentee'],
  topics: ['tomatoes', '', 'composting'],
  goal: ['One tomato\r\nof my own '],
  organization: [''],
  experience: [''],
  languages: ['en', 'hi', 'en', ''],
  agreement: ['accepted'],
  zone: ['Asia/Kolkata'],
  availability: ['monday-17', 'monday-18'],
  contact: ['dev@example.org'],
  rankedLeads: ['ines-moreau', ''],
  together: ['@Lotte-Brandt, amara-diop'],
  apart: [''],
  communication: ['direct'],
  accessNeeds: [''],
  note: ['SECRET-NOTE'],
};

test('answers become an enrollment of the schema, trimmed and without what was left empty', () => {
  const draft = toEnrollmentDraft(answers, '2027-06-01');
  expect(enrollmentSchema.parse(draft)).toMatchObject({ languages: ['en', 'hi'] });
  expect(draft).toEqual({
    handle: 'dev-rao',
    name: 'Dev Rao',
    roles: ['mentee'],
    topics: ['tomatoes', 'composting'],
    goal: 'One tomato\nof my own',
    languages: ['en', 'hi'],
    agreement: '2027-06-01',
    state: 'complete',
  });
});

test('private answers become a private part of the schema, bound to cohort and handle', () => {
  const part = privatePartSchema.parse(toPrivateDraft(answers, 'autumn-2027'));
  expect(part).toMatchObject({
    cohort: 'autumn-2027',
    handle: 'dev-rao',
    zone: 'Asia/Kolkata',
    availability: [{ day: 'monday', from: '17:00', to: '19:00' }],
    outsideWakingHours: false,
    rankedLeads: ['ines-moreau'],
    together: ['lotte-brandt', 'amara-diop'],
    communication: 'direct',
    note: 'SECRET-NOTE',
  });
});

test('the public record holds no private field', () => {
  const draft = toEnrollmentDraft(answers, '2027-06-01');
  expect(Object.keys(draft).filter((key) => privateFields.some((field) => field === key))).toEqual(
    [],
  );
  expect(JSON.stringify(draft)).not.toMatch(/SECRET-NOTE|Kolkata|dev@example/);
});

test('a mentor alone asks for nothing and ranks nobody, whatever was typed before', () => {
  const mentor = { ...answers, roles: ['mentor'] };
  expect(toEnrollmentDraft(mentor, '2027-06-01')).not.toHaveProperty('topics');
  expect(toPrivateDraft(mentor, 'autumn-2027')).not.toHaveProperty('rankedLeads');
});

test('without acceptance the record names no agreement', () => {
  expect(toEnrollmentDraft({ ...answers, agreement: [] }, '2027-06-01')).not.toHaveProperty(
    'agreement',
  );
});

test('a name in place of a handle is refused, never cut into words that name nobody', () => {
  const wishes = (apart: string) => toPrivateDraft({ ...answers, apart: [apart] }, 'autumn-2027');
  const named = wishes('Noor van Dijk, ewan-strachan');
  expect(named).toMatchObject({ apart: ['noor van dijk', 'ewan-strachan'] });
  expect(privatePartSchema.safeParse(named).error?.issues).toMatchObject([{ path: ['apart', 0] }]);
  expect(wishes('noor-van-dijk; @ewan-strachan')).toMatchObject({
    apart: ['noor-van-dijk', 'ewan-strachan'],
  });
});

import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { contactsCommand } from '../../scripts/contacts/contacts-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { placeCommand } from '../../scripts/places/place-command.ts';
import { enroll, runInside, useHarbour, type Harbour } from '../matching/harbour.ts';

let harbour: Harbour;
useHarbour((made) => {
  harbour = made;
});

const place = (...words: string[]) => runInside(placeCommand, harbour, ...words);
const plan = () => runInside(planCommand, harbour, 'winter');
const publish = (...words: string[]) => runInside(publishCommand, harbour, 'winter', ...words);
const readEnrollment = (handle: string) =>
  readFile(path.join(harbour.content, `cohorts/winter/enrollments/${handle}.yml`), 'utf8');

test('places are offered to everybody in the plan, and publishing waits for each yes', async () => {
  await plan();
  expect((await place('offer', 'winter', '--planned')).code).toBe(0);
  expect(await readEnrollment('gro-hall')).toContain('place: offered\n');
  expect(await readEnrollment('kai-lund')).not.toContain('place');
  const refused = await publish('--no-commit');
  expect(refused.code).toBe(1);
  expect(refused.noted).toContain('eli-fox, finn-gray, gro-hall, hal-ives, ivy-jones');
  await place('accept', 'winter', 'eli-fox', 'finn-gray', 'gro-hall', 'hal-ives');
  expect((await publish('--no-commit')).noted).toMatch(/: ivy-jones\./);
  expect((await publish('--no-commit', '--unanswered')).code).toBe(0);
});

test('whoever has accepted is not asked again', async () => {
  await plan();
  await place('accept', 'winter', 'gro-hall');
  await place('offer', 'winter', '--planned');
  expect(await readEnrollment('gro-hall')).toContain('place: accepted\n');
});

test('who waits is not in the next plan, and who is declined is withdrawn without what they sealed', async () => {
  await place('waitlist', 'winter', 'gro-hall');
  await place('decline', 'winter', 'hal-ives');
  expect(await readEnrollment('hal-ives')).toMatch(/state: withdrawn\n/);
  expect(await readEnrollment('hal-ives')).not.toContain('AGE ENCRYPTED');
  const { printed } = await plan();
  expect(printed).toContain('gro-hall, as a seeker: is on the waiting list');
  await place('clear', 'winter', 'gro-hall');
  expect((await plan()).printed).not.toContain('waiting list');
});

test('wrong use exits with 2: another word, nobody named, a stranger', async () => {
  expect((await place('promise', 'winter', 'gro-hall')).code).toBe(2);
  expect((await place('offer', 'winter')).code).toBe(2);
  expect((await place('offer', 'winter', 'nobody-here')).code).toBe(2);
  expect((await place('offer', 'summer', 'gro-hall')).code).toBe(2);
});

test('contacts come from what people sealed, for their owner alone, and no cell is a formula', async () => {
  const wishes = { contact: '=HYPERLINK("http://x","y")', accessNeeds: 'captions, "quotes"' };
  await enroll(harbour.content, {
    handle: 'gro-hall',
    topics: ['boats'],
    zone: 'America/New_York',
    hours: { day: 'thursday', from: '11:00', to: '14:00' },
    wishes,
  });
  const { code, printed } = await runInside(contactsCommand, harbour, 'winter');
  expect(code).toBe(0);
  expect(printed).not.toContain('@');
  const folder = path.join(harbour.folder, '.roundtable/contacts/winter');
  const text = await readFile(path.join(folder, 'contacts.csv'), 'utf8');
  expect(text).toContain('"\'=HYPERLINK(""http://x"",""y"")"');
  expect(text).toContain('"captions, ""quotes"""');
  expect(text).toContain('eli-fox@example.org');
  expect((await stat(folder)).mode & 0o077).toBe(0);
  expect((await stat(path.join(folder, 'contacts.csv'))).mode & 0o077).toBe(0);
  const sheet = await readFile(path.join(folder, 'attendance.csv'), 'utf8');
  expect(sheet.split('\r\n')[0]).toMatch(/^name,handle,roles/);
});

test('in a private repository an open private part serves like a sealed one', async () => {
  const file = path.join(harbour.content, 'cohorts/winter/enrollments/gro-hall.yml');
  const open = [
    'private:',
    '  zone: America/New_York',
    '  availability: [{ day: thursday, from: "11:00", to: "14:00" }]',
    '  contact: gro@open.example',
    '',
  ].join('\n');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/sealed: \|\n(?: {2}.*\n)+/, open));
  const program = path.join(harbour.content, 'program.yml');
  const before = await plan();
  expect(before.noted).toContain('The private part is not sealed');
  const publicly = await readFile(program, 'utf8');
  await writeFile(program, publicly.replace(/^( +branch: .*)$/m, '$1\n  visibility: private'));
  const { printed } = await plan();
  expect(printed).toContain('5 of 6 seekers placed');
  await runInside(contactsCommand, harbour, 'winter');
  const contacts = path.join(harbour.folder, '.roundtable/contacts/winter/contacts.csv');
  expect(await readFile(contacts, 'utf8')).toContain('gro@open.example');
});

test('contacts are not written on a machine of a forge', async () => {
  vi.stubEnv('CI', 'true');
  expect((await runInside(contactsCommand, harbour, 'winter')).code).toBe(2);
});

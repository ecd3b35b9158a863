import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { toCsv } from '../../scripts/introduce/csv.ts';
import { introduceCommand } from '../../scripts/introduce/introduce-command.ts';
import { planCommand } from '../../scripts/matching/plan-command.ts';
import { publishCommand } from '../../scripts/matching/publish-command.ts';
import { runInside, useHarbour, type Harbour } from '../matching/harbour.ts';

let harbour: Harbour;
let folder: string;
useHarbour((made) => {
  harbour = made;
  folder = path.join(harbour.folder, '.roundtable/introductions/winter');
});

const introduce = (...words: string[]) => runInside(introduceCommand, harbour, ...words);
const read = (name: string) => readFile(path.join(folder, name), 'utf8');
async function publish() {
  await runInside(planCommand, harbour, 'winter');
  await runInside(publishCommand, harbour, 'winter', '--no-commit');
}

test('each member gets a message: who, when in their time, what first, how to reach the others', async () => {
  await publish();
  expect((await introduce('winter')).code).toBe(0);
  const names = await readdir(folder);
  const name = names.find((file) => file.endsWith('.hal-ives.txt')) ?? '';
  const message = await read(name);
  expect(message).toMatch(/^To: hal-ives@example\.org\nSubject: Your group in /);
  expect(message).toContain('reach: ivy-jones@example.org');
  expect(message).toContain('(Europe/Oslo)');
  expect(message).toMatch(/^4\. Agree who begins next time/m);
  // Its own page has its calendar.
  expect(message).toMatch(new RegExp(`/cohorts/winter/groups/${name.split('.')[0] ?? ''}/$`, 'm'));
});

test('each reads the message in the first of their languages that the programme speaks', async () => {
  await publish();
  const edit = async (file: string, from: string | RegExp, to: string) => {
    const place = path.join(harbour.content, file);
    const text = await readFile(place, 'utf8');
    expect(text).toMatch(from);
    await writeFile(place, text.replace(from, to));
  };
  await edit('program.yml', /locales: .*/, 'locales: [en, es]');
  await edit(
    'cohorts/winter/enrollments/hal-ives.yml',
    'languages: [en]',
    'languages: [ja, es, en]',
  );
  await introduce('winter');
  const names = await readdir(folder);
  const messageTo = (handle: string) =>
    read(names.find((file) => file.endsWith(`.${handle}.txt`)) ?? '');
  const message = await messageTo('hal-ives');
  expect(message).toMatch(/^Para: hal-ives@example\.org\nAsunto: Tu grupo en /);
  expect(message).toContain('contacto: ivy-jones@example.org');
  expect(message).toMatch(/ de 20\d\d, \d\d:\d\d \(Europe\/Oslo\)$/m);
  expect(message).toMatch(/^4\. Acuerden quién empieza/m);
  expect(message).not.toMatch(/reach:|topics:|Hello|minutes\b/);
  expect(await messageTo('ivy-jones')).toMatch(/^Hello ivy-jones,$/m);
});

test('who meets for the first time after a session that was called off reads so, and why', async () => {
  await publish();
  const file = path.join(harbour.content, 'cohorts/winter/cohort.mdx');
  const text = await readFile(file, 'utf8');
  const week = 'week: 1, title: First meeting, durationMinutes: 60';
  expect(text).toContain(week);
  const off = `${week}, cancelled: true, cancelledReason: Storm warning.`;
  await writeFile(file, text.replace(week, off));
  await introduce('winter');
  const name = (await readdir(folder)).find((one) => one.endsWith('.hal-ives.txt')) ?? '';
  const message = await read(name);
  expect(message).toMatch(/^Called off: First meeting, .*\(Europe\/Oslo\)\. Storm warning\.$/m);
  expect(message).toContain('Before any clock change, 60 minutes');
  expect(message).not.toContain('First meeting, 60 minutes');
});

test('nobody reads the wishes or the time zone of another', async () => {
  await publish();
  await introduce('winter');
  const names = (await readdir(folder)).filter((name) => /^group.*\.txt$/.test(name));
  expect(names).toHaveLength(7);
  const texts = await Promise.all(names.map(read));
  for (const text of texts) {
    expect(text.match(/\([A-Z][a-z]+\/[A-Za-z_]+\)/g) ?? []).toHaveLength(1);
    expect(text).not.toMatch(/apart|ranked|availab/i);
  }
  expect(names.filter((_name, index) => texts[index]?.includes('eli-fox@'))).toSatisfy(
    (found: string[]) => new Set(found.map((one) => one.split('.')[0])).size === 1,
  );
});

test('the lists are whole, and the folder is for its owner alone', async () => {
  await publish();
  await introduce('winter');
  const contacts = (await read('contacts.csv')).trimEnd().split('\r\n');
  expect(contacts).toHaveLength(8);
  expect(contacts[0]).toBe('group,role,name,handle,contact,zone,access needs');
  expect((await read('attendance.csv')).split('\r\n')[0]).toMatch(/^group,role,name,\w/);
  expect((await stat(folder)).mode & 0o077).toBe(0);
});

test('running it again leaves no message of a group that is gone', async () => {
  await publish();
  await introduce('winter');
  await writeFile(path.join(folder, 'group-99.old-one.txt'), 'x');
  await introduce('winter');
  expect(await readdir(folder)).not.toContain('group-99.old-one.txt');
});

test('who withdrew after publication gets no message and is in no list', async () => {
  await publish();
  const file = path.join(harbour.content, 'cohorts/winter/enrollments/hal-ives.yml');
  const text = await readFile(file, 'utf8');
  const [open = ''] = text.split('sealed: |');
  await writeFile(file, open.replace('state: complete', 'state: withdrawn'));
  expect((await introduce('winter')).code).toBe(0);
  expect((await readdir(folder)).join()).not.toContain('hal-ives');
  expect(await read('contacts.csv')).not.toContain('hal-ives');
});

test('without groups or an unknown cohort nothing is written, and never on a forge', async () => {
  expect((await introduce('winter')).noted).toContain('no published groups yet');
  expect((await introduce('summer')).code).toBe(2);
  await publish();
  vi.stubEnv('CI', 'true');
  const { code, noted } = await introduce('winter');
  expect(code).toBe(2);
  expect(noted).toContain('Run it on your own');
  await expect(readdir(folder)).rejects.toThrow();
});

test('a cell that a spreadsheet would run is made a text', () => {
  expect(toCsv([['=1+1', '+49 30', '-x', '@me', 'a,b', 'say "x"', ' =1']])).toBe(
    `'=1+1,'+49 30,'-x,'@me,"a,b","say ""x""",' =1\r\n`,
  );
});

test('whoever has no group is told so, seekers and leads, in words for each', async () => {
  await publish();
  const { printed } = await introduce('winter');
  expect(printed).toContain('for 2 people without a group');
  const seeker = await read('none.kai-lund.txt');
  expect(seeker).toMatch(/^To: kai-lund@example\.org\nSubject: No group for you in /);
  expect(seeker).toContain('comes first in the next cohort');
  const lead = await read('none.cato-dunn.txt');
  expect(lead).toContain('there is no group for you to lead in');
  expect(lead).not.toContain('next cohort');
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { own, place, useDemoRepository } from '../../tests/init/demo-repository.ts';
import { questions } from './questions.ts';

const demo = useDemoRepository();

test('a person is asked for what no option says, and again where an answer does not do', async () => {
  await demo.copyDemo();
  const answers = [
    'River School',
    'nobody',
    'hello@river.example',
    '',
    '',
    'private',
    '',
    'fr',
    '-',
  ];
  const { code, asked } = await demo.init(place, answers);
  expect(code).toBe(0);
  expect(asked.slice(0, 3)).toEqual([
    'Name of the programme: ',
    'E-mail address of the coordinators: ',
    'Write an e-mail address, such as hello@example.org.\nE-mail address of the coordinators: ',
  ]);
  expect(asked.slice(5)).toEqual([
    'Who can read it: public for everybody, private for the programme alone [public]: ',
    'Address of the site [https://river.github.io/hub/]: ',
    'Languages of the site, the first one by default; it has words of its own in en and es [en]: ',
    'First day of your first cohort, as YYYY-MM-DD (- for none yet): ',
  ]);
  expect(await demo.read('program.yml')).toContain('locales:\n  - fr\n');
  expect(parse(await demo.read('program.yml'))).toMatchObject({
    repository: { visibility: 'private' },
  });
  expect(existsSync(path.join(demo.content, 'cohorts'))).toBe(false);
});

test.each([
  ['https://uni.github.io/prueba/', 'https://uni.github.io', '/prueba/'],
  ['https://uni.example/a/b', 'https://uni.example', '/a/b/'],
  ['https://River.example', 'https://river.example', '/'],
])('a site can stand at %s', async (address, site, base) => {
  await demo.copyDemo();
  expect((await demo.init([...own, ...place, '--site', address])).code).toBe(0);
  expect(parse(await demo.read('program.yml'))).toMatchObject({ site, base });
});

test.each([
  'river.example',
  'https://hello@river.example/',
  'https://river.example/?a=b',
  'https://river.example/hub/#top',
  'https://river.example/../hub/',
  'https://river.example/two words/',
])('a site can not stand at %s', async (address) => {
  await demo.copyDemo();
  const { code, output } = await demo.init([...own, ...place, '--site', address]);
  expect(output).toContain(`--site says "${address}". Write a web address, such as`);
  expect(code).toBe(2);
});

test('everything that is missing or wrong is said at once, and nothing is changed', async () => {
  await demo.copyDemo();
  const before = await demo.read('program.yml');
  const { code, output } = await demo.init(['--starts', '2027-08-30', '--repository', 'river/hub']);
  expect(code).toBe(2);
  expect(output).toContain('--name is missing');
  expect(output).toContain('--contact is missing');
  expect(output).toContain('--repository says "river/hub"');
  expect(output).toContain('--starts says "2027-08-30"');
  expect(await demo.read('program.yml')).toBe(before);
});

test('weeks and zone are judged although the first day is wrong, and each kind of day has its words', async () => {
  await demo.copyDemo();
  const cohort = ['--weeks', 'ten', '--zone', 'Berlin'];
  const soon = await demo.init([...own, ...place, ...cohort, '--starts', '2027-08-30']);
  expect(soon.output).toContain(
    'It is too soon: mentors, then mentees enroll in the six weeks before it. The earliest is 2027-10-02.',
  );
  expect(soon.output).toContain('--weeks says "ten"');
  expect(soon.output).toContain('--zone says "Berlin"');
  const unknown = await demo.init([...own, ...place, '--starts', '2028-02-30']);
  expect(unknown.output).toContain('--starts says "2028-02-30". There is no such day.');
  const other = await demo.init([...own, ...place, '--starts', '12.03.2028']);
  expect(other.output).toContain('--starts says "12.03.2028". It is not written as YYYY-MM-DD.');
  expect([soon.code, unknown.code, other.code]).toEqual([2, 2, 2]);
});

test('a wrong option is named before anybody is asked', async () => {
  await demo.copyDemo();
  const { code, asked } = await demo.init(['--languages', 'English'], []);
  expect([code, asked]).toEqual([2, []]);
});

test('who chooses a language that the site does not speak learns what its pages show', async () => {
  await demo.copyDemo();
  const { output } = await demo.init([...own, ...place, '--languages', 'de,en']);
  expect(output).toContain(
    'The site has no words of its own in de: its pages there show English around what you write.',
  );
  demo.git('restore', 'content');
  const spoken = await demo.init([...own, ...place, '--languages', 'es-MX,en']);
  expect(spoken.code).toBe(0);
  expect(spoken.output).not.toContain('no words of its own');
});

test('the zone is that of the computer, and asked for where that is UTC', () => {
  const { toDefault } = questions.find(({ name }) => name === 'zone')!;
  const around = { today: '2027-08-20', origin: undefined, forge: undefined };
  const toZone = (zone: string) => toDefault({}, { ...around, zone });
  expect(['Europe/Oslo', 'UTC', 'Etc/UTC'].map(toZone)).toEqual([
    'Europe/Oslo',
    undefined,
    undefined,
  ]);
});

test('who keeps the repository elsewhere than at GitHub learns what is by hand there', async () => {
  await demo.copyDemo();
  const elsewhere = [
    '--repository',
    'https://gitlab.com/river/hub',
    '--site',
    'https://river.example',
  ];
  const { code, output } = await demo.init([...own, ...elsewhere]);
  expect(code).toBe(0);
  expect(output).toContain('is written for GitHub. At gitlab.com these are by hand');
  expect(output).toMatch(/npm run check .*\n.*npm run build .*\n.*npm run intake /);
  demo.git('restore', 'content');
  expect((await demo.init([...own, ...place])).output).not.toContain('by hand');
});

import { readFileSync } from 'node:fs';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { own, place, repository, useDemoRepository } from '../../tests/init/demo-repository.ts';

const demo = useDemoRepository();

test('a demonstration becomes a programme of its own that check finds nothing wrong with', async () => {
  await demo.copyDemo();
  const cohort = ['--starts', '2027-10-04', '--weeks', '3', '--zone', 'Europe/Oslo'];
  const { code, output } = await demo.init([...own, ...place, ...cohort]);
  expect(output).toContain('Lantern is gone: 2 mentors, 1 cohort,');
  expect(code).toBe(0);
  expect(await demo.findProblems()).toEqual([]);
  expect((await readdir(demo.content)).sort()).toEqual([
    'cohorts',
    'pages',
    'program.yml',
    'resources',
    'topics.yml',
    'tracks',
  ]);
  expect(await readdir(path.join(demo.content, 'cohorts'))).toEqual(['october-2027']);
  const program = await demo.read('program.yml');
  expect(program).toContain('name: River | School');
  expect(program).toContain('site: https://river.github.io');
  expect(program).toContain('base: /hub/');
  expect(program).not.toMatch(/demo|clock|Lantern|lantern/);
  expect(await demo.read('pages/agreement.mdx')).toContain('version: 2027-08-20');
});

test('how long mentors may be silent is as usual, whatever the demonstration says', async () => {
  await demo.copyDemo();
  const program = path.join(demo.content, 'program.yml');
  await appendFile(program, '\nconfirmAfterDays: 180\n');
  demo.commitAll();
  expect((await demo.init([...own, ...place])).code).toBe(0);
  expect(await demo.read('program.yml')).not.toContain('confirmAfterDays');
});

test('the first cohort seals to a key that was made for it', async () => {
  await demo.copyDemo();
  await demo.init([...own, ...place, '--starts', '2027-10-04', '--zone', 'UTC']);
  const secret = path.join(demo.home, 'config/roundtable/river-school/october-2027.key');
  const [, recipient = ''] = /public key: (age1\w+)/.exec(await readFile(secret, 'utf8')) ?? [];
  expect(await demo.read('cohorts/october-2027/cohort.mdx')).toContain(recipient);
});

test('the draft of a cohort names days in its keys alone', async () => {
  await demo.copyDemo();
  await demo.init([...own, ...place, '--starts', '2027-10-04', '--weeks', '3', '--zone', 'UTC']);
  const [, yaml = '', prose = ''] = (await demo.read('cohorts/october-2027/cohort.mdx')).split(
    '---\n',
  );
  expect(yaml).toContain('starts: 2027-10-04');
  expect(prose).not.toMatch(/\d/);
  expect(/^draw: (.*)$/m.exec(yaml)?.[1]).not.toMatch(/\d/);
});

test('the draft of a cohort speaks the first language of the programme, and the others beside it', async () => {
  await demo.copyDemo();
  const cohort = ['--starts', '2027-10-04', '--weeks', '3', '--zone', 'UTC', '--no-key'];
  await demo.init([...own, ...place, ...cohort, '--languages', 'es,en']);
  const file = await demo.read('cohorts/octubre-de-2027/cohort.mdx');
  const [, yaml = '', prose = ''] = file.split('---\n');
  expect(prose).toContain('A qué te comprometes');
  expect(parse(yaml)).toMatchObject({
    title: 'Octubre de 2027',
    summary: '3 semanas con gente que quiere aprender y con alguien que ya pasó por ahí.',
    sessions: [
      { title: 'Primera reunión', translations: [{ language: 'en', title: 'First meeting' }] },
      { title: 'Una meta en una tarjeta' },
      { title: 'Cierre' },
    ],
    translations: [{ language: 'en', title: 'October 2027' }],
  });
  expect(await demo.findProblems()).toEqual([]);
});

const isDemo = /^demo: true$/m.test(
  readFileSync(path.join(repository, 'content/program.yml'), 'utf8'),
);

test.skipIf(!isDemo)(
  'what is kept of the demonstration in content/ holds for a cohort of whatever length',
  async () => {
    await demo.copyDemo('content');
    const cohort = ['--starts', '2027-10-04', '--weeks', '5', '--zone', 'UTC', '--no-key'];
    const short = [...cohort, '--languages', 'en,es'];
    const { code, output } = await demo.init([...own, ...place, ...short]);
    expect(code).toBe(0);
    expect(output).not.toContain('These speak of ten weeks');
  },
);

test.skipIf(!isDemo)(
  'nothing of the demonstration in content/ is left on a page, in any of its languages',
  async () => {
    await demo.copyDemo('content');
    const { code, output } = await demo.init([...own, ...place, '--languages', 'es,en']);
    expect(code).toBe(0);
    expect(output).not.toMatch(/Left out|write them in/);
    expect(output).not.toContain('still name the demonstration');
    expect(await demo.findProblems()).toEqual([]);
    // How many weeks a cohort takes is asked for, and may be any.
    const { introduction } = parse(await demo.read('program.yml')) as { introduction: string };
    expect(introduction).not.toMatch(/\bdiez\b|\bsemanas\b|\d/i);
    for (const page of await readdir(path.join(demo.content, 'pages'))) {
      expect(await demo.read(`pages/${page}`)).not.toMatch(
        /tidepool|fictional|invented|fictici|inventad|Esi |Teodor|Ilse|autumn 2026|otoño de 2026/i,
      );
    }
  },
);

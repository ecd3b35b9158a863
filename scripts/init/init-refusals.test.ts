import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { own, place, useDemoRepository } from '../../tests/init/demo-repository.ts';

const demo = useDemoRepository();

test('a programme that is no demonstration is refused', async () => {
  await demo.copyDemo();
  const program = await demo.read('program.yml');
  await writeFile(path.join(demo.content, 'program.yml'), program.replace('demo: true\n', ''));
  const { code, output } = await demo.init([...own, ...place]);
  expect(output).toContain('Lantern is no demonstration');
  expect(code).toBe(2);
  expect(existsSync(path.join(demo.content, 'mentors/tomo-ishii.mdx'))).toBe(true);
});

test('without a git repository nothing is changed, since nothing could be brought back', async () => {
  await demo.copyDemo();
  await rm(path.join(demo.folder, '.git'), { recursive: true });
  const { code, output } = await demo.init([...own, ...place]);
  expect(output).toContain('This folder is no git repository, so nothing could be brought back.');
  expect(output).toContain('git init && git add -A && git commit -m Start');
  expect(code).toBe(1);
  expect(existsSync(path.join(demo.content, 'mentors/tomo-ishii.mdx'))).toBe(true);
});

test('a run can be taken back in the way that the next one names, and repeated', async () => {
  await demo.copyDemo();
  const words = [...own, ...place, '--starts', '2027-10-04', '--zone', 'UTC', '--no-key'];
  expect((await demo.init(words)).code).toBe(0);
  const program = await demo.read('program.yml');
  demo.git('restore', 'content');
  const { code, output } = await demo.init(words);
  expect(code).toBe(1);
  expect(output).toContain(
    'has 1 file with changes that are not committed, so git could not bring them back: content/cohorts/october-2027/cohort.mdx.',
  );
  const [, remedy = ''] = /^\s*(git restore .*)$/m.exec(output) ?? [];
  execFileSync('sh', ['-c', remedy], { cwd: demo.folder });
  expect((await demo.init(words)).code).toBe(0);
  expect(await demo.read('program.yml')).toBe(program);
});

test('changes that are not committed are kept from being lost, also where git ignores a file', async () => {
  await demo.copyDemo();
  await rm(path.join(demo.folder, '.git'), { recursive: true });
  demo.git('init', '--quiet');
  const { code, output } = await demo.init([...own, ...place]);
  expect(output).toMatch(/has \d\d files with changes .*: content\/\S+, .* and \d+ more\./);
  expect(code).toBe(1);
  expect(existsSync(path.join(demo.content, 'mentors/tomo-ishii.mdx'))).toBe(true);
  await writeFile(path.join(demo.folder, '.git/info/exclude'), 'tomo-ishii.mdx\n');
  demo.commitAll();
  expect((await demo.init([...own, ...place])).output).toContain(
    'has 1 file with changes that are not committed, so git could not bring them back: content/mentors/tomo-ishii.mdx.',
  );
});

test('whatever would be a problem stops it before anything is written', async () => {
  await demo.copyDemo();
  const page = path.join(demo.content, 'pages/extra.mdx');
  await writeFile(page, '---\ntitle: Extra\nsummary: A page.\n---\n\nWritten in {braces}.\n');
  demo.commitAll();
  const { code, output } = await demo.init([...own, ...place]);
  expect(output).toContain('content/pages/extra.mdx:6');
  expect(output).toContain('Nothing was written.');
  expect(code).toBe(1);
  expect(existsSync(path.join(demo.content, 'mentors/tomo-ishii.mdx'))).toBe(true);
});

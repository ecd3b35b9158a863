import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const inFolder = (name: string) => path.join(folder, name);

test('files are created, replaced and removed, and only what changed is named', async () => {
  await writeFile(inFolder('same'), 'same');
  await writeFile(inFolder('old'), 'old');
  await writeFile(inFolder('gone'), 'gone');
  const changed = await writeFiles([
    { path: inFolder('same'), text: 'same' },
    { path: inFolder('old'), bytes: new TextEncoder().encode('new') },
    { path: inFolder('deep/er/file'), text: 'made' },
    { path: inFolder('gone'), remove: true },
    { path: inFolder('never-there'), remove: true },
  ]);
  expect(changed).toEqual([inFolder('old'), inFolder('deep/er/file'), inFolder('gone')]);
  expect((await readdir(folder)).sort()).toEqual(['deep', 'old', 'same']);
  expect(await readFile(inFolder('old'), 'utf8')).toBe('new');
});

test('when one file cannot be staged, nothing changes and nothing is left behind', async () => {
  await writeFile(inFolder('file'), 'old');
  await expect(
    writeFiles([
      { path: inFolder('file'), text: 'new' },
      { path: inFolder('file/below-a-file'), text: 'impossible' },
    ]),
  ).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['file']);
  expect(await readFile(inFolder('file'), 'utf8')).toBe('old');
});

test.skipIf(process.platform === 'win32')(
  'what is private is readable for its owner alone, also where it was not before',
  async () => {
    await mkdir(inFolder('.roundtable/plans'), { recursive: true });
    await writeFile(inFolder('.roundtable/plans/same'), 'same');
    await chmod(inFolder('.roundtable/plans/same'), 0o644);
    await writeFiles([
      { path: inFolder('.roundtable/plans/same'), text: 'same' },
      { path: inFolder('.roundtable/plans/winter/grouping.age'), text: 'sealed' },
      { path: inFolder('content/grouping.json'), text: '{}' },
    ]);
    const modeOf = async (name: string) => ((await stat(inFolder(name))).mode & 0o777).toString(8);
    expect(await modeOf('.roundtable')).toBe('700');
    expect(await modeOf('.roundtable/plans')).toBe('700');
    expect(await modeOf('.roundtable/plans/same')).toBe('600');
    expect(await modeOf('.roundtable/plans/winter')).toBe('700');
    expect(await modeOf('.roundtable/plans/winter/grouping.age')).toBe('600');
    expect(await modeOf('content/grouping.json')).not.toBe('600');
  },
);

test('a failed write names the file that was meant, not the temporary one', async () => {
  await writeFile(inFolder('file'), 'x');
  const target = inFolder('file/below-a-file');
  await expect(writeFiles([{ path: target, text: 'x' }])).rejects.toMatchObject({
    path: target,
    syscall: 'write',
  });
});

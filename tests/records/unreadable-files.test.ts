import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';

// Nothing is unreadable for the user root.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'what there is no right to read is a problem like others, and hides no other file',
  async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'unreadable-'));
    await mkdir(path.join(root, 'mentors'));
    await mkdir(path.join(root, 'tracks'));
    for (const name of ['topics.yml', 'mentors/a.mdx', 'tracks/b.mdx']) {
      await writeFile(path.join(root, name), 'x');
    }
    await chmod(path.join(root, 'topics.yml'), 0);
    await chmod(path.join(root, 'tracks'), 0);
    const { files, problems } = await readContentFolder(root);
    expect(files.map((file) => file.path)).toEqual(['content/mentors/a.mdx']);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'not-readable content/topics.yml',
      'not-readable content/tracks',
    ]);
    await chmod(path.join(root, 'tracks'), 0o700);
    await rm(root, { recursive: true });
  },
);

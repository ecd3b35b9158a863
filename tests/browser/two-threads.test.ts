import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

/** Built by one thread, as small sites are. */
const siteFolder = inject('siteFolder');
let folder = '';
let said = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-two-threads-'));
  // Tests run with variables that Astro would take for the site's.
  const ofTests = new Set(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']);
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.has(name))),
    NODE_DEBUG: 'page-writer',
    ROUNDTABLE_CONTENT: path.join(siteFolder, '../content'),
    ROUNDTABLE_OUT: folder,
    ROUNDTABLE_SHARE_FROM: '2',
  };
  const built = await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
  said = built.stderr;
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a site is the same whether one thread has rendered its pages or two', async () => {
  const files = globSync('**/*.{html,txt,json,ics,xml}', { cwd: folder });
  expect(files.length).toBeGreaterThan(200);
  const differ: string[] = [];
  for (const file of files) {
    const [one, two] = await Promise.all(
      [siteFolder, folder].map((site) => readFile(path.join(site, file), 'utf8')),
    );
    if (one !== two) differ.push(file);
  }
  expect(differ).toEqual([]);
  const written = Number(/The second thread wrote (\d+) of \d+ pages/.exec(said)?.[1] ?? 0);
  // A single core has one thread for pages whatever a build is asked for.
  expect(written > 10, said).toBe(os.availableParallelism() > 1);
});

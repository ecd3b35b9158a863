import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runProgram } from '../../scripts/lib/run-script.ts';
import { writeSearchIndex } from '../../scripts/lib/search-index.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/static-server.ts';
import { translateFixture } from './translate-fixture.ts';

export interface BuiltLanguages extends RunningSite {
  readonly content: string;
  readonly folder: string;
}

/**
 * Builds the fixture programme in several languages, translated in part, and serves it. `check` refuses languages that
 * nobody speaks, so the pages are built without it.
 */
export async function buildLanguages(locales: readonly string[]): Promise<BuiltLanguages> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'roundtable-languages-'));
  const content = path.join(root, 'content');
  const folder = path.join(root, 'dist');
  await cp('tests/fixtures/small-programme/content', content, { recursive: true });
  await cp('tests/fixtures/running-cohort', path.join(content, 'cohorts'), { recursive: true });
  const file = path.join(content, 'program.yml');
  const program = await readFile(file, 'utf8');
  await writeFile(
    file,
    program
      .replace(/^locales:.*$\n(?: {2}- .*\n)*/m, `locales: [${locales.join(', ')}]\n`)
      .replace(/^base: .*$/m, 'base: /hub/'),
  );
  await translateFixture(content);
  const astro = ['node', 'node_modules/astro/bin/astro.mjs', 'build'] as const;
  // Tests run with a BASE_URL of their own, which Astro would take for the site's.
  const place = { ROUNDTABLE_CONTENT: content, ROUNDTABLE_OUT: folder, BASE_URL: '/hub/' };
  const { exitCode } = await runProgram([...astro], place);
  if (exitCode !== 0) throw new Error('The fixture programme did not build.');
  await writeSearchIndex(folder);
  const site = await serveSite(folder, '/hub/', 0);
  return {
    address: site.address,
    content,
    folder,
    close: async () => {
      await site.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

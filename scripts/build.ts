import { createRequire } from 'node:module';
import path from 'node:path';
import { CommandFailure, runCommand } from './lib/command.ts';
import { runProgram } from './lib/run-script.ts';
import { writeSearchIndex } from './lib/search-index.ts';
import { readSitePlace } from './lib/site-place.ts';

await runCommand({
  name: 'build',
  summary: 'Builds the site and its search index into dist/, or into the folder ROUNDTABLE_OUT.',
  positionals: [],
  options: {},
  examples: ['npm run build', 'npm run build -- --content tests/fixtures/small-programme/content'],
  run: async ({ contentFolder, print }) => {
    const { folder } = await readSitePlace(contentFolder);
    print('Building the pages …');
    const pages = await runProgram(['node', findAstro(), 'build'], {
      ROUNDTABLE_CONTENT: contentFolder,
    });
    if (pages.exitCode !== 0) {
      throw new CommandFailure('The pages were not built. What is listed above has to be mended.');
    }
    print(`Pages built in ${pages.seconds.toFixed(1)} s. Indexing them for the search …`);
    const count = await writeSearchIndex(folder);
    print(`Indexed ${count} pages. The site stands in ${path.relative('.', folder) || '.'}.`);
    return 0;
  },
});

function findAstro(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin', 'astro.mjs');
}

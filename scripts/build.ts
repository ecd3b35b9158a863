import path from 'node:path';
import { checkApart } from './checks/check-apart.ts';
import { foldRepeated } from './checks/fold-repeated.ts';
import { CommandFailure, runCommand } from './lib/command.ts';
import { readNow } from './lib/now.ts';
import { lintCalendars } from './lib/lint-calendars.ts';
import { leanBundling, toPagesWords } from './lib/pages-command.ts';
import { runProgram } from './lib/run-script.ts';
import { writeSearchIndex } from './lib/search-index.ts';
import { readCalendarRevisions, readNewResources } from './lib/record-changes.ts';
import { readSitePlace } from './lib/site-place.ts';
import { toFoundWords } from './reporters/count-words.ts';

await runCommand({
  name: 'build',
  summary: 'Builds the site and its search index into dist/, or into the folder ROUNDTABLE_OUT.',
  positionals: [],
  options: {},
  examples: ['npm run build', 'npm run build -- --content tests/fixtures/small-programme/content'],
  run: async ({ contentFolder, print, note }) => {
    const { folder, base } = await readSitePlace(contentFolder);
    print('Checking the content …');
    await refuseProblems(contentFolder, note);
    print('Building the pages …');
    const pages = await runProgram(['node', ...toPagesWords()], {
      ...leanBundling,
      // A site is built for its readers, also where tests ask for it.
      NODE_ENV: 'production',
      // One that the surroundings have, as some build machines do, would be taken for the site's.
      BASE_URL: base,
      ROUNDTABLE_CONTENT: contentFolder,
      ROUNDTABLE_REVISIONS: JSON.stringify(await readCalendarRevisions(contentFolder)),
      ROUNDTABLE_NEW: JSON.stringify(await readNewResources(contentFolder)),
    });
    if (pages.exitCode !== 0) {
      throw new CommandFailure('The pages were not built. What is listed above has to be mended.');
    }
    for (const finding of await lintCalendars(folder)) {
      note(`${finding}. Calendars may misread that.`);
    }
    print(`Pages built in ${pages.seconds.toFixed(1)} s. Indexing them for the search …`);
    const count = await writeSearchIndex(folder);
    print(`Indexed ${count} pages. The site stands in ${path.relative('.', folder) || '.'}.`);
    return 0;
  },
});

/** Stops before anything is written: a site is never published from content that contradicts itself. */
async function refuseProblems(contentFolder: string, note: (line: string) => void): Promise<void> {
  // A present that can't be read is a wrong use, whatever the content.
  readNow(undefined);
  const problems = await checkApart(contentFolder);
  const failing = problems.filter(({ level }) => level === 'problem');
  for (const { file, line, column, message, next, code } of foldRepeated(failing)) {
    note(`${file}:${line}:${column} ${message} ${next} (${code})`);
  }
  if (failing.length === 0) return;
  throw new CommandFailure(
    `Nothing was built: ${toFoundWords(failing)}. "npm run check" shows each in its place.`,
  );
}

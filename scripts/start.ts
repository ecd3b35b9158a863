import { CommandFailure, runCommand } from './lib/command.ts';
import { readPort } from './lib/port.ts';
import { runProgram } from './lib/run-script.ts';
import { readSitePlace } from './lib/site-place.ts';
import { serveSite } from './lib/static-server.ts';

/** What stands between a fresh clone and a site that can be browsed. */
const steps = [
  { title: 'Checking the content', words: ['node', 'scripts/check.ts'] },
  {
    title: 'Planning the groups of open cohorts, without publishing',
    words: ['node', 'scripts/plan.ts', '--open', '--dry-run'],
  },
  { title: 'Verifying the published groups', words: ['node', 'scripts/verify.ts'] },
  { title: 'Building the site and its search index', words: ['node', 'scripts/build.ts'] },
] as const;

await runCommand({
  name: 'start',
  summary:
    'Checks the content, plans the open cohorts without publishing, verifies the published groups, builds the site and serves it.',
  positionals: [],
  options: {
    port: { type: 'string', value: 'PORT', description: 'The port to try first; 4321 by default.' },
  },
  examples: ['npm start', 'npm start -- --port 8080'],
  run: async ({ contentFolder, options, print }) => {
    const port = readPort(options.port);
    const { folder, base } = await readSitePlace(contentFolder);
    for (const [index, { title, words }] of steps.entries()) {
      print(`\n[${index + 1}/${steps.length}] ${title}`);
      const { exitCode, seconds } = await runProgram([...words], {
        ROUNDTABLE_CONTENT: contentFolder,
      });
      if (exitCode !== 0) {
        throw new CommandFailure(
          `Stopped at "${title}". Mend what is listed above and start again.`,
        );
      }
      print(`      ${seconds.toFixed(1)} s`);
    }
    const { address } = await serveSite(folder, base, port);
    print(`\nThe hub is at ${address} until you press Ctrl+C.`);
    return 0;
  },
});

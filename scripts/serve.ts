import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, runCommand } from './lib/command.ts';
import { readPort } from './lib/port.ts';
import { readSitePlace } from './lib/site-place.ts';
import { serveSite } from './lib/static-server.ts';

await runCommand({
  name: 'serve',
  summary: 'Serves the built site on this computer, as a static host would.',
  positionals: [],
  options: {
    port: { type: 'string', value: 'PORT', description: 'The port to try first; 4321 by default.' },
  },
  examples: ['npm run serve -- --port 8080'],
  run: async ({ contentFolder, options, print }) => {
    const { folder, base } = await readSitePlace(contentFolder);
    if (!existsSync(path.join(folder, 'index.html'))) {
      throw new CommandFailure(`${folder} holds no built site. Run "npm run build" first.`);
    }
    const { address } = await serveSite(folder, base, readPort(options.port));
    print(`The site is at ${address} until you press Ctrl+C.`);
    return 0;
  },
});

import { runCommand } from './lib/command.ts';
import { linksCommand } from './links/links-command.ts';

await runCommand(linksCommand);

import { runCommand } from './lib/command.ts';
import { publishCommand } from './matching/publish-command.ts';

await runCommand(publishCommand);

import { runCommand } from './lib/command.ts';
import { remindCommand } from './remind/remind-command.ts';

await runCommand(remindCommand);

import { forgetCommand } from './forget/forget-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(forgetCommand);

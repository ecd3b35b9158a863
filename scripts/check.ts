import { checkCommand } from './checks/check-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(checkCommand);

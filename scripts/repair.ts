import { runCommand } from './lib/command.ts';
import { repairCommand } from './repair/repair-command.ts';

await runCommand(repairCommand);

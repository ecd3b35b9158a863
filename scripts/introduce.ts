import { introduceCommand } from './introduce/introduce-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(introduceCommand);

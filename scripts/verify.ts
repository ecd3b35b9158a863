import { runCommand } from './lib/command.ts';
import { verifyCommand } from './matching/verify-command.ts';

await runCommand(verifyCommand);

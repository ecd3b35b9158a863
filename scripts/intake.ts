import { intakeCommand } from './intake/intake-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(intakeCommand);

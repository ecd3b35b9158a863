import { runCommand } from './lib/command.ts';
import { rotateCommand } from './rotation/rotate-command.ts';

await runCommand(rotateCommand);

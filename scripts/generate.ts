import { generateCommand } from './generate/generate-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(generateCommand);

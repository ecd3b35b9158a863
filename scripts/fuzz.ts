import { fuzzCommand } from './fuzz/fuzz-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(fuzzCommand);

import { benchCommand } from './bench/bench-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(benchCommand);

import { runCommand } from './lib/command.ts';
import { planCommand } from './matching/plan-command.ts';

await runCommand(planCommand);

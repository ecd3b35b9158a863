import { runCommand } from '../lib/command.ts';
import { actCommand } from './act-command.ts';

await runCommand(actCommand);

import { importCommand } from './import/import-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(importCommand);

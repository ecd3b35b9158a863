import { keepApartCommand } from './keep-apart/keep-apart-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(keepApartCommand);

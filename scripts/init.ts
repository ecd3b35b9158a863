import process from 'node:process';
import { askInTerminal } from './init/ask-in-terminal.ts';
import { toInitCommand } from './init/init-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(toInitCommand(process.stdin.isTTY ? askInTerminal : undefined));

import process from 'node:process';
import { openTerminal } from './init/ask-in-terminal.ts';
import { toInitCommand } from './init/init-command.ts';
import { runCommand } from './lib/command.ts';

const terminal = process.stdin.isTTY ? openTerminal() : undefined;
await runCommand(toInitCommand(terminal?.ask));
terminal?.close();

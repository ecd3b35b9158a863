import { keysCommand } from './keys/keys-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(keysCommand);

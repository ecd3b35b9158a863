import { runCommand } from './lib/command.ts';
import { ledgerCommand } from './ledger/ledger-command.ts';

await runCommand(ledgerCommand);

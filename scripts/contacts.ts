import { contactsCommand } from './contacts/contacts-command.ts';
import { runCommand } from './lib/command.ts';

await runCommand(contactsCommand);

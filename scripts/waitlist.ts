import { runCommand } from './lib/command.ts';
import { waitlistCommand } from './waitlist/waitlist-command.ts';

await runCommand(waitlistCommand);

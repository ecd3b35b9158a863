import { runCommand } from './lib/command.ts';
import { reviewCommand } from './review/review-command.ts';

await runCommand(reviewCommand);

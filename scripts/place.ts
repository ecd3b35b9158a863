import { runCommand } from './lib/command.ts';
import { placeCommand } from './places/place-command.ts';

await runCommand(placeCommand);

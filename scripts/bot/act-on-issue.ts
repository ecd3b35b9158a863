import { runCommand } from '../lib/command.ts';
import { issueCommand } from './issue-command.ts';

await runCommand(issueCommand);

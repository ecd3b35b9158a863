import type { Problem } from '../../src/schemas/problem.ts';
import { CommandFailure } from './command.ts';

const everybodyNeeds = ['content', 'content/program.yml', 'content/topics.yml'];

/** Says that a folder holds no programme that can be read, and where the first thing wrong with it stands. */
export function toUnreadable(contentFolder: string, problems: readonly Problem[]): CommandFailure {
  const first = problems.find(({ file }) => everybodyNeeds.includes(file));
  const where = first === undefined ? '' : ` ${first.file}:${first.line} ${first.message}`;
  return new CommandFailure(
    `${contentFolder} holds no programme that can be read.${where} "npm run check" says more.`,
  );
}

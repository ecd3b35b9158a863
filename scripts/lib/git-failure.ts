import { CommandFailure } from './command.ts';

/** Says in a sentence why git did not do what it was asked to, and what to do. */
export function toGitFailure(
  folder: string,
  words: readonly string[],
  error: Error,
  output: string,
): CommandFailure {
  if ('code' in error && error.code === 'ENOENT') {
    return new CommandFailure('git is not there. Install it (https://git-scm.com) and try again.');
  }
  if (output.includes('not a git repository')) {
    return new CommandFailure(
      `${folder} is not in a git repository. Use a clone of your programme's repository, or run git init there.`,
    );
  }
  if (output.includes('dubious ownership')) {
    return new CommandFailure(
      `${folder} belongs to another user, so git does not trust it. Run this as its owner.`,
    );
  }
  const [verb = ''] = words;
  return new CommandFailure(`git ${verb} did not work: ${output.trim() || error.message}`);
}

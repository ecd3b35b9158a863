import { CommandFailure } from '../lib/command.ts';
import { findCommit, type ReadGit } from '../review/git-objects.ts';

/** Where a request builds on, and what its branch held before. */
export interface Start {
  readonly commit: string;
  /** The commit at which the branch stood; empty where there was none. */
  readonly expected: string;
}

/**
 * Finds where a request builds on: the tip of its branch while a pull request from it is open, so that
 * a private part follows its public one, else the published branch.
 */
export async function findStart(
  git: ReadGit,
  { branch, isOpen }: { branch: string; isOpen: boolean },
): Promise<Start> {
  const commit = await findCommit(git, 'HEAD');
  const listed = (await git('ls-remote', 'origin', `refs/heads/${branch}`)).split('\t')[0] ?? '';
  const expected = listed.trim();
  if (expected === '' || !isOpen) return { commit, expected };
  const own = `refs/requests/${branch}`;
  await git('fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:${own}`);
  return { commit: await findCommit(git, own), expected };
}

/** Moves a branch of the repository to a commit, unless somebody moved it meanwhile. */
export async function pushBranch(
  git: ReadGit,
  { branch, commit, expected }: { branch: string; commit: string; expected: string },
): Promise<void> {
  const reference = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${reference}:${expected}`;
  await git('push', '--quiet', lease, 'origin', `${commit}:${reference}`).catch(() => {
    throw new CommandFailure(
      `The branch ${branch} can't be moved. Edit the issue, so that it is read again.`,
    );
  });
}

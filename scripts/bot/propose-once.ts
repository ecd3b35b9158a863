import { toGitAccess } from '../review/forge-access.ts';
import { openRepository } from '../review/git-objects.ts';
import { listPullRequests, openPullRequest, type GitHubAccess } from '../review/github-client.ts';
import type { Place } from '../review/read-trees.ts';
import { commitEdits } from './commit-edits.ts';
import { findStart, pushBranch } from './request-branch.ts';
import type { FileEdit } from './request-finding.ts';

/** Edits that a command makes by itself, for a person to merge or to change. */
export interface StandingProposal {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly edits: readonly FileEdit[];
}

/**
 * Opens one pull request with edits. Nothing is done without edits, nor while an earlier one of the same
 * branch is open: somebody may have changed it by hand.
 */
export async function proposeOnce(
  place: Place,
  access: GitHubAccess,
  { branch, title, body, edits }: StandingProposal,
): Promise<void> {
  const [owner = ''] = access.repository.split('/');
  const isOpen = (await listPullRequests(access, owner, branch)).length > 0;
  if (edits.length === 0 || isOpen) return;
  const git = openRepository(place.repository, toGitAccess(access.token));
  const { commit: parent, expected } = await findStart(git, { branch, isOpen: false });
  const commit = await commitEdits(place, { parent, edits, message: title });
  await pushBranch(git, { branch, commit, expected });
  const base = (await git('rev-parse', '--abbrev-ref', 'HEAD')).trim();
  await openPullRequest(access, { branch, base, title, body });
}

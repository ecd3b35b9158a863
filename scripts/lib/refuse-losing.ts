import { CommandFailure } from './command.ts';
import { isAncestor, toNames, type Git } from './matching-git-words.ts';
import type { BranchCommit } from './matching-git.ts';

/** What a branch is about to be, and what it was here and on the forge. */
interface Move {
  readonly parent: string;
  /** The path of the folder of content from the top of the work tree, with a slash at its end. */
  readonly prefix: string;
  readonly own: string | undefined;
  readonly fetched: string | undefined;
  readonly lost: readonly string[];
}

/** Lists the tips that a commit on top of a parent would not hold. */
export async function listLost(
  git: Git,
  parent: string,
  tips: readonly (string | undefined)[],
): Promise<string[]> {
  const lost: string[] = [];
  for (const tip of new Set(tips)) {
    if (tip !== undefined && !(await isAncestor(git, tip, parent))) lost.push(tip);
  }
  return lost;
}

/**
 * Refuses to leave a commit behind that was not made here. One made here says so and changes nothing
 * else; a merge brings nothing of its own.
 * @throws CommandFailure that names the commits, and how to keep them
 */
export async function refuseLosing(
  git: Git,
  { parent, prefix, own, fetched, lost }: Move,
  commit: BranchCommit,
): Promise<void> {
  if (lost.length === 0) return;
  const ownNames = new Set(commit.own.map((file) => `${prefix}${file}`));
  const words = ['log', '--no-merges', '--format=%h %s', ...lost, `^${parent}`, '--'];
  const foreign: string[] = [];
  for (const line of (await git(words)).split('\n').filter((each) => each !== '')) {
    const [id = ''] = line.split(' ', 1);
    const shown = await git(['show', '--format=', '--name-only', '--no-renames', '-z', id]);
    const isOwn = line.startsWith(`${id} ${commit.subject} (`);
    if (!isOwn || toNames(shown).some((name) => !ownNames.has(name))) foreign.push(line);
  }
  if (foreign.length === 0) return;
  const { branch, base } = commit;
  throw new CommandFailure(
    [
      `${branch} holds commits that publishing did not make, and would lose them if it was built anew on the present ${base}:`,
      ...foreign.map((line) => `  ${line}`),
      `Bring what you want of them to ${base}. Then rename the branch, on the web page of the repository or by these lines, and publish again:`,
      ...(own === undefined ? [] : [`  git branch -m ${branch} ${branch}-before`]),
      ...(fetched === undefined
        ? []
        : [`  git push origin origin/${branch}:refs/heads/${branch}-before :refs/heads/${branch}`]),
    ].join('\n'),
  );
}

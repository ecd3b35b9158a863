import { findGround } from './matching-git.ts';
import { tryGit } from './matching-git-words.ts';

/** How many commits the forge's branch has, as it was last fetched, that the one here has not. */
export interface Behind {
  readonly commits: number;
  /** Of these, the ones that change the folder of content. */
  readonly ofContent: number;
}

/**
 * Counts how far a branch here is behind the forge's; nothing is fetched for it.
 * @returns undefined where it is not behind, or the forge's is not known
 * @throws CommandFailure when there is no repository, or no commit in it
 */
export async function findBehind(contentFolder: string, base: string): Promise<Behind | undefined> {
  const { git, from } = await findGround(contentFolder, base);
  const words = ['rev-list', '--count', `refs/remotes/origin/${base}`, `^${from}`, '--'];
  const commits = Number(await tryGit(git, words));
  if (!(commits > 0)) return undefined;
  return { commits, ofContent: Number(await git([...words, '.'])) };
}

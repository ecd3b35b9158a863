import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from '../lib/command.ts';
import { claimEditor } from './claim-editor.ts';
import { setLeftoversAside } from './leftovers.ts';
import { git, tryGit } from './run-git.ts';

/** The branch that local edits are committed to. Not `cms`: proposals of the editor are named `cms/…`. */
export const editBranch = 'roundtable-edits';

/** A checkout of its own for edits, so that nobody's own checkout is moved or swept into a commit. */
export interface EditWorktree {
  readonly folder: string;
  readonly content: string;
  /** Whether it holds everything that is committed where it was made from. */
  readonly state: 'current' | 'behind';
  /** Where the files of a save that was cut off have been put, if there was one. */
  readonly leftovers: string | undefined;
}

/**
 * Makes the worktree `.roundtable/cms` of the repository that holds a folder of content, or takes it up
 * again. It is brought up to date where nothing would be lost.
 * @throws CommandFailure when there is no repository, no author, content/ is not at its root, or another
 * editor is open
 */
export async function prepareEditWorktree(contentFolder: string): Promise<EditWorktree> {
  const root = await readRoot(contentFolder);
  if (path.relative(root, contentFolder) !== 'content') {
    throw new CommandFailure(
      `The editor edits content/ at the root of a repository, not ${contentFolder}.`,
    );
  }
  if ((await tryGit(root, 'var', 'GIT_AUTHOR_IDENT')) === undefined) {
    throw new CommandFailure(
      'git does not know who you are. Run git config user.name "…" and git config user.email "…".',
    );
  }
  const folder = path.join(root, '.roundtable', 'cms');
  claimEditor(`${folder}.pid`);
  await git(root, 'worktree', 'prune');
  if (!existsSync(path.join(folder, '.git'))) await addWorktree(root, folder);
  const leftovers = await setLeftoversAside(folder, editBranch);
  const head = await git(root, 'rev-parse', 'HEAD');
  const merged = await tryGit(folder, 'merge', '--quiet', '--ff-only', head);
  const isAhead = (await tryGit(folder, 'merge-base', '--is-ancestor', head, 'HEAD')) !== undefined;
  const state = merged !== undefined || isAhead ? 'current' : 'behind';
  return { folder, content: path.join(folder, 'content'), state, leftovers };
}

async function addWorktree(root: string, folder: string): Promise<void> {
  const exists = await tryGit(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${editBranch}`);
  if (exists === undefined) await git(root, 'worktree', 'add', '-b', editBranch, folder, 'HEAD');
  else await git(root, 'worktree', 'add', folder, editBranch);
}

async function readRoot(folder: string): Promise<string> {
  const root = existsSync(folder)
    ? await tryGit(folder, 'rev-parse', '--show-toplevel')
    : undefined;
  if (root !== undefined) return root;
  throw new CommandFailure(`${folder} is not in a git repository, which is where edits are kept.`);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandFailure } from './command.ts';
import { isAncestor, toGit, toNames, tryGit, type Git } from './matching-git-words.ts';
import { listLost, refuseLosing } from './refuse-losing.ts';

/** A file of a commit: its path from the folder of content, and its text; undefined where it must be gone. */
export interface CommittedFile {
  readonly path: string;
  readonly text: string | undefined;
}

export interface BranchCommit {
  readonly branch: string;
  /** The branch that a new one starts from, where it exists; else what is checked out. */
  readonly base: string;
  /** What every commit made for this branch begins with, such as `Publish groups for winter`. */
  readonly subject: string;
  /** What follows the subject in parentheses. */
  readonly detail: string;
  readonly files: readonly CommittedFile[];
  /** Paths from the folder of content of all that such commits may change. */
  readonly own: readonly string[];
}

/** What committing did: on top of a branch, or on the base anew, in the place of an earlier commit. */
export type CommitResult =
  | {
      readonly kind: 'committed';
      readonly id: string;
      readonly differing: readonly string[];
      readonly how: 'added' | 'anew';
      /** Whether the branch, where it was pushed to before, only grows or is replaced there. */
      readonly push: 'plain' | 'with-lease';
    }
  | { readonly kind: 'unchanged'; readonly where: string };

/** Where a folder of content stands in its repository, and the commit that a branch starts from. */
interface Ground {
  readonly git: Git;
  /** The folder's path from the top of the work tree, with a slash at its end. */
  readonly prefix: string;
  readonly from: string;
}

/**
 * Commits files to a branch without touching what is checked out, the index or any uncommitted file:
 * it writes objects, then moves the branch from what it was to the new commit in one step. A branch that
 * does not hold the present base is built anew on it. A branch that only the forge has, or has more of,
 * counts as it was last fetched.
 * @param contentFolder a folder inside the work tree
 * @throws CommandFailure when there is no repository, no name for the author, the branch is checked out,
 * or building it anew would lose a commit that was not made here
 */
export async function commitToBranch(
  contentFolder: string,
  commit: BranchCommit,
): Promise<CommitResult> {
  const { branch, base, subject, detail, files } = commit;
  const { git, prefix, from } = await findGround(contentFolder, base);
  const reference = `refs/heads/${branch}`;
  const own = await readTip(git, reference);
  const fetched = await readTip(git, `refs/remotes/origin/${branch}`);
  const isBehind =
    fetched !== undefined && (own === undefined || (await isAncestor(git, own, fetched)));
  const tip = isBehind ? fetched : own;
  const isCurrent = tip !== undefined && (await isAncestor(git, from, tip));
  const parent = isCurrent ? tip : from;
  const tree = await writeTree(git, parent, prefix, files);
  if (tree === (await git(['rev-parse', `${parent}^{tree}`])).trim()) {
    if (parent !== from && own === undefined) await git(['update-ref', reference, parent]);
    return { kind: 'unchanged', where: parent === from ? base : branch };
  }
  await refuseCheckedOut(git, reference, branch);
  const lost = await listLost(git, parent, [own, fetched]);
  await refuseLosing(git, { parent, prefix, own, fetched, lost }, commit);
  const message = `${subject} (${detail})`;
  const id = await writeCommit(git, tree, parent, message);
  await git(['update-ref', '-m', message, reference, id, own ?? '']);
  const differing = await listDiffering(git, from, files);
  return {
    kind: 'committed',
    id,
    differing,
    how: tip !== undefined && lost.includes(tip) ? 'anew' : 'added',
    push: lost.length > 0 ? 'with-lease' : 'plain',
  };
}

/**
 * Tells which files of the content folder a branch lacks, and which it has with other bytes.
 * @param files paths from the folder of content
 * @throws CommandFailure when there is no repository, or no commit in it
 */
export async function compareWithBranch(
  contentFolder: string,
  base: string,
  files: readonly string[],
): Promise<{ readonly absent: string[]; readonly different: string[] }> {
  const { git, from } = await findGround(contentFolder, base);
  const there = new Set(
    toNames(await git(['ls-tree', '-r', '-z', '--name-only', from, '--', '.'])),
  );
  const changed = new Set(await listChanged(git, from));
  return {
    absent: files.filter((file) => !there.has(file)),
    different: files.filter((file) => there.has(file) && changed.has(file)),
  };
}

/**
 * Finds what a branch is made on.
 * @throws CommandFailure when there is no repository, or no commit in it
 */
export async function findGround(contentFolder: string, base: string): Promise<Ground> {
  const git = toGit(contentFolder);
  const prefix = (await tryGit(git, ['rev-parse', '--show-prefix']))?.trim();
  if (prefix === undefined) {
    throw new CommandFailure(
      `${contentFolder} is not in a git repository. Use --no-commit to write the files only.`,
    );
  }
  const from =
    (await readTip(git, `refs/heads/${base}`)) ?? (await readTip(git, 'HEAD')) ?? toNoCommit();
  return { git, prefix, from };
}

async function readTip(git: Git, reference: string): Promise<string | undefined> {
  const id = await tryGit(git, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]);
  return id?.trim();
}

/** Writes the parent's tree with the files in place of its own, through an index of its own. */
async function writeTree(
  git: Git,
  parent: string,
  prefix: string,
  files: readonly CommittedFile[],
): Promise<string> {
  const root = (await git(['rev-parse', '--show-toplevel'])).trim();
  const folder = await mkdtemp(path.join(tmpdir(), 'roundtable-index-'));
  try {
    const inside = toGit(root, { GIT_INDEX_FILE: path.join(folder, 'index') });
    await inside(['read-tree', parent]);
    for (const file of files) {
      if (file.text === undefined) {
        await inside(['update-index', '--force-remove', '--', `${prefix}${file.path}`]);
        continue;
      }
      const blob = (await inside(['hash-object', '-w', '--stdin'], file.text)).trim();
      const entry = `100644,${blob},${prefix}${file.path}`;
      await inside(['update-index', '--add', '--cacheinfo', entry]);
    }
    return (await inside(['write-tree'])).trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCommit(git: Git, tree: string, parent: string, subject: string) {
  const identity = await tryGit(git, ['var', 'GIT_COMMITTER_IDENT']);
  if (identity === undefined) {
    throw new CommandFailure(
      'git does not know who commits. Run git config user.name "Your Name" and git config user.email you@example.org, then publish again.',
    );
  }
  return (await git(['commit-tree', tree, '-p', parent], `${subject}\n`)).trim();
}

async function refuseCheckedOut(git: Git, reference: string, branch: string): Promise<void> {
  const trees = await git(['worktree', 'list', '--porcelain']);
  if (!trees.split('\n').includes(`branch ${reference}`)) return;
  throw new CommandFailure(
    `${branch} is checked out, and publishing never changes what is checked out. Switch to another branch first, or use --no-commit.`,
  );
}

/** Lists files of the content that differ from the base, committed files aside: the branch does not hold them. */
async function listDiffering(git: Git, from: string, files: readonly CommittedFile[]) {
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  const own = new Set(files.map((file) => file.path));
  const names = new Set([...(await listChanged(git, from)), ...toNames(untracked)]);
  return [...names].filter((name) => !own.has(name)).sort();
}

async function listChanged(git: Git, from: string): Promise<string[]> {
  return toNames(await git(['diff', '--name-only', '--relative', '-z', from, '--', '.']));
}

function toNoCommit(): never {
  throw new CommandFailure(
    'The repository has no commit yet. Commit the content first, or use --no-commit.',
  );
}

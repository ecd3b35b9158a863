import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { CommandFailure } from './command.ts';
import { toGitFailure } from './git-failure.ts';

/** A file of a commit: its path from the folder of content, and its text; undefined where it must be gone. */
export interface CommittedFile {
  readonly path: string;
  readonly text: string | undefined;
}

export interface BranchCommit {
  readonly branch: string;
  /** The branch that a new one starts from, where it exists; else what is checked out. */
  readonly base: string;
  readonly subject: string;
  readonly files: readonly CommittedFile[];
}

/** What committing did. `baseName` is what the branch started from. */
export type CommitResult =
  | { readonly kind: 'committed'; readonly id: string; readonly differing: readonly string[] }
  | { readonly kind: 'unchanged'; readonly where: string };

type Git = (words: readonly string[], input?: string) => Promise<string>;

/**
 * Commits files to a branch without touching what is checked out, the index or any uncommitted file:
 * it writes objects, then moves the branch from what it was to the new commit in one step.
 * @param contentFolder a folder inside the work tree
 * @throws CommandFailure when there is no repository, no name for the author, or the branch is checked out
 */
export async function commitToBranch(
  contentFolder: string,
  { branch, base, subject, files }: BranchCommit,
): Promise<CommitResult> {
  const git = toGit(contentFolder);
  const prefix = (await tryGit(git, ['rev-parse', '--show-prefix']))?.trim();
  if (prefix === undefined) {
    throw new CommandFailure(
      `${contentFolder} is not in a git repository. Use --no-commit to write the files only.`,
    );
  }
  const from =
    (await readTip(git, `refs/heads/${base}`)) ?? (await readTip(git, 'HEAD')) ?? toNoCommit();
  const reference = `refs/heads/${branch}`;
  const tip = await readTip(git, reference);
  const isMerged = tip !== undefined && (await isAncestor(git, tip, from));
  const parent = tip === undefined || isMerged ? from : tip;
  const tree = await writeTree(git, parent, prefix, files);
  if (tree === (await git(['rev-parse', `${parent}^{tree}`])).trim()) {
    return { kind: 'unchanged', where: parent === from ? base : branch };
  }
  await refuseCheckedOut(git, reference, branch);
  const id = await writeCommit(git, tree, parent, subject);
  await git(['update-ref', '-m', subject, reference, id, tip ?? '']);
  return { kind: 'committed', id, differing: await listDiffering(git, from, files) };
}

/** Runs git in a folder; variables that would lead it elsewhere, such as those of a hook, are left out. */
function toGit(folder: string, environment: Readonly<Record<string, string>> = {}): Git {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'].includes(name),
  );
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C', ...environment };
  return (words, input) =>
    new Promise((resolve, reject) => {
      const child = execFile('git', words, { cwd: folder, env }, (error, output, errors) => {
        if (error === null) resolve(output);
        else reject(toGitFailure(folder, words, error, errors));
      });
      // A command that reads nothing may be gone before its input is closed.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}

async function tryGit(git: Git, words: readonly string[]): Promise<string | undefined> {
  try {
    return await git(words);
  } catch {
    return undefined;
  }
}

async function readTip(git: Git, reference: string): Promise<string | undefined> {
  const id = await tryGit(git, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]);
  return id?.trim();
}

async function isAncestor(git: Git, one: string, other: string): Promise<boolean> {
  return (await tryGit(git, ['merge-base', '--is-ancestor', one, other])) !== undefined;
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
  const changed = await git(['diff', '--name-only', '--relative', from, '--', '.']);
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '--', '.']);
  const own = new Set(files.map((file) => file.path));
  const names = `${changed}${untracked}`.split('\n').filter((name) => name !== '');
  return [...new Set(names)].filter((name) => !own.has(name)).sort();
}

function toNoCommit(): never {
  throw new CommandFailure(
    'The repository has no commit yet. Commit the content first, or use --no-commit.',
  );
}

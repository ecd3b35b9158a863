import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openRepository } from '../review/git-objects.ts';
import type { Place } from '../review/read-trees.ts';
import type { FileEdit } from './request-finding.ts';

/** A commit that is to be made on top of another. */
export interface NewCommit {
  readonly parent: string;
  readonly edits: readonly FileEdit[];
  readonly message: string;
}

const bot = 'github-actions[bot]';
const address = '41898282+github-actions[bot]@users.noreply.github.com';

/**
 * Commits files as git objects, with an index of its own: nothing is checked out, no branch moves and
 * no hook runs.
 * @returns the id of the commit; the parent's where the files say the same already
 */
export async function commitEdits(
  { repository, folder }: Pick<Place, 'repository' | 'folder'>,
  { parent, edits, message }: NewCommit,
): Promise<string> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'roundtable-commit-'));
  try {
    const git = openRepository(repository, {
      GIT_INDEX_FILE: path.join(scratch, 'index'),
      GIT_AUTHOR_NAME: bot,
      GIT_AUTHOR_EMAIL: address,
      GIT_COMMITTER_NAME: bot,
      GIT_COMMITTER_EMAIL: address,
    });
    await git('read-tree', parent);
    for (const edit of edits) {
      const file = path.join(scratch, 'blob');
      await writeFile(file, edit.text);
      const blob = (await git('hash-object', '-w', '--no-filters', '--', file)).trim();
      const place = `${folder}/${edit.path.slice('content/'.length)}`;
      await git('update-index', '--add', '--cacheinfo', `100644,${blob},${place}`);
    }
    const tree = (await git('write-tree')).trim();
    if (tree === (await git('rev-parse', `${parent}^{tree}`)).trim()) return parent;
    return (await git('commit-tree', tree, '-p', parent, '-m', message)).trim();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

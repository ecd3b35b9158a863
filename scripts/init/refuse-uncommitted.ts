import type { ContentFile } from '../../src/records/programme.ts';
import { tryGit } from '../cms/run-git.ts';
import { CommandFailure } from '../lib/command.ts';
import { toNames } from '../lib/matching-git-words.ts';
import { toCount } from '../matching/words.ts';

/** Most files that are named. */
const mostNamed = 5;

/**
 * Makes sure that git could bring back every file of a folder of content.
 * @param files what is read of the folder, ignored by git or not
 * @throws CommandFailure where there is no repository, or something is not committed
 */
export async function refuseUncommitted(
  contentFolder: string,
  files: readonly ContentFile[],
): Promise<void> {
  const untracked = await tryGit(contentFolder, 'ls-files', '--others', '-z', '--', '.');
  if (untracked === undefined) {
    throw new CommandFailure(
      'This folder is no git repository, so nothing could be brought back. Clone it with git, or run "git init && git add -A && git commit -m Start" first.',
    );
  }
  const known = new Set(files.map(({ path }) => path.slice('content/'.length)));
  const own = new Set([
    ...(await listChanged(contentFolder)),
    ...toNames(untracked).filter((name) => known.has(name)),
  ]);
  if (own.size === 0) return;
  const names = [...own].sort();
  const named = names.slice(0, mostNamed).map((name) => `content/${name}`);
  const more = names.length > mostNamed ? ` and ${String(names.length - mostNamed)} more` : '';
  throw new CommandFailure(
    [
      `The folder of content has ${toCount(names.length, 'file')} with changes that are not committed, so git could not bring them back: ${named.join(', ')}${more}.`,
      'Commit them first. Or, as after a run that was cut off, take them away for good:',
      '  git restore content && git clean -fd content',
    ].join('\n'),
  );
}

/** What differs from the last commit and what is new; everything where there is no commit yet. */
async function listChanged(folder: string): Promise<string[]> {
  const changed =
    (await tryGit(folder, 'diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.')) ??
    (await tryGit(folder, 'ls-files', '--cached', '-z', '--', '.'));
  const fresh = await tryGit(
    folder,
    ...['ls-files', '--others', '--exclude-standard', '-z', '--', '.'],
  );
  return [...toNames(changed ?? ''), ...toNames(fresh ?? '')];
}

import { checkFileSize } from '../../src/records/check-file-size.ts';
import { isPassedOver, matchKind } from '../../src/records/match-kind.ts';
import type { ContentFile } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import { startOfFile, toProblem } from '../../src/records/to-problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import {
  listTree,
  readBlobs,
  type ReadGit,
  type TreeChange,
  type TreeEntry,
} from './git-objects.ts';

/** A commit's content, as a folder of content would be read. */
export interface TreeContent {
  readonly files: ContentFile[];
  readonly problems: Problem[];
}

/** Where the content stands in a repository: `content` unless a programme put it elsewhere. */
export interface Place {
  readonly repository: string;
  readonly git: ReadGit;
  readonly folder: string;
}

/** Names a path as messages do: `content/…` for what stands below the content folder. */
export function toLogicalPath(place: Pick<Place, 'folder'>, path: string): string {
  return path.startsWith(`${place.folder}/`)
    ? `content/${path.slice(place.folder.length + 1)}`
    : path;
}

/** Lists the content of a commit. */
export async function listContent(place: Place, commit: string): Promise<TreeEntry[]> {
  const entries = await listTree(place.git, commit, place.folder);
  return entries.map((entry) => ({ ...entry, path: toLogicalPath(place, entry.path) }));
}

/** Lays the changes of a pull request over the base branch: what would stand there once it is merged. */
export function mergeTrees(
  base: readonly TreeEntry[],
  head: readonly TreeEntry[],
  changes: readonly Pick<TreeChange, 'path' | 'previousPath'>[],
): TreeEntry[] {
  const merged = new Map(base.map((entry) => [entry.path, entry]));
  const heads = new Map(head.map((entry) => [entry.path, entry]));
  for (const { path, previousPath } of changes) {
    if (previousPath !== undefined) merged.delete(previousPath);
    const entry = heads.get(path);
    if (entry === undefined) merged.delete(path);
    else merged.set(path, entry);
  }
  return [...merged.values()].sort((one, other) => compareCodeUnits(one.path, other.path));
}

/** Reads the regular files among entries, within the bounds of their kinds; what is no file becomes a problem. */
export async function readEntries(
  place: Place,
  entries: readonly TreeEntry[],
): Promise<TreeContent> {
  const problems: Problem[] = [];
  const readable: TreeEntry[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.path)) continue;
    const problem = toRefusal(entry);
    if (problem === undefined) readable.push(entry);
    else problems.push(problem);
  }
  const blobs = await readBlobs(
    place.repository,
    readable.map(({ id }) => id),
  );
  const files = readable.map(({ path, id }) => ({
    path,
    bytes: blobs.get(id) ?? new Uint8Array(),
  }));
  return { files, problems };
}

function toRefusal({ path, mode, bytes }: TreeEntry): Problem | undefined {
  if (mode !== '100644' && mode !== '100755') {
    return toProblem(path, {
      code: 'not-a-file',
      at: startOfFile,
      message: 'This is a link or another repository, not a file.',
      next: 'Put the file itself here.',
    });
  }
  const matched = matchKind(path);
  const tooLarge = checkFileSize('code' in matched ? 'page' : matched.kind, bytes);
  return tooLarge === undefined ? undefined : toProblem(path, tooLarge);
}

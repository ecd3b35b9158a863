import { z } from 'zod';
import { editorSaving } from '../../src/copy/en/editor-saving.ts';
import { editBranch } from './edit-worktree.ts';
import type { GitAnswer, GitServer } from './git-server.ts';
import { setLeftoversAside } from './leftovers.ts';
import { git, readCommitted, tryGit } from './run-git.ts';

const requestSchema = z.looseObject({ action: z.string() });

const saveSchema = z.looseObject({
  params: z.looseObject({
    dataFiles: z.array(
      z.looseObject({
        slug: z.string(),
        path: z.string(),
        /** The file as the editor opened it; null for one that was not there. */
        opened: z.string().nullable(),
      }),
    ),
    options: z.looseObject({ useWorkflow: z.boolean(), collectionName: z.string() }),
  }),
});

type Save = z.infer<typeof saveSchema>['params'];

/** What changes nothing; everything else leaves a commit, or moves a branch. */
const readingActions = new Set([
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getEntry',
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'getMedia',
  'getMediaFile',
  'getDeployPreview',
]);

/** Enrollments, sealed parts, groups and everything outside content/ are out of reach. */
const reach =
  /^content\/(?:(?:program|topics)\.yml|(?:mentors|resources|tracks|pages|portraits|figures)\/(?!\.)[^/]+|cohorts\/(?!\.)[^/]+\/cohort\.mdx)$/;

const words = {
  stopped:
    'The server for edits stopped before it had answered. Your text is still in this form: save it again.',
  failed:
    'git did not take this. Nothing was changed, and your text is still in this form. Reload the page in another tab to see how things stand, then try again.',
  stale:
    'Somebody else has just changed this entry. Nothing was saved, and your text is still in this form: save it again to bring both together.',
  old: 'This page is older than the program that it talks to. Copy what you have typed, then reload it.',
  place:
    'The editor writes mentors, cohorts, the library, tracks, pages, topics, settings and pictures alone. Nothing was saved.',
  draft: editorSaving.draft,
} as const;

/**
 * Builds what stands between the editor and decap-server. Requests pass one at a time. A save passes
 * only where the branch still has what the editor opened, and only onto a clean worktree, so that its
 * commit holds nothing else; one that fails leaves nothing behind.
 * @param folder the worktree that is edited
 */
export function toSaveGuard(
  folder: string,
  server: GitServer,
): (body: string) => Promise<GitAnswer> {
  let last: Promise<unknown> = Promise.resolve();
  return (body) => {
    const answer = last.then(() => pass(folder, server, body));
    last = answer.catch(() => undefined);
    return answer;
  };
}

async function pass(folder: string, server: GitServer, body: string): Promise<GitAnswer> {
  const request = requestSchema.safeParse(readJson(body));
  if (!request.success) return refuse(422, words.old);
  const isReading = readingActions.has(request.data.action);
  if (!isReading && !writesWithinReach(request.data)) return refuse(403, words.place);
  if (!isReading) await setLeftoversAside(folder, editBranch);
  if (request.data.action === 'persistEntry') {
    const save = saveSchema.safeParse(request.data);
    const reason = save.success ? await findObstacle(folder, save.data.params) : words.old;
    if (reason !== undefined) return refuse(409, reason);
  }
  const answer = await server.ask(body).catch(() => refuse(502, words.stopped));
  if (answer.status < 500) return answer;
  await setLeftoversAside(folder, editBranch);
  return answer.status === 502 ? answer : refuse(500, words.failed);
}

/** Tells whether every file that a request names is one that the editor shows. */
function writesWithinReach(request: unknown): boolean {
  const written: string[] = [];
  JSON.stringify(request, (key, value: unknown) => {
    if ((key === 'path' || key === 'newPath') && typeof value === 'string') written.push(value);
    if (key === 'paths' && Array.isArray(value)) written.push(...value.map(String));
    return value;
  });
  return written.every((file) => reach.test(file));
}

/** Says why a save would take something away that somebody else wrote. */
async function findObstacle(
  folder: string,
  { dataFiles, options }: Save,
): Promise<string | undefined> {
  for (const { path, slug, opened } of dataFiles) {
    const draft = `cms/${options.collectionName}/${slug}`;
    const hasDraft =
      options.useWorkflow &&
      (await tryGit(folder, 'rev-parse', '--verify', '--quiet', `refs/heads/${draft}`)) !==
        undefined;
    const standing = await readCommitted(folder, hasDraft ? draft : editBranch, path);
    if (!isSameText(standing, opened ?? undefined)) return words.stale;
    if (!hasDraft) continue;
    const begun = await git(folder, 'merge-base', editBranch, draft);
    const before = await readCommitted(folder, begun, path);
    if (!isSameText(before, await readCommitted(folder, editBranch, path))) return words.draft;
  }
  return undefined;
}

/** Line ends are git's to choose: a checkout may have others than the commit. */
function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one?.replaceAll('\r\n', '\n') === other?.replaceAll('\r\n', '\n');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(status: number, error: string): GitAnswer {
  return { status, text: JSON.stringify({ error }) };
}

import { z } from 'zod';
import { CommandFailure } from '../lib/command.ts';
import type { Action, PresentComment, PresentState } from './act.ts';

const pullRequestSchema = z.object({
  number: z.int().positive(),
  state: z.string(),
  user: z.object({ login: z.string(), id: z.int().positive() }),
  head: z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) }),
  base: z.object({ ref: z.string() }),
  labels: z.array(z.object({ name: z.string() })),
});
const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
});

/** A pull request that is to be opened. */
export interface NewPullRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export type PullRequest = z.output<typeof pullRequestSchema>;

/** The account under which a workflow's own token writes. */
export const ownLogin = 'github-actions[bot]';
const commentsOnPage = 100;
const mostPages = 10;

export interface GitHubAccess {
  /** Address of the interface, such as `https://api.github.com`. */
  readonly address: string;
  /** Owner and name. */
  readonly repository: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

/** Asks GitHub for the open pull requests of a branch of a fork. @throws CommandFailure when it refuses */
export async function listPullRequests(
  access: GitHubAccess,
  owner: string,
  branch: string,
): Promise<PullRequest[]> {
  const head = encodeURIComponent(`${owner}:${branch}`);
  const found = await ask(access, 'GET', `pulls?state=open&per_page=100&head=${head}`);
  return z.array(pullRequestSchema).parse(found);
}

/**
 * Opens a pull request from a branch of the repository itself, or gives the one that is open already.
 * @throws CommandFailure when GitHub refuses
 */
export async function openPullRequest(
  access: GitHubAccess,
  { branch, base, title, body }: NewPullRequest,
): Promise<PullRequest> {
  const [owner = ''] = access.repository.split('/');
  const present = (await listPullRequests(access, owner, branch)).find(
    (pull) => pull.base.ref === base,
  );
  if (present !== undefined) return present;
  const made = await ask(access, 'POST', 'pulls', { head: branch, base, title, body });
  return pullRequestSchema.parse(made);
}

/** Reads what stands on a pull request now. */
export async function readState(
  access: GitHubAccess,
  { number, labels }: Pick<PullRequest, 'number' | 'labels'>,
): Promise<PresentState> {
  const comments: PresentComment[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `issues/${number}/comments?per_page=${commentsOnPage}&page=${page}`;
    const found = z.array(commentSchema).parse(await ask(access, 'GET', path));
    comments.push(
      ...found.map(({ id, body, user }) => ({
        id,
        body: body ?? '',
        isOurs: user?.login === ownLogin,
      })),
    );
    if (found.length < commentsOnPage) break;
  }
  return { comments, labels: labels.map(({ name }) => name) };
}

/** Does one thing on a pull request. */
export async function perform(access: GitHubAccess, number: number, action: Action): Promise<void> {
  switch (action.kind) {
    case 'create-comment':
      await ask(access, 'POST', `issues/${number}/comments`, { body: action.body });
      return;
    case 'edit-comment':
      await ask(access, 'PATCH', `issues/comments/${action.id}`, { body: action.body });
      return;
    case 'delete-comment':
      await ask(access, 'DELETE', `issues/comments/${action.id}`);
      return;
    case 'add-label':
      await ask(access, 'POST', `issues/${number}/labels`, { labels: [action.label] });
      return;
    case 'remove-label':
      await ask(access, 'DELETE', `issues/${number}/labels/${encodeURIComponent(action.label)}`);
      return;
  }
}

/** Asks GitHub's interface about the repository. @throws CommandFailure when it refuses */
export async function ask(
  { address, repository, token, fetch }: GitHubAccess,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${address}/repos/${repository}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    throw new CommandFailure(`GitHub answered ${response.status} to ${method} ${path}.`);
  }
  return response.status === 204 ? undefined : response.json();
}

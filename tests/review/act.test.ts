import { expect, test } from 'vitest';
import { toActions, type PresentComment } from '../../scripts/review/act.ts';
import { commentTag } from '../../scripts/review/comment.ts';
import {
  listPullRequests,
  perform,
  readState,
  type GitHubAccess,
} from '../../scripts/review/github-client.ts';

const body = `${commentTag}\n## Ready\n`;
const ours = (id: number, text = body): PresentComment => ({ id, body: text, isOurs: true });

test('the first review writes a comment, then a label', () => {
  expect(toActions({ comments: [], labels: ['bug'] }, 'ready', body)).toEqual([
    { kind: 'create-comment', body },
    { kind: 'add-label', label: 'review: ready' },
  ]);
});

test('the same review again does nothing', () => {
  const comments = [ours(1, body.replaceAll('\n', '\r\n'))];
  expect(toActions({ comments, labels: ['review: ready'] }, 'ready', body)).toEqual([]);
});

test('another verdict edits the one comment, removes second ones and changes the label', () => {
  const comments = [ours(1, `${commentTag}\nold`), ours(2)];
  const labels = ['review: ready'];
  expect(toActions({ comments, labels }, 'refuse', body)).toEqual([
    { kind: 'edit-comment', id: 1, body },
    { kind: 'delete-comment', id: 2 },
    { kind: 'remove-label', label: 'review: ready' },
    { kind: 'add-label', label: 'review: refused' },
  ]);
});

test("a stranger's comment with our tag is neither edited nor deleted", () => {
  const comments = [{ id: 1, body, isOurs: false }];
  const [first] = toActions({ comments, labels: [] }, 'ready', body);
  expect(first).toEqual({ kind: 'create-comment', body });
});

test('a paused review does nothing', () => {
  expect(toActions({ comments: [], labels: ['review: paused'] }, 'refuse', body)).toEqual([]);
});

function toAccess(answers: Record<string, unknown>) {
  const asked: string[] = [];
  const access: GitHubAccess = {
    address: 'https://api.example',
    repository: 'owner/hub',
    token: 'secret',
    fetch: (address, init) => {
      // Only texts are passed here.
      const path = (address as string).replace('https://api.example/repos/owner/hub/', '');
      asked.push(`${init?.method ?? 'GET'} ${path}`);
      if (!(path in answers)) return Promise.resolve(new Response('{}', { status: 404 }));
      return Promise.resolve(Response.json(answers[path]));
    },
  };
  return { access, asked };
}

test('the pull request is found by the owner and the branch that the forge names', async () => {
  const pull = {
    number: 7,
    state: 'open',
    user: { login: 'nia-w', id: 4004 },
    head: { sha: 'a'.repeat(40) },
    base: { ref: 'main' },
    labels: [],
  };
  const path = 'pulls?state=open&per_page=100&head=nia-w%3Ajoin%26x';
  const { access } = toAccess({ [path]: [pull] });
  expect(await listPullRequests(access, 'nia-w', 'join&x')).toEqual([pull]);
});

test("only the workflow's own account counts as ours", async () => {
  const { access } = toAccess({
    'issues/7/comments?per_page=100&page=1': [
      { id: 1, body, user: { login: 'github-actions[bot]' } },
      { id: 2, body, user: { login: 'github-actions' } },
      { id: 3, body: null, user: null },
    ],
  });
  const { comments } = await readState(access, { number: 7, labels: [] });
  expect(comments.map(({ isOurs }) => isOurs)).toEqual([true, false, false]);
});

test('a refusal of the forge is a failure that names no token', async () => {
  const { access } = toAccess({});
  const failure = await perform(access, 7, { kind: 'add-label', label: 'x' }).catch(String);
  expect(failure).toContain('GitHub answered 404 to POST issues/7/labels');
  expect(failure).not.toContain('secret');
});

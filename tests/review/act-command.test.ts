import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { executeCommand } from '../../scripts/lib/command.ts';
import { actCommand } from '../../scripts/review/act-command.ts';
import { git, makeBareRepository } from './bare-repository.ts';
import { people, publishedEdits, readPublished } from './lantern.ts';
import { goodRecipes } from './recipes/good.ts';
import { niaJoins } from './recipes/recipe.ts';

let folder: string;
let bare: string;
let server: Server;
let written: { method: string; path: string; body: string }[];
let reported: string;
let target: string;
let sender: { login: string; id: number };
let labels: { name: string }[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-act-'));
  bare = path.join(folder, 'bare.git');
  makeBareRepository(bare, [
    { name: 'main', edits: publishedEdits },
    { name: 'join', edits: [niaJoins, { write: 'content/mentors/x.js', text: 'x' }] },
    { name: 'seal', edits: goodRecipes['member-seals-again']?.edits ?? [] },
  ]);
  git(bare, 'update-ref', 'refs/pull/7/head', 'refs/heads/join');
  execFileSync('git', ['clone', '-q', bare, path.join(folder, 'clone')]);
  reported = git(bare, 'rev-parse', 'refs/pull/7/head').trim();
  target = 'main';
  sender = { login: 'nia-w', id: 4004 };
  labels = [{ name: 'review: ready' }];
  await startForge();
  await writeFile(
    path.join(folder, 'event.json'),
    JSON.stringify({
      repository: { default_branch: 'main' },
      workflow_run: {
        event: 'pull_request',
        head_sha: reported,
        head_branch: 'join',
        head_repository: { owner: { login: 'nia-w' } },
      },
    }),
  );
  vi.stubEnv('GITHUB_EVENT_PATH', path.join(folder, 'event.json'));
  vi.stubEnv('GITHUB_TOKEN', 'token-of-the-run');
  vi.stubEnv('GITHUB_REPOSITORY', 'lantern-example/hub');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Stands in for the forge: one pull request of Nia, without comments. */
async function startForge() {
  written = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const isRead = method === 'GET';
      if (!isRead) written.push({ method, path: url, body: Buffer.concat(chunks).toString() });
      const pull = {
        number: 7,
        state: 'open',
        user: sender,
        head: { sha: reported },
        base: { ref: target },
        labels,
      };
      response.end(JSON.stringify(isRead && url.includes('/pulls?') ? [pull] : []));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${String(port)}`);
}

async function act() {
  const [printed, noted]: [string[], string[]] = [[], []];
  const content = path.join(folder, 'clone', 'content');
  const code = await executeCommand(actCommand, ['--content', content], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

test('the verdict is computed anew, one comment is written and the label changed', async () => {
  expect(await act()).toMatchObject({ code: 0, printed: 'Pull request 7: refuse, 3 actions.' });
  expect(written.map(({ method, path: where }) => `${method} ${where}`)).toEqual([
    'POST /repos/lantern-example/hub/issues/7/comments',
    'DELETE /repos/lantern-example/hub/issues/7/labels/review%3A%20ready',
    'POST /repos/lantern-example/hub/issues/7/labels',
  ]);
  expect(written[0]?.body).toContain('Cannot be accepted as it is');
});

test('nothing of the pull request is checked out', async () => {
  await act();
  const clone = path.join(folder, 'clone');
  expect(git(clone, 'status', '--porcelain')).toBe('');
  expect(git(clone, 'rev-parse', 'HEAD')).toBe(git(bare, 'rev-parse', 'main'));
});

test('a pull request that has moved on since its check is left alone', async () => {
  git(bare, 'update-ref', 'refs/pull/7/head', 'refs/heads/main');
  expect((await act()).printed).toContain('has moved on');
  expect(written).toEqual([]);
});

test('a commit that no open pull request stands at is left alone', async () => {
  reported = 'b'.repeat(40);
  expect((await act()).printed).toContain('Nothing to do');
  expect(written).toEqual([]);
});

test('a pull request to another branch than the published one is left alone', async () => {
  target = 'drafts';
  expect((await act()).printed).toContain('Nothing to do');
  expect(written).toEqual([]);
});

test('an event that is not the end of a check of a pull request is refused', async () => {
  await writeFile(path.join(folder, 'event.json'), '{"workflow_run":{"event":"push"}}');
  expect((await act()).code).toBe(2);
});

test('what a workflow opened and reviewed in its own run is left alone', async () => {
  sender = { login: 'github-actions[bot]', id: 41898282 };
  expect((await act()).printed).toContain('reviewed it in the same run');
  expect(written).toEqual([]);
});

/** Lets Dev seal his part anew, in a programme that merges such changes by itself or not. */
async function sealAgain(mergeSealedParts: boolean): Promise<string> {
  const clone = path.join(folder, 'clone');
  const program = `${readPublished('content/program.yml')}mergeSealedParts: ${String(mergeSealedParts)}\n`;
  await writeFile(path.join(clone, 'content/program.yml'), program);
  git(clone, '-c', 'user.name=C', '-c', 'user.email=c@example.org', 'commit', '-qam', 'Decide');
  git(bare, 'update-ref', 'refs/pull/7/head', 'refs/heads/seal');
  reported = git(bare, 'rev-parse', 'refs/pull/7/head').trim();
  sender = { login: people.dev.author, id: people.dev.authorId };
  const output = path.join(folder, 'output.txt');
  await writeFile(output, '');
  vi.stubEnv('GITHUB_OUTPUT', output);
  const event = await readFile(path.join(folder, 'event.json'), 'utf8');
  const moved = event.replace(/"head_sha":"[0-9a-f]{40}"/, `"head_sha":"${reported}"`);
  await writeFile(path.join(folder, 'event.json'), moved);
  expect((await act()).printed).toContain('Pull request 7: ready');
  return readFile(output, 'utf8');
}

test('a change of sealed parts alone is handed to the job that merges, where the programme says so', async () => {
  expect(await sealAgain(true)).toBe(`number=7\ncommit=${reported}\n`);
  expect(written[0]?.body).toContain('merged by itself');
});

test('otherwise, and where a coordinator paused the review, nothing is handed on', async () => {
  expect(await sealAgain(false)).toBe('');
  labels = [{ name: 'review: paused' }];
  expect(await sealAgain(true)).toBe('');
});

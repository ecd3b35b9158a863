import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executeCommand } from '../../scripts/lib/command.ts';
import { reviewCommand } from '../../scripts/review/review-command.ts';
import { git, makeBareRepository } from './bare-repository.ts';
import { enrollmentOf, publishedEdits, readSealed, toEnrollment } from './lantern.ts';
import { joins, niaJoins } from './recipes/recipe.ts';

let folder: string;
let content: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-command-'));
  const bare = path.join(folder, 'bare.git');
  makeBareRepository(bare, [
    { name: 'main', edits: publishedEdits },
    { name: 'good', edits: [niaJoins] },
    { name: 'wrong', edits: [joins('nia-wells', { roles: 'boss' })] },
    { name: 'shared', edits: [{ write: 'content/topics.yml', text: 'topics: []\n' }] },
    {
      name: 'moved',
      edits: [{ write: enrollmentOf('nia-wells'), text: toEnrollment('nia-wells') }],
    },
  ]);
  const clone = path.join(folder, 'clone');
  execFileSync('git', ['clone', '-q', bare, clone]);
  content = path.join(clone, 'content');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function review(...words: string[]) {
  const [printed, noted]: [string[], string[]] = [[], []];
  const code = await executeCommand(reviewCommand, ['--content', content, ...words], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}
const nia = ['--base', 'origin/main', '--author', 'nia-w', '--author-id', '4004'];

test('what is ready exits with 0, what needs changes with 1, wrong use with 2', async () => {
  expect((await review(...nia, '--head', 'origin/good')).code).toBe(0);
  expect((await review(...nia, '--head', 'origin/wrong')).code).toBe(1);
  expect((await review('--author', 'nia-w')).code).toBe(2);
  expect((await review('--base', 'main', '--author', 'x', '--author-id', 'x')).code).toBe(2);
  expect((await review('--base', 'main', '--author', 'x', '--now', 'soon')).code).toBe(2);
  expect((await review('--base', 'nowhere', '--author', 'x')).noted).toContain(
    'There is no commit nowhere',
  );
});

test('the terminal names file and line, JSON holds verdict, label and findings', async () => {
  const { printed } = await review(...nia, '--head', 'origin/wrong');
  expect(printed).toContain(`${enrollmentOf('nia-wells')}:3 `);
  const { printed: log } = await review(...nia, '--head', 'origin/wrong', '--reporter', 'github');
  expect(log).toMatch(
    /^::error file=content\/cohorts\/autumn-2027\/enrollments\/nia-wells\.yml,line=3,title=The check finds a problem::/m,
  );
  const { printed: json } = await review(...nia, '--head', 'origin/wrong', '--reporter', 'json');
  expect(JSON.parse(json)).toMatchObject({
    verdict: 'needs-changes',
    label: 'review: needs changes',
    canMergeItself: false,
    findings: [{ code: 'check-problem', file: enrollmentOf('nia-wells'), line: 3 }],
  });
});

test('a day may stand in for the present', async () => {
  const late = await review(...nia, '--head', 'origin/good', '--now', '2027-09-20');
  expect(late.printed).toContain('Waits for a coordinator');
});

test('nothing of the work tree matters: only what is committed is reviewed', async () => {
  await writeFile(path.join(content, 'program.yml'), 'broken');
  expect((await review(...nia, '--head', 'origin/good')).code).toBe(0);
  git(path.dirname(content), 'checkout', '-q', 'content/program.yml');
});

test('no report holds a sealed part', async () => {
  const [secret = ''] = readSealed('dev-rao').split('\n').slice(3);
  for (const reporter of ['terminal', 'json', 'comment']) {
    const { printed } = await review(...nia, '--head', 'origin/wrong', '--reporter', reporter);
    expect(printed).not.toContain(secret.trim());
  }
});

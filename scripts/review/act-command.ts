import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { z } from 'zod';
import { review } from '../../src/copy/en/review.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { appendStepOutput } from '../lib/step-output.ts';
import { toActions } from './act.ts';
import { toComment } from './comment.ts';
import { decide } from './decide.ts';
import { findCommit, openRepository } from './git-objects.ts';
import { readGitHubAccess, toGitAccess } from './forge-access.ts';
import { listPullRequests, ownLogin, perform, readState } from './github-client.ts';
import { readFacts } from './read-facts.ts';
import { findPlace } from './review-command.ts';

/** What the forge itself says about the check that has ended; nothing here comes from what the check ran. */
const eventSchema = z.object({
  repository: z.object({ default_branch: z.string().min(1) }),
  workflow_run: z.object({
    event: z.literal('pull_request'),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string().min(1),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
});
const reviewedReference = 'refs/review/head';

export const actCommand: Command<Record<string, never>> = {
  name: 'review:act',
  summary:
    'Comments on the pull request whose check has ended, and labels it. For the workflow Review alone.',
  positionals: [],
  options: {},
  examples: [],
  async run({ contentFolder, print }) {
    const run = await readRun();
    const access = readGitHubAccess();
    const owner = run.head_repository.owner.login;
    const found = await listPullRequests(access, owner, run.head_branch);
    const pull = found.find(
      ({ head, base }) => head.sha === run.head_sha && base.ref === run.published,
    );
    if (pull === undefined) {
      print(
        'No open pull request to the published branch stands at the commit that was checked. Nothing to do.',
      );
      return 0;
    }
    if (pull.user.login === ownLogin) {
      print('A workflow opened this pull request and reviewed it in the same run. Nothing to do.');
      return 0;
    }
    const place = await findPlace(contentFolder);
    await fetchHead(place.repository, pull.number, access.token);
    if ((await findCommit(place.git, reviewedReference)) !== pull.head.sha) {
      print('The pull request has moved on meanwhile. Its next check brings the next review.');
      return 0;
    }
    const facts = await readFacts(place, {
      base: 'HEAD',
      head: pull.head.sha,
      author: pull.user,
      toNow: readNow,
    });
    const decision = decide(facts);
    const body = toComment(facts, decision, pull.head.sha);
    const actions = toActions(await readState(access, pull), decision.verdict, body);
    for (const action of actions) await perform(access, pull.number, action);
    const isPaused = pull.labels.some(({ name }) => name === review.pausedLabel);
    if (decision.canMergeItself && !isPaused) {
      await appendStepOutput({ number: String(pull.number), commit: pull.head.sha });
    }
    print(`Pull request ${pull.number}: ${decision.verdict}, ${actions.length} actions.`);
    return 0;
  },
};

async function readRun() {
  const file = process.env['GITHUB_EVENT_PATH'];
  if (file === undefined) throw new UsageError('This command runs in the workflow Review alone.');
  const read = eventSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (read.success) {
    return { ...read.data.workflow_run, published: read.data.repository.default_branch };
  }
  throw new UsageError('The event is not the end of a check of a pull request.');
}

/** Fetches the objects of a pull request and checks nothing out: they stay data. */
async function fetchHead(repository: string, number: number, token: string): Promise<void> {
  const git = openRepository(repository, toGitAccess(token));
  const words = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin'];
  await git(...words, `+refs/pull/${number}/head:${reviewedReference}`).catch(() => {
    throw new CommandFailure(`The commits of pull request ${number} can't be fetched.`);
  });
}

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { toCommentActions } from '../review/act.ts';
import { readGitHubAccess, toGitAccess } from '../review/forge-access.ts';
import { openRepository } from '../review/git-objects.ts';
import {
  listPullRequests,
  perform,
  readState,
  type GitHubAccess,
} from '../review/github-client.ts';
import { findPlace } from '../review/review-command.ts';
import { toAnswer, type Outcome } from './answer.ts';
import { readIssueEvent, type IssueEvent } from './issue-event.ts';
import { proposeEdit, type Workshop } from './propose-edit.ts';
import { readRecords } from './read-records.ts';
import { readRequest, toRequestResult, type ReadRequest } from './read-request.ts';
import { getAnswers } from '../../src/copy/answers.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { findStart } from './request-branch.ts';

export const issueCommand: Command<Record<string, never>> = {
  name: 'bot:issue',
  summary:
    'Turns an issue made with a form into a reviewed change. For the workflow Requests alone.',
  positionals: [],
  options: {},
  examples: [],
  async run({ contentFolder, print }) {
    const issue = await readEvent();
    if (issue.passedOver !== undefined) {
      print(`Issue ${issue.number} is passed over: ${issue.passedOver}.`);
      return 0;
    }
    const request = readRequest(issue.body);
    if (request === undefined) {
      print(`Issue ${issue.number} was made with no form. Nothing to do.`);
      return 0;
    }
    const access = readGitHubAccess();
    const place = await findPlace(contentFolder);
    const git = openRepository(place.repository, toGitAccess(access.token));
    const workshop: Workshop = { access, place, git, issue };
    const outcome: Outcome =
      'findings' in request
        ? { kind: 'refused', findings: request.findings }
        : await carryOut(workshop, request);
    const { program } = await readRecords(place, 'HEAD');
    const words = getAnswers(program.locales[0]).requests;
    const answer = toAnswer(outcome, issue.author.login, program.contact, words);
    await answerIssue(access, issue, answer);
    print(`Issue ${issue.number}: ${outcome.kind}.`);
    return 0;
  },
};

async function readEvent(): Promise<IssueEvent> {
  const file = process.env['GITHUB_EVENT_PATH'];
  if (file === undefined) throw new UsageError('This command runs in the workflow Requests alone.');
  return readIssueEvent(await readFile(file, 'utf8'));
}

/** Decides what the request comes to by the records on which it builds, and proposes the edit. */
async function carryOut(workshop: Workshop, request: ReadRequest): Promise<Outcome> {
  const { access, git, place, issue } = workshop;
  const { branch } = request;
  const start =
    branch === undefined
      ? { commit: 'HEAD', expected: '' }
      : await findStart(git, { branch, isOpen: await hasPullRequest(access, branch) });
  const { program, programme, files } = await readRecords(place, start.commit);
  const today = toDay(readNow(program.clock));
  const author = { ...issue.author, forge: program.repository.forge };
  const result = toRequestResult(request, { author, programme, files, today });
  if (result.kind !== 'edit') return result;
  // Whoever names a record well enough for an edit has named its branch.
  if (branch === undefined) throw new CommandFailure('The request names no record.');
  return proposeEdit(workshop, { ...result, ...start, branch });
}

async function hasPullRequest(access: GitHubAccess, branch: string): Promise<boolean> {
  const [owner = ''] = access.repository.split('/');
  return (await listPullRequests(access, owner, branch)).length > 0;
}

async function answerIssue(access: GitHubAccess, issue: IssueEvent, body: string): Promise<void> {
  const { comments } = await readState(access, {
    number: issue.number,
    labels: issue.labels.map((name) => ({ name })),
  });
  for (const action of toCommentActions(comments, body)) {
    await perform(access, issue.number, action);
  }
}

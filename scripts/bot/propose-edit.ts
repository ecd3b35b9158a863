import { getAnswers } from '../../src/copy/answers.ts';
import { sitePath, withBase } from '../../src/domain/site-path.ts';
import type { Program } from '../../src/schemas/program.ts';
import { readNow } from '../lib/now.ts';
import { toActions } from '../review/act.ts';
import { toComment } from '../review/comment.ts';
import { decide, type Decision } from '../review/decide.ts';
import type { ReviewFacts } from '../review/facts.ts';
import type { ReadGit } from '../review/git-objects.ts';
import { openPullRequest, perform, readState, type GitHubAccess } from '../review/github-client.ts';
import { toPlainMarkdown } from '../review/markdown.ts';
import { readFacts } from '../review/read-facts.ts';
import type { Place } from '../review/read-trees.ts';
import type { Outcome } from './answer.ts';
import { commitEdits } from './commit-edits.ts';
import type { IssueEvent } from './issue-event.ts';
import { readRecords } from './read-records.ts';
import { pushBranch } from './request-branch.ts';
import type { FileEdit } from './request-finding.ts';

/** Where requests are carried out: the forge, the repository, and the issue that asks. */
export interface Workshop {
  readonly access: GitHubAccess;
  readonly place: Place;
  /** Git that can also reach the forge. */
  readonly git: ReadGit;
  readonly issue: IssueEvent;
}

/** An edit, the branch it goes to, and the commit on which it builds. */
export interface ProposedEdit {
  readonly edit: FileEdit;
  readonly title: string;
  readonly branch: string;
  readonly commit: string;
  readonly expected: string;
}

/**
 * Commits an edit, reviews the commit as a pull request of the person who asks, and opens that pull
 * request with the review on it. What the review refuses or finds wrong is pushed nowhere.
 */
export async function proposeEdit(workshop: Workshop, proposed: ProposedEdit): Promise<Outcome> {
  const { access, place, git, issue } = workshop;
  const { edit, title, branch, commit: parent, expected } = proposed;
  const commit = await commitEdits(place, { parent, edits: [edit], message: title });
  if (commit === parent) return { kind: 'same' };
  const facts = await readFacts(place, {
    base: 'HEAD',
    head: commit,
    author: issue.author,
    toNow: readNow,
  });
  const decision = decide(facts);
  if (decision.verdict === 'refuse' || decision.verdict === 'needs-changes') {
    return { kind: 'unmet', unmet: decision.unmet };
  }
  await pushBranch(git, { branch, commit, expected });
  const base = (await git('rev-parse', '--abbrev-ref', 'HEAD')).trim();
  const { program } = await readRecords(place, 'HEAD');
  const words = getAnswers(program.locales[0]).requests;
  const body = words.pullRequest(issue.number, toPlainMarkdown(issue.author.login));
  const pull = await openPullRequest(access, { branch, base, title, body });
  await showReview(access, pull, { facts, decision, commit });
  return { kind: 'proposed', pullRequest: pull.number, privatePart: toWanted(facts, program) };
}

async function showReview(
  access: GitHubAccess,
  pull: Parameters<typeof readState>[1],
  { facts, decision, commit }: { facts: ReviewFacts; decision: Decision; commit: string },
): Promise<void> {
  const body = toComment(facts, decision, commit);
  const actions = toActions(await readState(access, pull), decision.verdict, body);
  for (const action of actions) await perform(access, pull.number, action);
}

/** Builds the address at which the private part that is still missing can be added. */
function toWanted({ enrollments }: ReviewFacts, { site, base }: Program): string | undefined {
  const waiting = enrollments.find(({ after }) => after?.state === 'awaiting-private-part');
  if (waiting?.after === undefined) return undefined;
  const address = new URL(withBase(base, sitePath.privatePart(waiting.cohort)), site);
  return `${address.href}#${waiting.after.handle}`;
}

import { z } from 'zod';
import { reminders } from '../../src/copy/en/reminders.ts';
import { ask, ownLogin, type GitHubAccess } from '../review/github-client.ts';
import type { IssueAction, PresentIssue } from './reminder-issues.ts';

const issueSchema = z.object({
  number: z.int().positive(),
  body: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
});
const issuesOnPage = 100;
const mostPages = 20;

/** Lists the open reminders that the workflow's own account wrote: anybody can write one like them. */
export async function listReminderIssues(access: GitHubAccess): Promise<PresentIssue[]> {
  const found: PresentIssue[] = [];
  const label = encodeURIComponent(reminders.label);
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `issues?state=open&labels=${label}&per_page=${issuesOnPage}&page=${page}`;
    const issues = z.array(issueSchema).parse(await ask(access, 'GET', path));
    found.push(
      ...issues
        .filter(({ user }) => user?.login === ownLogin)
        .map(({ number, body }) => ({ number, body: body ?? '' })),
    );
    if (issues.length < issuesOnPage) break;
  }
  return found;
}

/** Does one thing to the issues of the repository. */
export async function performOnIssues(access: GitHubAccess, action: IssueAction): Promise<void> {
  switch (action.kind) {
    case 'open': {
      const { title, body } = action;
      await ask(access, 'POST', 'issues', { title, body, labels: [reminders.label] });
      return;
    }
    case 'edit':
      await ask(access, 'PATCH', `issues/${action.number}`, { body: action.body });
      return;
    case 'close':
      await ask(access, 'PATCH', `issues/${action.number}`, { state: 'closed' });
      return;
  }
}

import { reminders } from '../../src/copy/en/reminders.ts';
import { listReminders, type Reminder } from '../../src/domain/directory/reminders.ts';
import { readRecords, type Records } from '../bot/read-records.ts';
import { proposeOnce } from '../bot/propose-once.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { readGitHubAccess } from '../review/forge-access.ts';
import type { GitHubAccess } from '../review/github-client.ts';
import { findPlace } from '../review/review-command.ts';
import type { Place } from '../review/read-trees.ts';
import { listReminderIssues, performOnIssues } from './github-issues.ts';
import { toPauseEdits } from './pause-edits.ts';
import { toIssueActions } from './reminder-issues.ts';

const options = {
  apply: {
    type: 'boolean',
    description: 'Open, mend and close the issues, and propose the pauses. For the workflow.',
  },
} as const;
const branch = 'pausing/mentors';

export const remindCommand: Command<typeof options> = {
  name: 'remind',
  summary: 'Lists the mentors who were not heard of for long: whom to ask, and whom to pause.',
  positionals: [],
  options,
  examples: ['npm run remind', 'npm run remind -- --apply'],
  async run({ options: { apply }, contentFolder, print }) {
    const place = await findPlace(contentFolder);
    const records = await readRecords(place, 'HEAD');
    const { program, programme } = records;
    const today = toDay(readNow(program.clock));
    const mentors = new Map([...programme.mentors].map(([handle, { data }]) => [handle, data]));
    const due = listReminders(mentors, program, today);
    for (const { due: what, name, handle, lastHeard, daysAgo } of due) {
      print(reminders.line[what](name, handle, lastHeard, daysAgo));
    }
    if (due.length === 0) print(reminders.none);
    if (!apply) print(reminders.dry);
    else if (program.demo) print(reminders.demo);
    else await applyReminders({ place, records, due, today }, readGitHubAccess());
    return 0;
  },
};

interface Reminding {
  readonly place: Place;
  readonly records: Records;
  readonly due: readonly Reminder[];
  readonly today: string;
}

async function applyReminders(reminding: Reminding, access: GitHubAccess): Promise<void> {
  const { records, due } = reminding;
  const { mentors } = records.programme;
  const addressees = due.map((reminder) => {
    const { account, languages = [] } = mentors.get(reminder.handle)?.data ?? {};
    return { reminder, account, languages };
  });
  const present = await listReminderIssues(access);
  for (const action of toIssueActions(present, addressees, records.program)) {
    await performOnIssues(access, action);
  }
  await proposePauses(reminding, access);
}

/** Proposes one pull request for all who are to be paused; a person decides about each. */
async function proposePauses(
  { place, records, due, today }: Reminding,
  access: GitHubAccess,
): Promise<void> {
  const lines = due
    .filter((reminder) => reminder.due === 'pause')
    .map(({ handle, lastHeard }) => reminders.pauseLine(handle, lastHeard));
  await proposeOnce(place, access, {
    branch,
    edits: toPauseEdits(due, records.files, today),
    title: reminders.pauseTitle,
    body: reminders.pauseBody(lines.join('\n')),
  });
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { choosePlaces } from '../../src/domain/matching/waitlist/offer-places.ts';
import { withOffers } from '../../src/domain/matching/waitlist/settle-waitlist.ts';
import { listWaiting } from '../../src/domain/matching/waitlist/waiting-people.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { IsoDate } from '../../src/schemas/keys.ts';
import { waitlistSchema, type Waitlist, type WaitlistRules } from '../../src/schemas/waitlist.ts';
import { withEntry } from '../keys/yaml-entry.ts';
import { CommandFailure, type Command, type CommandInput } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { toCohortFolder } from '../lib/matching-plan-files.ts';
import { sealFile } from '../lib/seal-file.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import { answerAll } from './answer-offers.ts';
import { openWaitlist, type OpenedWaitlist } from './open-waitlist.ts';
import { toWaitlistLines } from './waitlist-lines.ts';
import { listMessages, toMessageFolder } from './waitlist-messages.ts';

const options = {
  offer: {
    type: 'boolean',
    description: 'Offer every free place to whoever is next, after closing what lapsed.',
  },
  accept: {
    type: 'string',
    multiple: true,
    value: 'HANDLE',
    description: 'Note a yes; may be repeated.',
  },
  decline: {
    type: 'string',
    multiple: true,
    value: 'HANDLE',
    description: 'Note a no; may be repeated. The place comes back to the next in order.',
  },
  expire: {
    type: 'boolean',
    description: 'Close the offers whose time is over, and offer nothing.',
  },
} as const;

type Input = CommandInput<typeof options>;

export const waitlistCommand: Command<typeof options> = {
  name: 'waitlist',
  summary:
    'Lists who waits for a place in a running cohort, and offers free places in the announced order.',
  positionals: [cohortWord],
  options,
  examples: [
    'npm run waitlist -- spring-2027',
    'npm run waitlist -- spring-2027 --offer',
    'npm run waitlist -- spring-2027 --accept dev-rao',
    'npm run waitlist -- spring-2027 --decline dev-rao --offer',
  ],
  async run(input) {
    const [id = ''] = input.positionals;
    const { offer, accept, decline, expire } = input.options;
    const opened = await openWaitlist(input.contentFolder, id);
    const rules = requireRules(opened);
    const answered = answerAll(opened, { accept, decline });
    const waitlist = offer ? offerAll(opened, answered, rules) : answered;
    const isNoted = offer || expire || accept.length + decline.length > 0;
    const changed = await writeFiles([
      ...(isNoted ? await toRecordChanges(input, opened, waitlist) : []),
      ...(await listMessages(input.contentFolder, opened, waitlist)),
    ]);
    for (const line of toWaitlistLines(opened, waitlist, rules)) input.print(line);
    printChanges(input, id, changed);
    return opened.closed.length === 0 ? 0 : 1;
  },
};

function requireRules({ question: { facts }, moment }: OpenedWaitlist): WaitlistRules {
  const { waitlist, ends } = facts.cohort;
  if (waitlist !== undefined) return waitlist;
  throw new CommandFailure(
    `content/cohorts/${facts.id}/cohort.mdx does not announce how places that fall free are given away. Add "waitlist: { until: ${suggestUntil(facts.cohort, moment.today)} }" with the last day on which you offer one, ${ends} at the latest, and bring it to the published branch: it is shown on the cohort's page.`,
  );
}

/** Half of a cohort is worth joining; where that is over, what is left of it. */
function suggestUntil({ starts, ends }: Cohort, today: IsoDate): IsoDate {
  const first = Temporal.PlainDate.from(starts);
  const half = first.add({ days: Math.floor(first.until(ends).days / 2) }).toString();
  return today < half ? half : ends;
}

function offerAll(opened: OpenedWaitlist, waitlist: Waitlist, rules: WaitlistRules): Waitlist {
  const { question, moment } = opened;
  if (moment.today > rules.until) {
    throw new CommandFailure(
      `${question.facts.id} offers places until ${rules.until}, as its page says, and today is ${moment.today}. Nothing was offered. To go on, move waitlist.until in content/cohorts/${question.facts.id}/cohort.mdx to a day from ${moment.today} to ${question.facts.cohort.ends}.`,
    );
  }
  const order = listWaiting(question, waitlist, rules).map(({ handle }) => handle);
  const chosen = choosePlaces(question, waitlist, order);
  return withOffers(question, waitlist, chosen, { ...moment, answerDays: rules.answerDays });
}

/** The sealed list, rewritten only when what it says changes, and the places of those who said yes. */
async function toRecordChanges(
  { contentFolder }: Input,
  { question, stored, programme }: OpenedWaitlist,
  waitlist: Waitlist,
): Promise<FileChange[]> {
  const { id, cohort } = question.facts;
  const folder = toCohortFolder(contentFolder, id);
  const people = programme.enrollments.get(id);
  const accepted = waitlist.offers
    .filter(({ answer }) => answer === 'accepted')
    .filter(({ handle }) => people?.get(handle)?.data.place === 'waitlisted');
  const enrollments = accepted.map(async ({ handle }): Promise<FileChange> => {
    const file = path.join(folder, 'enrollments', `${handle}.yml`);
    return { path: file, text: withEntry(await readFile(file, 'utf8'), 'place', 'accepted') };
  });
  const plaintext = toCanonicalJson(waitlistSchema.parse(waitlist));
  const isSame = stored !== undefined && toCanonicalJson(stored) === plaintext;
  return [
    ...(await Promise.all(enrollments)),
    ...(isSame
      ? []
      : [
          {
            path: path.join(folder, 'waitlist.age'),
            text: await sealFile(plaintext, cohort.recipients),
          },
        ]),
  ];
}

function printChanges(
  { print, contentFolder }: Input,
  id: string,
  changed: readonly string[],
): void {
  const messages = toMessageFolder(contentFolder, id);
  const records = changed.filter((file) => !file.startsWith(messages));
  if (changed.length > records.length) {
    print('');
    print(
      `Messages to send are in ${path.relative(process.cwd(), messages)}, one a person. They hold what people sealed; git ignores them.`,
    );
  }
  if (records.length === 0) return;
  print('');
  for (const file of records) print(`Written: ${path.relative(process.cwd(), file)}`);
  print('Commit these files and bring them to the published branch.');
}

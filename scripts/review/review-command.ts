import { existsSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { UsageError, type Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { decide } from './decide.ts';
import { openRepository } from './git-objects.ts';
import { readFacts } from './read-facts.ts';
import type { Place } from './read-trees.ts';
import { reviewReporterNames, toReport } from './reporters.ts';

const options = {
  base: {
    type: 'string',
    value: 'REF',
    description: 'The published branch, such as origin/main. Who owns what is read from it.',
  },
  head: {
    type: 'string',
    value: 'REF',
    description: 'What is proposed; by default what is checked out (HEAD).',
  },
  author: { type: 'string', value: 'LOGIN', description: 'The account that sent it.' },
  'author-id': {
    type: 'string',
    value: 'N',
    description: 'The number of that account; without it nothing is proven to be its own.',
  },
  now: {
    type: 'string',
    value: 'DATE',
    description: 'An instant or a day (its noon in UTC) instead of the present.',
  },
  reporter: {
    type: 'string',
    choices: reviewReporterNames,
    description: 'How to report; by default for people at a terminal.',
  },
} as const;

export const reviewCommand: Command<typeof options> = {
  name: 'review',
  summary: 'Reviews a pull request: whose files it touches, whether it may, and what is missing.',
  positionals: [],
  options,
  examples: [
    'npm run review -- --base origin/main --author octocat --author-id 583231',
    'npm run review -- --base main --head join --author octocat --reporter comment',
  ],
  async run({ options: values, contentFolder, print }) {
    const { base, head = 'HEAD', author, now, reporter } = values;
    if (base === undefined) throw new UsageError('Name the published branch with --base.');
    if (author === undefined || author === '')
      throw new UsageError('Name the author with --author.');
    const place = await findPlace(contentFolder);
    const facts = await readFacts(place, {
      base,
      head,
      author: { login: author, id: toId(values['author-id']) },
      toNow: (clock) => (now === undefined ? readNow(clock) : toInstant(now)),
    });
    const decision = decide(facts);
    print(toReport(reporter, facts, decision));
    return decision.verdict === 'needs-changes' || decision.verdict === 'refuse' ? 1 : 0;
  },
};

/** Finds the repository around a folder of content, and the folder's path in it. */
export async function findPlace(contentFolder: string): Promise<Place> {
  if (!existsSync(contentFolder)) {
    throw new UsageError(`There is no folder ${contentFolder}. Name it with --content.`);
  }
  const top = (await openRepository(contentFolder)('rev-parse', '--show-toplevel')).trim();
  const prefix = (await openRepository(contentFolder)('rev-parse', '--show-prefix')).trim();
  const folder = prefix.replace(/\/$/, '');
  if (folder === '') {
    throw new UsageError(
      'The content has to stand in a folder of its repository, not at its root.',
    );
  }
  return { repository: path.resolve(top), git: openRepository(top), folder };
}

function toId(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UsageError(`--author-id is "${text}". Write the number of the account.`);
}

function toInstant(text: string): Temporal.Instant {
  try {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    return Temporal.Instant.from(isDay ? `${text}T12:00:00Z` : text);
  } catch {
    throw new UsageError(`--now is "${text}". Write a day or an instant, as 2027-03-19T09:00:00Z.`);
  }
}

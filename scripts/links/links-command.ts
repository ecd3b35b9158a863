import path from 'node:path';
import { links as copy } from '../../src/copy/en/links.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { proposeOnce } from '../bot/propose-once.ts';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import type { Command, CommandInput } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toProgram } from '../matching/cohort-facts.ts';
import { readGitHubAccess } from '../review/forge-access.ts';
import { findPlace } from '../review/review-command.ts';
import { askAddress, politeManners, type Answer } from './ask-address.ts';
import { askPolitely, politePace } from './ask-politely.ts';
import { toLinkMarks, type LinkMark } from './link-marks.ts';
import { listLinks, type WebLink } from './list-links.ts';

const options = {
  mark: {
    type: 'boolean',
    description:
      'Write into each resource whose address is gone since when, and take that away where it is back.',
  },
  propose: {
    type: 'boolean',
    description: 'Propose the same in a pull request. For the workflow Links.',
  },
} as const;

/** Makes the command; tests bring their own way of asking. */
export function toLinksCommand(
  toAsk: (userAgent: string) => (address: string) => Promise<Answer>,
  pace = politePace,
): Command<typeof options> {
  return {
    name: 'links',
    summary: 'Asks the sites that the hub links to whether they are still there; deletes nothing.',
    positionals: [],
    options,
    examples: ['npm run links', 'npm run links -- --mark'],
    async run({ options: { mark, propose }, contentFolder, print, note }) {
      const { files } = await readContentFolder(contentFolder);
      const { programme } = readProgramme(files);
      const program = toProgram(programme);
      const found = listLinks(programme, files);
      note(copy.asking(found.length));
      const ask = toAsk(`Roundtable links (+${program.site})`);
      const addresses = found.map(({ address }) => address);
      const answers = await askPolitely(addresses, ask, pace);
      printAnswers(found, answers, print);
      const today = toDay(readNow(program.clock));
      const marks = toLinkMarks(programme, files, answers, today);
      if (mark) await writeMarks(contentFolder, marks);
      if (propose) await proposeMarks(contentFolder, marks);
      for (const { slug, change } of marks) print(copy.mark[mark ? 'done' : 'due'][change](slug));
      return [...answers.values()].some(({ kind }) => kind === 'gone') && !propose ? 1 : 0;
    },
  };
}

export const linksCommand = toLinksCommand(
  (userAgent) => (address) => askAddress(address, { ...politeManners, userAgent }),
);

async function writeMarks(contentFolder: string, marks: readonly LinkMark[]): Promise<void> {
  await writeFiles(
    marks.map(({ file, text }) => ({
      path: path.join(contentFolder, file.slice('content/'.length)),
      text,
    })),
  );
}

/** Proposes the marks in one pull request; a person merges it, or writes where the thing went. */
async function proposeMarks(contentFolder: string, marks: readonly LinkMark[]): Promise<void> {
  await proposeOnce(await findPlace(contentFolder), readGitHubAccess(), {
    branch: 'checking/links',
    edits: marks.map(({ file, text }) => ({ path: file, text })),
    title: copy.proposal.title,
    body: copy.proposal.body(marks.map(({ slug, change }) => copy.proposal[change](slug))),
  });
}

function printAnswers(
  found: readonly WebLink[],
  answers: ReadonlyMap<string, Answer>,
  print: CommandInput<typeof options>['print'],
): void {
  const counts = { there: 0, moved: 0, gone: 0, silent: 0 };
  for (const { address, places } of found) {
    const answer = answers.get(address);
    if (answer === undefined) continue;
    counts[answer.kind] += 1;
    if (answer.kind === 'there') continue;
    for (const { file, line } of places) {
      print(`${file}:${String(line)}: ${copy.answer(address, answer)}`);
    }
  }
  print(copy.sum(counts));
}

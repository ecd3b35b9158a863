import path from 'node:path';
import process from 'node:process';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { listCodePages } from './all-codes.ts';
import { checkContent } from './check-content.ts';
import { lookAtPictures } from './look-at-pictures.ts';
import { findMeantName } from './suggestion.ts';
import { UsageError, type Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { appendStepSummary } from '../lib/step-summary.ts';
import { paint } from '../lib/terminal-color.ts';
import { findReporter, reporterNames, runReporter } from '../reporters/all-reporters.ts';

const options = {
  reporter: {
    type: 'string',
    choices: reporterNames,
    description: 'How to report; by default for people at a terminal.',
  },
  skip: {
    type: 'string',
    multiple: true,
    value: 'CODE',
    description: 'Leave out one code; can be repeated.',
  },
} as const;

export const checkCommand: Command<typeof options> = {
  name: 'check',
  summary: 'Checks all content and reports every problem at once.',
  positionals: [],
  options,
  examples: [
    'npm run check',
    'npm run check -- --reporter json > problems.json',
    'npm run check -- --skip topic-unused --skip consent-missing',
  ],
  async run({ options: { reporter, skip }, contentFolder, print, note }) {
    refuseUnknownCodes(skip);
    const folder = await lookAtPictures(await readContentFolder(contentFolder));
    const { programme, problems } = checkContent(folder, { toNow: readNow, skip });
    const report = {
      programme,
      problems,
      readLine: toLineReader(folder.files),
      toPath: (file: string) => toPathFromHere(contentFolder, file),
    };
    const output = { print, paint, summarize: appendStepSummary };
    await runReporter(findReporter(reporter), report, output, note);
    return problems.some(({ level }) => level === 'problem') ? 1 : 0;
  },
};

function refuseUnknownCodes(codes: readonly string[]): void {
  const known = listCodePages().map(({ code }) => code);
  for (const code of codes) {
    if (known.includes(code)) continue;
    const meant = findMeantName(
      code,
      known.map((name) => ({ name })),
    );
    throw new UsageError(
      `There is no code ${code}. ${meant === undefined ? 'The codes stand in src/data/problem-codes.json.' : `Did you mean ${meant}?`}`,
    );
  }
}

function toLineReader(files: readonly { path: string; bytes: Uint8Array }[]) {
  const bytesByPath = new Map(files.map(({ path: file, bytes }) => [file, bytes]));
  return (file: string, line: number) => {
    const bytes = bytesByPath.get(file);
    // A picture has no lines to show.
    if (bytes === undefined || bytes.includes(0)) return undefined;
    return new TextDecoder().decode(bytes).split(/\r?\n/)[line - 1];
  };
}

/** Files are named from the folder that holds `content/`, whatever that folder is called. */
function toPathFromHere(contentFolder: string, file: string): string {
  const whole = path.join(contentFolder, file.replace(/^content\//, ''));
  return path.relative(process.cwd(), whole).replaceAll('\\', '/');
}

import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { toDay } from '../../src/domain/time/calendar-days.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { programSchema, type Program } from '../../src/schemas/program.ts';
import { checkContent } from '../checks/check-content.ts';
import { tryGit } from '../cms/run-git.ts';
import { readCohortFiles } from '../keys/cohort-files.ts';
import { createKey } from '../keys/create-key.ts';
import { CommandFailure, UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles, type FileChange } from '../lib/write-files.ts';
import { readAnswers } from './answers.ts';
import type { Ask } from './ask-in-terminal.ts';
import { collectAnswers } from './collect-answers.ts';
import { planInit, type InitPlan } from './plan-init.ts';
import { visibilities } from './questions.ts';
import { refuseUncommitted } from './refuse-uncommitted.ts';
import { toReportLines } from './report-lines.ts';

const forges = programSchema.shape.repository.shape.forge.options;

const options = {
  name: { type: 'string', value: 'NAME', description: 'Name of your programme.' },
  contact: { type: 'string', value: 'MAIL', description: 'Where people reach the coordinators.' },
  conduct: {
    type: 'string',
    value: 'MAIL',
    description: 'Where reports about conduct go; the contact by default.',
  },
  privacy: {
    type: 'string',
    value: 'MAIL',
    description: 'Who answers for personal data; the contact by default.',
  },
  repository: {
    type: 'string',
    value: 'URL',
    description: "Web address of your repository; git's origin by default.",
  },
  forge: {
    type: 'string',
    choices: forges,
    description: 'What runs at that address, where its host does not tell.',
  },
  visibility: {
    type: 'string',
    choices: visibilities,
    description: 'Who can read the repository; public by default.',
  },
  site: {
    type: 'string',
    value: 'URL',
    description: 'Where the site will stand; the pages of GitHub by default.',
  },
  languages: {
    type: 'string',
    value: 'TAGS',
    description: 'Languages of the site; en by default.',
  },
  starts: {
    type: 'string',
    value: 'DATE',
    description: 'First day of a first cohort, which is then written too.',
  },
  weeks: { type: 'string', value: 'N', description: 'Weeks that it takes; 10 by default.' },
  zone: {
    type: 'string',
    value: 'ZONE',
    description: "Time zone of its dates; this computer's by default, unless that is UTC.",
  },
  'no-key': { type: 'boolean', description: 'Make no key for the first cohort now.' },
} as const;

/**
 * Builds the command that puts a new programme in the place of the demonstration.
 * @param ask puts the questions that no option answers; left out where nobody is there to be asked
 */
export function toInitCommand(ask: Ask | undefined): Command<typeof options> {
  return {
    name: 'init',
    summary:
      'Puts your own programme in the place of the demonstration: takes its people and cohorts away, keeps guides and pages, writes your first cohort and its key.',
    positionals: [],
    options,
    examples: [
      'npm run init',
      'npm run init -- --name "River School" --contact hello@river.example --repository https://github.com/river/hub --site https://river.example --starts 2028-04-10 --zone Europe/Berlin',
    ],
    run: (input) => init(input, ask),
  };
}

async function init(input: CommandInput<typeof options>, ask: Ask | undefined): Promise<0 | 1> {
  const { contentFolder, options: given, print, note } = input;
  const folder = await readContentFolder(contentFolder);
  const settings = { toNow: () => readNow(undefined), skip: [] };
  const { programme } = checkContent(folder, settings);
  const demo = refuseOwn(programme.program?.data);
  await refuseUncommitted(contentFolder, folder.files);
  const zone = Temporal.Now.timeZoneId();
  const today = toDay(settings.toNow(), zone);
  const forge = forges.find((each) => each === given.forge);
  const origin = await tryGit(contentFolder, 'remote', 'get-url', 'origin');
  const words = await collectAnswers(given, { today, zone, origin, forge }, ask);
  const answers = readAnswers(words, { forge, branch: await readMainBranch(contentFolder) });
  const plan = planInit(folder.files, { programme, program: demo }, answers, today);
  // Its key is made once it is written.
  const found = checkContent({ ...folder, files: [...plan.files] }, settings).problems.filter(
    ({ level, code }) => level === 'problem' && code !== 'cohort-without-recipients',
  );
  if (found.length > 0) {
    for (const { file, line, message, next } of found) note(`${file}:${line} ${message} ${next}`);
    note('Nothing was written. Mend these in the demonstration first, or answer otherwise.');
    return 1;
  }
  await carryOut(plan, contentFolder);
  for (const line of toReportLines(plan, demo, answers)) print(line);
  await makeKey(plan, input);
  print('\nNext: npm start shows it. Commit content/ once you have read it.');
  return 0;
}

function refuseOwn(program: Program | undefined): Program {
  if (program === undefined) {
    throw new CommandFailure("program.yml can't be read as it is. npm run check says why.");
  }
  if (program.demo) return program;
  throw new UsageError(
    `${program.name} is no demonstration: its program.yml does not say "demo: true". Nothing was changed. A further cohort, mentor or guide is added with npm run cms, or as a file.`,
  );
}

/** Asks git which branch the forge shows first; main where it does not know. */
async function readMainBranch(contentFolder: string): Promise<string> {
  const head = await tryGit(contentFolder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  return head?.replace(/^origin\//, '') ?? 'main';
}

async function carryOut({ removed, written }: InitPlan, contentFolder: string): Promise<void> {
  const toPlace = (file: string) => path.join(contentFolder, file.slice('content/'.length));
  const changes: FileChange[] = [
    ...written.map(({ path: file, text }) => ({ path: toPlace(file), text })),
    ...removed.map((file) => ({ path: toPlace(file), remove: true as const })),
  ];
  // Last of all: a run that is cut off still finds a demonstration, and can be run again.
  const isProgram = (change: FileChange) => change.path === toPlace('content/program.yml');
  changes.sort((one, other) => Number(isProgram(one)) - Number(isProgram(other)));
  await writeFiles(changes);
  const folders = new Set(removed.map((file) => path.dirname(toPlace(file))));
  const deepestFirst = [...folders, ...[...folders].map((each) => path.dirname(each))];
  for (const each of deepestFirst.sort((one, other) => other.length - one.length)) {
    if (each !== contentFolder) await rmdir(each).catch(() => undefined);
  }
}

async function makeKey({ cohort }: InitPlan, input: CommandInput<typeof options>): Promise<void> {
  const { contentFolder, options: given, print } = input;
  if (cohort === undefined) return;
  print('');
  if (given['no-key']) {
    print(`Before people can enroll: npm run keys -- create ${cohort.id}`);
    return;
  }
  await createKey(await readCohortFiles(contentFolder, cohort.id), {
    contentFolder,
    out: undefined,
    keyFile: undefined,
    recipient: undefined,
    yes: undefined,
    printSecret: false,
    print,
  });
}

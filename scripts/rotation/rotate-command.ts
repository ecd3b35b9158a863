import path from 'node:path';
import process from 'node:process';
import { toCanonicalJson, toCompactJson } from '../../src/domain/matching/canonical-json.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { CommandFailure, UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { cohortWord } from '../lib/cohort-word.ts';
import { toCohortFolder } from '../lib/matching-plan-files.ts';
import { readTextOrNothing } from '../lib/read-text.ts';
import { readNow } from '../lib/now.ts';
import { sealFile } from '../lib/seal-file.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCohortFacts, toUsedFiles } from '../matching/cohort-facts.ts';
import { makeRotation, type MadeRotation } from './make-rotation.ts';
import { openRotation } from './open-rotation.ts';
import { publishRotation } from './publish-rotation.ts';
import { toRotationFolder } from './rotation-files.ts';
import { toRotationLines } from './rotation-summary.ts';
import { verifyRotationText } from './verify-rotations.ts';

const options = {
  absent: {
    type: 'string',
    multiple: true,
    value: 'HANDLE@ROUND',
    description: 'Somebody who is away in a round; kept, sealed, until --back. May be repeated.',
  },
  back: {
    type: 'string',
    multiple: true,
    value: 'HANDLE@ROUND',
    description: 'Somebody who can come after all. May be repeated.',
  },
  'dry-run': { type: 'boolean', description: 'Print what the plan reaches and write nothing.' },
  publish: {
    type: 'boolean',
    description: 'Commit the plan to a branch of its own, exactly as it was shown.',
  },
  'no-commit': {
    type: 'boolean',
    description: 'With --publish: write the files into the content folder and leave git alone.',
  },
} as const;

type Input = CommandInput<typeof options>;

export const rotateCommand: Command<typeof options> = {
  name: 'rotate',
  summary: 'Plans who meets whom in the rounds of a cohort, and keeps rounds that have begun.',
  positionals: [cohortWord],
  options,
  examples: [
    'npm run rotate -- spring-2027',
    'npm run rotate -- spring-2027 --absent dev-rao@coffee-2',
    'npm run rotate -- spring-2027 --publish',
  ],
  async run(input) {
    const [cohort = ''] = input.positionals;
    const { publish, 'no-commit': isFilesOnly } = input.options;
    if (isFilesOnly && !publish) throw new UsageError('Use --no-commit with --publish.');
    if (!publish) return planAndWrite(input, cohort);
    const { absent, back, 'dry-run': isDry } = input.options;
    if (absent.length > 0 || back.length > 0 || isDry) {
      throw new UsageError('Plan first, then publish that plan with --publish alone.');
    }
    const lines = await publishRotation(
      input.contentFolder,
      cohort,
      isFilesOnly ? 'files' : 'branch',
    );
    for (const line of lines) input.print(line);
    return 0;
  },
};

async function planAndWrite(input: Input, cohort: string): Promise<0 | 1> {
  const { options: chosen, contentFolder, print, note } = input;
  const checked = checkContent(await readContentFolder(contentFolder), {
    toNow: readNow,
    skip: [],
  });
  const { programme, problems } = checked;
  const isUsed = toUsedFiles(programme, toCohortFacts(programme, cohort));
  const inTheWay = problems.filter(({ level, file }) => level === 'problem' && isUsed(file));
  for (const { file, line, message, next } of inTheWay) note(`${file}:${line} ${message} ${next}`);
  if (inTheWay.length > 0) return 1;
  note(`Planning the rotation of ${cohort} …`);
  const now = readNow(programme.program?.data.clock);
  const folder = toRotationFolder(contentFolder, cohort);
  const draft = path.join(folder, 'rotation.age');
  const made = await makeRotation(programme, cohort, now, draft, chosen);
  for (const line of [...made.notes.map((one) => `  ${one}`), ...toRotationLines(made.proof)]) {
    print(line);
  }
  const sealed = await toSealed(contentFolder, folder, made);
  const verdict = await verifyRotationText(programme, made.facts, made.proof.rotation, sealed);
  if (!verdict.holds) {
    throw new CommandFailure(
      [
        'What was planned does not pass verification, so nothing was written. This is a fault of the engine: report it with the lines below.',
        ...verdict.lines,
      ].join('\n'),
    );
  }
  if (chosen['dry-run']) return 0;
  const changed = await writeFiles([
    { path: path.join(folder, 'rotation.json'), text: toCanonicalJson(made.proof.rotation) },
    { path: draft, text: sealed },
  ]);
  const where = path.relative(process.cwd(), folder).replaceAll('\\', '/');
  const did = changed.length === 0 ? 'It is the plan that is already in' : 'Written to';
  print(`\n${did} ${where}. Next: npm run rotate -- ${cohort} --publish`);
  return 0;
}

/** Keeps an armored text, published or planned before, that holds the same plaintext. */
async function toSealed(
  contentFolder: string,
  folder: string,
  { facts, proof, identities }: MadeRotation,
): Promise<string> {
  const plaintext = toCompactJson(proof);
  for (const place of [toCohortFolder(contentFolder, facts.id), folder]) {
    const armored = await readTextOrNothing(path.join(place, 'rotation.age'));
    if (armored === undefined) continue;
    const opened = await openRotation(armored, identities);
    if (opened.kind === 'opened' && opened.plaintext === plaintext) return armored;
  }
  return sealFile(plaintext, facts.cohort.recipients);
}

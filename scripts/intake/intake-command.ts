import path from 'node:path';
import process from 'node:process';
import { getCohortState } from '../../src/domain/schedule/cohort-state.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { checkContent, type CheckResult } from '../checks/check-content.ts';
import { contactRule } from '../checks/contact-rule.ts';
import { readTombstones } from '../forget/read-tombstones.ts';
import { findForgotten } from '../forget/tombstones.ts';
import { CommandFailure, UsageError, type Command } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { readEnrollmentFile, toEnrollmentPath, withFile } from './read-enrollment.ts';

const options = {
  cohort: {
    type: 'string',
    value: 'COHORT',
    description: 'The cohort; by default the one that people can join now.',
  },
  update: { type: 'boolean', description: 'Replace the enrollment that this person has already.' },
} as const;

export const intakeCommand: Command<typeof options> = {
  name: 'intake',
  summary: 'Validates an enrollment that somebody downloaded and sent, and puts it in its place.',
  positionals: [{ name: 'FILE', description: 'The downloaded file.', count: 'one' }],
  options,
  examples: [
    'npm run intake -- ~/Downloads/dev-rao.yml',
    'npm run intake -- dev-rao.yml --cohort spring-2027 --update',
  ],
  async run({ options: { cohort: named, update }, positionals, contentFolder, print, note }) {
    const [source] = positionals;
    if (source === undefined) throw new UsageError('Name the downloaded file.');
    const folder = await readContentFolder(contentFolder);
    const settings = { toNow: readNow, skip: [] };
    const before = checkContent(folder, settings);
    const cohort = chooseCohort(before, named);
    const read = await readEnrollmentFile(source, cohort);
    if (read.kind === 'refused') return refuse(read.problems, source, note);
    const { handle, state } = read.data;
    const target = toEnrollmentPath(cohort, handle);
    const isThere = folder.files.some((file) => file.path === target);
    if (isThere && !update) {
      throw new CommandFailure(
        `${target} is there already. Compare the two, then replace it with --update.`,
      );
    }
    await refuseForgotten(contentFolder, handle);
    const files = withFile(folder.files, { path: target, bytes: read.bytes });
    const after = checkContent({ ...folder, files }, settings);
    const fresh = listNew(before.problems, after.problems);
    const found = fresh.filter(({ level }) => level === 'problem');
    if (found.length > 0) return refuse(found, source, note);
    const place = path.join(contentFolder, target.slice('content/'.length));
    const changed = await writeFiles([{ path: place, bytes: read.bytes }]);
    const shown = path.relative(process.cwd(), place);
    print(changed.length === 0 ? `${shown} says this already.` : `Written: ${shown}`);
    for (const { code, file, line, message, next } of fresh) {
      if (code === contactRule.code) print(`${file}:${line} ${message} ${next}`);
    }
    if (state === 'awaiting-private-part') {
      print('The private part is missing: this person cannot be placed until it has come.');
    }
    return 0;
  },
};

/** Lists what is found only with the new file; a notice among it never stops an intake. */
function listNew(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ code, file, message }) => `${code} ${file} ${message}`));
  return after.filter(({ code, file, message }) => !known.has(`${code} ${file} ${message}`));
}

function refuse(problems: readonly Problem[], source: string, note: (line: string) => void): 1 {
  for (const { file, line, message, next } of problems) note(`${file}:${line} ${message} ${next}`);
  note(`Nothing was written. Mend ${source}, or ask the person for a new file.`);
  return 1;
}

async function refuseForgotten(contentFolder: string, handle: string): Promise<void> {
  const forgotten = findForgotten(await readTombstones(contentFolder), [handle]);
  if (forgotten.size === 0) return;
  throw new CommandFailure(
    `Somebody with the handle ${handle} asked to be removed. Ask them; if they want to come back, remove their line with npm run forget -- ${handle} --restore.`,
  );
}

function chooseCohort({ programme }: CheckResult, named: string | undefined): string {
  const ids = [...programme.cohorts.keys()].sort(compareCodeUnits);
  if (named !== undefined) {
    if (ids.includes(named)) return named;
    throw new UsageError(`There is no cohort ${named}. The cohorts: ${ids.join(', ')}.`);
  }
  const now = readNow(programme.program?.data.clock);
  const open = [...programme.cohorts.values()].filter(
    ({ data }) => getCohortState(data, 'unpublished', now) === 'open',
  );
  const [only, another] = open;
  if (only !== undefined && another === undefined) return only.id;
  throw new UsageError(
    open.length === 0
      ? 'No cohort is open now. Name one with --cohort.'
      : `Several cohorts are open. Name one with --cohort: ${open.map(({ id }) => id).join(', ')}.`,
  );
}

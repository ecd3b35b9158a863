import path from 'node:path';
import process from 'node:process';
import { getCohortState } from '../../src/domain/schedule/cohort-state.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { checkContent, type CheckResult } from '../checks/check-content.ts';
import { contactRule } from '../checks/contact-rule.ts';
import { readTombstones } from '../forget/read-tombstones.ts';
import { findForgotten } from '../forget/tombstones.ts';
import { UsageError, type Command, type CommandInput } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { writeFiles } from '../lib/write-files.ts';
import { toCount } from '../matching/words.ts';
import { readEnrollmentFile, toEnrollmentPath, withFile } from './read-enrollment.ts';

const options = {
  cohort: {
    type: 'string',
    value: 'COHORT',
    description: 'The cohort; by default the one that people can join now.',
  },
  update: { type: 'boolean', description: 'Replace the enrollment that this person has already.' },
} as const;

type Input = CommandInput<typeof options>;

/** A downloaded enrollment that can be read, and its place in the content folder. */
interface Arrival {
  readonly source: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly enrollment: Enrollment;
}

export const intakeCommand: Command<typeof options> = {
  name: 'intake',
  summary: 'Validates enrollments that people downloaded and sent, and puts them in their place.',
  positionals: [{ name: 'FILE', description: 'A downloaded file, or several.', count: 'any' }],
  options,
  examples: [
    'npm run intake -- ~/Downloads/dev-rao.yml',
    'npm run intake -- ~/Downloads/enrollment*.yml',
    'npm run intake -- dev-rao.yml --cohort spring-2027 --update',
  ],
  async run(input) {
    const { options: given, positionals: sources, contentFolder } = input;
    if (sources.length === 0) throw new UsageError('Name the downloaded file, or several.');
    const folder = await readContentFolder(contentFolder);
    const settings = { toNow: readNow, skip: [] };
    const before = checkContent(folder, settings);
    const cohort = chooseCohort(before, given.cohort);
    const { arrivals, faults } = await readArrivals(sources, cohort);
    const present = new Set(folder.files.map((file) => file.path));
    faults.push(
      ...findTwice(arrivals),
      ...(given.update ? [] : findPresent(arrivals, present)),
      ...(await findForgottenPeople(contentFolder, arrivals)),
    );
    const files = arrivals.reduce(
      (all, { target, bytes }) => withFile(all, { path: target, bytes }),
      folder.files,
    );
    const fresh = listNew(before.problems, checkContent({ ...folder, files }, settings).problems);
    faults.push(...fresh.filter(({ level }) => level === 'problem').map(toLine));
    if (faults.length > 0) return refuse(input, faults);
    await writeArrivals(input, arrivals);
    for (const problem of fresh)
      if (problem.code === contactRule.code) input.print(toLine(problem));
    printNext(input, arrivals, cohort);
    return 0;
  },
};

/** Reads every file, and says of each that can't be read why. */
async function readArrivals(sources: readonly string[], cohort: string) {
  const arrivals: Arrival[] = [];
  const faults: string[] = [];
  for (const source of sources) {
    const read = await readEnrollmentFile(source, cohort);
    if (read.kind === 'refused') {
      faults.push(...read.problems.map((problem) => `${source}: ${toLine(problem)}`));
      continue;
    }
    const target = toEnrollmentPath(cohort, read.data.handle);
    arrivals.push({ source, target, bytes: read.bytes, enrollment: read.data });
  }
  return { arrivals, faults };
}

function findTwice(arrivals: readonly Arrival[]): string[] {
  return arrivals.flatMap(({ source, enrollment: { handle } }, at) => {
    const other = arrivals.slice(0, at).find((one) => one.enrollment.handle === handle);
    if (other === undefined) return [];
    return [`${other.source} and ${source} are both of ${handle}. Name the newer one alone.`];
  });
}

function findPresent(arrivals: readonly Arrival[], present: ReadonlySet<string>): string[] {
  return arrivals
    .filter(({ target }) => present.has(target))
    .map(
      ({ target }) => `${target} is there already. Compare the two, then replace it with --update.`,
    );
}

async function findForgottenPeople(
  contentFolder: string,
  arrivals: readonly Arrival[],
): Promise<string[]> {
  const handles = arrivals.map(({ enrollment }) => enrollment.handle);
  const forgotten = findForgotten(await readTombstones(contentFolder), handles);
  return handles
    .filter((handle) => forgotten.has(handle))
    .map(
      (handle) =>
        `Somebody with the handle ${handle} asked to be removed. Ask them; if they want to come back, remove their line with npm run forget -- ${handle} --restore.`,
    );
}

async function writeArrivals(
  { contentFolder, print }: Input,
  arrivals: readonly Arrival[],
): Promise<void> {
  const toPlace = ({ target }: Arrival) =>
    path.join(contentFolder, target.slice('content/'.length));
  const changed = await writeFiles(
    arrivals.map((arrival) => ({ path: toPlace(arrival), bytes: arrival.bytes })),
  );
  for (const arrival of arrivals) {
    const place = toPlace(arrival);
    const shown = path.relative(process.cwd(), place);
    print(changed.includes(place) ? `Written: ${shown}` : `${shown} says this already.`);
    if (arrival.enrollment.state !== 'awaiting-private-part') continue;
    print('The private part is missing: this person cannot be placed until it has come.');
  }
}

/** Groups are published on top of what is committed alone. */
function printNext(
  { contentFolder, print }: Input,
  arrivals: readonly Arrival[],
  cohort: string,
): void {
  const [only, another] = arrivals.map(({ enrollment }) => enrollment.handle);
  const who = another === undefined ? (only ?? '') : toCount(arrivals.length, 'person', 'people');
  const place = path.relative(process.cwd(), path.join(contentFolder, 'cohorts', cohort));
  print('Next, once all that came is in:');
  print(`  git add ${place}`);
  print(`  git commit -m "Enroll ${who} in ${cohort}"`);
  print('  git push');
}

/** Lists what is found only with the new file; a notice among it never stops an intake. */
function listNew(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ code, file, message }) => `${code} ${file} ${message}`));
  return after.filter(({ code, file, message }) => !known.has(`${code} ${file} ${message}`));
}

function toLine({ file, line, message, next }: Problem): string {
  return `${file}:${line} ${message} ${next}`;
}

function refuse({ positionals, note }: Input, faults: readonly string[]): 1 {
  for (const fault of faults) note(fault);
  const which = positionals.length === 1 ? (positionals[0] ?? '') : 'the files named above';
  note(`Nothing was written. Mend ${which}, or ask the person for a new file.`);
  return 1;
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

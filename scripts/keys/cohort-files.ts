import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { splitFrontMatter } from '../../src/records/front-matter/split-front-matter.ts';
import { toCanonicalJson } from '../../src/domain/matching/canonical-json.ts';
import { toTimesReaders } from '../../src/domain/matching/meeting-times.ts';
import { cohortSchema } from '../../src/schemas/cohort.ts';
import { enrollmentSchema } from '../../src/schemas/enrollment.ts';
import { groupingRecordSchema } from '../../src/schemas/grouping.ts';
import { meetingTimesSchema } from '../../src/schemas/meeting-times.ts';
import { programSchema } from '../../src/schemas/program.ts';
import { UsageError } from '../lib/command.ts';
import { exists, parse, pick, readText, toUnreadable } from './read-facts.ts';
import { withBlockText, withList } from './yaml-entry.ts';

const programFacts = programSchema.pick({ name: true, demo: true, clock: true, privacy: true });
const enrollmentFacts = enrollmentSchema.pick({ recipient: true, state: true });
const groupFacts = groupingRecordSchema.pick({ groups: true });
const cohortFacts = cohortSchema.pick({ recipients: true, ends: true, zone: true });

/** A sealed text and how its file looks with another one in its place. */
export interface SealedFile {
  readonly path: string;
  readonly armored: string;
  readonly withArmored: (armored: string) => string;
  /** Lists who reads it, besides the cohort's own recipients, which are given. */
  readonly toReaders: (recipients: readonly string[]) => readonly string[];
  /** How its plaintext is once others read it. */
  readonly withReaders: (plaintext: string, readers: readonly string[]) => string;
}

/** What the keys of one cohort concern, read without regard to any other file. */
export interface CohortFiles {
  readonly id: string;
  readonly program: ReturnType<typeof programFacts.parse>;
  readonly cohort: ReturnType<typeof cohortFacts.parse>;
  readonly cohortFile: string;
  readonly withRecipients: (recipients: readonly string[]) => string;
  /** Sealed parts of enrollments, then `grouping.age`, `overrides.age`, `rotation.age`, `waitlist.age` and `times.age`; in code-unit order of their paths. */
  readonly sealed: readonly SealedFile[];
}

/**
 * Reads what `keys` needs of a programme: a few facts, the cohort's file and everything sealed in it.
 * @throws CommandFailure naming the file that is missing or can't be read
 */
export async function readCohortFiles(contentFolder: string, id: string): Promise<CohortFiles> {
  const programFile = path.join(contentFolder, 'program.yml');
  const folder = path.join(contentFolder, 'cohorts', id);
  const cohortFile = path.join(folder, 'cohort.mdx');
  const program = programFacts.safeParse(
    pick(parse(programFile, await readText(programFile)), programFacts.keyof().options),
  );
  if (!program.success) throw toUnreadable(programFile);
  if (!(await exists(cohortFile))) throw await toUnknownCohort(contentFolder, id);
  const text = await readText(cohortFile);
  const split = splitFrontMatter(text);
  if ('code' in split) throw toUnreadable(cohortFile);
  const cohort = cohortFacts.safeParse(
    pick(parse(cohortFile, split.frontMatter), cohortFacts.keyof().options),
  );
  if (!cohort.success) throw toUnreadable(cohortFile);
  return {
    id,
    program: program.data,
    cohort: cohort.data,
    cohortFile,
    withRecipients: (recipients) =>
      `---\n${withList(split.frontMatter, 'recipients', recipients)}---\n${split.body}`,
    sealed: [
      ...(await readEnrollments(folder)),
      ...(await readForCoordinators(folder, 'grouping.age')),
      ...(await readForCoordinators(folder, 'overrides.age')),
      ...(await readForCoordinators(folder, 'rotation.age')),
      ...(await readForCoordinators(folder, 'waitlist.age')),
      ...(await readTimes(folder)),
    ],
  };
}

async function readEnrollments(folder: string): Promise<SealedFile[]> {
  const enrollments = path.join(folder, 'enrollments');
  const names = (await exists(enrollments)) ? await readdir(enrollments) : [];
  const files: SealedFile[] = [];
  for (const name of names.filter((each) => /^[a-z0-9-]+\.yml$/.test(each)).sort()) {
    const file = path.join(enrollments, name);
    const text = await readText(file);
    const armored = parse(file, text)['sealed'];
    if (typeof armored !== 'string') continue;
    files.push({
      path: file,
      armored,
      withArmored: (next) => withBlockText(text, 'sealed', next),
      ...readByRecipients,
    });
  }
  return files;
}

async function readForCoordinators(folder: string, name: string): Promise<SealedFile[]> {
  const file = path.join(folder, name);
  if (!(await exists(file))) return [];
  return [
    { path: file, armored: await readText(file), withArmored: (next) => next, ...readByRecipients },
  ];
}

/** The times of groups are read by their people too, and name who reads them. */
async function readTimes(folder: string): Promise<SealedFile[]> {
  const file = path.join(folder, 'times.age');
  if (!(await exists(file))) return [];
  const groupingFile = path.join(folder, 'grouping.json');
  const grouping = groupFacts.safeParse(
    pick(parse(groupingFile, await readText(groupingFile)), groupFacts.keyof().options),
  );
  if (!grouping.success) throw toUnreadable(groupingFile);
  const enrollments = await readOwnKeys(path.join(folder, 'enrollments'));
  return [
    {
      path: file,
      armored: await readText(file),
      withArmored: (next) => next,
      toReaders: (recipients) => toTimesReaders(recipients, grouping.data.groups, enrollments),
      withReaders: (plaintext, readers) => {
        const times = meetingTimesSchema.parse(JSON.parse(plaintext));
        return toCanonicalJson({ ...times, readers });
      },
    },
  ];
}

async function readOwnKeys(folder: string) {
  const own = new Map<string, z.output<typeof enrollmentFacts>>();
  const names = (await exists(folder)) ? await readdir(folder) : [];
  for (const name of names.filter((each) => /^[a-z0-9-]+\.yml$/.test(each)).sort()) {
    const file = path.join(folder, name);
    const facts = enrollmentFacts.safeParse(
      pick(parse(file, await readText(file)), enrollmentFacts.keyof().options),
    );
    if (!facts.success) throw toUnreadable(file);
    own.set(name.replace(/\.yml$/, ''), facts.data);
  }
  return own;
}

const readByRecipients = {
  toReaders: (recipients: readonly string[]) => recipients,
  withReaders: (plaintext: string) => plaintext,
};

async function toUnknownCohort(contentFolder: string, id: string): Promise<UsageError> {
  const cohorts = path.join(contentFolder, 'cohorts');
  const known = (await exists(cohorts)) ? (await readdir(cohorts)).sort() : [];
  return new UsageError(
    `There is no cohort ${id}. ${known.length === 0 ? 'There are no cohorts yet.' : `The cohorts are ${known.join(', ')}.`}`,
  );
}

import type { Temporal } from 'temporal-polyfill';
import { findIdenticalCiphertexts } from '../../src/domain/seal/identical-ciphertexts.ts';
import { matchKind } from '../../src/records/match-kind.ts';
import type { Programme } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { checkContent, type CheckResult } from '../checks/check-content.ts';
import { contactRule } from '../checks/contact-rule.ts';
import { foldRepeated } from '../checks/fold-repeated.ts';
import { listEnrollments } from '../checks/rule.ts';
import { findForgotten, tombstoneFile } from '../forget/tombstones.ts';
import { CommandFailure } from '../lib/command.ts';
import type { Author, CopiedText, MentorChange, ReviewFacts, TouchedFile } from './facts.ts';
import {
  findCommit,
  findMergeBase,
  listChanges,
  listTree,
  readBlobs,
  type TreeEntry,
} from './git-objects.ts';
import { getOwnership, listAuthorHandles } from './ownership.ts';
import { toEnrollmentChange } from './enrollment-change.ts';
import { findLostSessions } from './lost-sessions.ts';
import { findMovedCalendars } from './moved-calendars.ts';
import { listContent, mergeTrees, readEntries, toLogicalPath, type Place } from './read-trees.ts';
import { toTouchedFile } from './touched-file.ts';

/** More files than this are never one person's record, and are not looked at one by one. */
const mostFiles = 500;

export interface ReviewInput {
  readonly base: string;
  readonly head: string;
  readonly author: Pick<Author, 'login' | 'id'>;
  /** Finds the present once the programme's own clock is known. */
  readonly toNow: (clock: string | undefined) => Temporal.Instant;
}

/**
 * Gathers the facts of a pull request from git objects alone. Who owns what is read from the base
 * branch; what the result would be, from the base branch with the changes laid over it.
 * @throws CommandFailure when a commit is missing, or the base branch has no programme
 */
export async function readFacts(place: Place, input: ReviewInput): Promise<ReviewFacts> {
  const { git } = place;
  const [base, head] = [await findCommit(git, input.base), await findCommit(git, input.head)];
  const changes = await listChanges(git, await findMergeBase(git, base, head), head);
  if (changes.length > mostFiles) {
    throw new CommandFailure(
      `The pull request touches ${changes.length} files; at most ${mostFiles} are reviewed. Send it in parts.`,
    );
  }
  const logical = changes.map((change) => ({
    ...change,
    path: toLogicalPath(place, change.path),
    previousPath:
      change.previousPath === undefined ? undefined : toLogicalPath(place, change.previousPath),
  }));
  const [baseTree, headTree] = [await listContent(place, base), await listContent(place, head)];
  const settings = { toNow: input.toNow, skip: [] };
  const before = checkContent(await readEntries(place, baseTree), settings);
  const mergedTree = mergeTrees(baseTree, headTree, logical);
  const after = checkContent(await readEntries(place, mergedTree), settings);
  const paths = (await listTree(git, base, '')).map(({ path }) => toLogicalPath(place, path));
  const files = logical.map((change) => toTouchedFile(change, paths));
  return toFacts({
    input,
    before,
    after,
    files,
    paths,
    tombstones: await readTombstones(place, baseTree),
  });
}

async function readTombstones(place: Place, tree: readonly TreeEntry[]): Promise<string> {
  const entry = tree.find(({ path }) => path === `content/${tombstoneFile}`);
  if (entry?.mode !== '100644' || entry.bytes > 1024 * 1024) return '';
  const blobs = await readBlobs(place.repository, [entry.id]);
  return new TextDecoder().decode(blobs.get(entry.id));
}

interface Read {
  readonly input: ReviewInput;
  readonly before: CheckResult;
  readonly after: CheckResult;
  readonly files: readonly TouchedFile[];
  readonly paths: readonly string[];
  readonly tombstones: string;
}

function toFacts({ input, before, after, files, paths, tombstones }: Read): ReviewFacts {
  const program = before.programme.program?.data;
  if (program === undefined) {
    throw new CommandFailure('The base branch has no program.yml that can be read.');
  }
  const author: Author = { ...input.author, forge: program.repository.forge };
  const handles = new Set(files.flatMap(listHandles));
  const known = new Set(paths.flatMap((path) => toHandle(path) ?? []));
  const now = input.toNow(program.clock);
  const fresh = listNewProblems(before.problems, after.problems);
  const sources = { before: before.programme, after: after.programme, now };
  return {
    author,
    contact: program.contact,
    mergesSealedParts: program.mergeSealedParts,
    files,
    ownership: new Map(
      [...handles]
        .sort(compareCodeUnits)
        .map((handle) => [
          handle,
          getOwnership(before.programme, handle, author, known.has(handle)),
        ]),
    ),
    authorHandles: listAuthorHandles(before.programme, author),
    enrollments: files
      .filter(({ kind }) => kind === 'enrollment')
      .map((file) => toEnrollmentChange(file, sources)),
    mentors: files
      .filter(({ kind }) => kind === 'mentor')
      .map((file) => toMentorChange(file, sources)),
    copies: findCopies(files, before.programme, after.programme),
    lostSessions: findLostSessions(files, sources),
    movedCalendars: findMovedCalendars(before.programme, after.programme),
    forgotten: findForgotten(tombstones, handles),
    problems: foldRepeated(fresh.filter(({ level }) => level === 'problem')),
    contactsInText: fresh.filter(({ code }) => code === contactRule.code),
  };
}

function listHandles({ handle, previousPath }: TouchedFile): string[] {
  const previous = previousPath === undefined ? undefined : toHandle(previousPath);
  return [handle, previous].filter((one) => one !== undefined);
}

/** Finds the person that a path of the content names. */
function toHandle(path: string): string | undefined {
  const matched = path.startsWith('content/') ? matchKind(path) : undefined;
  if (matched === undefined || 'code' in matched) return undefined;
  return ['mentor', 'enrollment', 'portrait'].includes(matched.kind)
    ? matched.names.at(-1)
    : undefined;
}

function toMentorChange(
  { path, handle = '' }: TouchedFile,
  sources: { before: Programme; after: Programme },
): MentorChange {
  const [before, after] = [sources.before.mentors.get(handle), sources.after.mentors.get(handle)];
  return {
    file: path,
    handle,
    before: before?.data,
    after: after?.data,
    isBodyChanged: before?.body?.html !== after?.body?.html,
  };
}

/** Finds sealed parts of touched files that stand elsewhere, also where this pull request removed them. */
function findCopies(
  files: readonly TouchedFile[],
  before: Programme,
  after: Programme,
): CopiedText[] {
  const touched = new Set(files.map(({ path }) => path));
  const texts = [before, after].flatMap((programme) =>
    [...listEnrollments(programme)].flatMap(({ entry }) =>
      entry.data.sealed === undefined ? [] : [{ file: entry.file, armored: entry.data.sealed }],
    ),
  );
  const copies = findIdenticalCiphertexts(texts).map((group) => [...new Set(group)]);
  return copies
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group
        .filter((file) => touched.has(file))
        .map((file) => ({ file, others: group.filter((other) => other !== file) })),
    );
}

function listNewProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ code, file, message }) => `${code}\0${file}\0${message}`));
  return after.filter(({ code, file, message }) => !known.has(`${code}\0${file}\0${message}`));
}

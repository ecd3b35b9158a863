import type { Account } from '../../src/schemas/account.ts';
import { matchKind } from '../../src/records/match-kind.ts';
import type { Author, Ownership, ReviewFacts, TouchedFile } from './facts.ts';
import { isSame } from './ownership.ts';
import { at, toRule, type ReviewRule } from './review-rule.ts';

/** Whose records may be touched, and by whom. */
export const personRules: readonly ReviewRule[] = [
  toRule('others-file', 'refuse', (facts, _situation, words) =>
    listByOwnership(facts, 'others').map(([path, handle]) =>
      at(path, words.unmet(handle), words.next()),
    ),
  ),
  toRule('owner-unproven', 'needs-a-coordinator', (facts, _situation, words) =>
    listByOwnership(facts, 'unproven').map(([path, handle]) =>
      at(path, words.unmet(handle), words.next()),
    ),
  ),
  toRule('account-not-author', 'refuse', (facts, _situation, words) =>
    listAccountChanges(facts)
      .filter(({ before, after }) => after !== undefined && !isSameAccount(before, after))
      .filter(({ after }) => after !== undefined && !isOf(after, facts.author))
      .map(({ file }) =>
        at(file, words.unmet(facts.author.login), words.next(facts.author.login, facts.author.id)),
      ),
  ),
  toRule('account-changed', 'needs-a-coordinator', (facts, _situation, words) =>
    listAccountChanges(facts)
      .filter(
        ({ before, after, isRead }) =>
          isRead && before !== undefined && !isSameAccount(before, after),
      )
      .map(({ file }) => at(file, words.unmet(), words.next())),
  ),
  toRule('two-people', 'needs-changes', (facts, _situation, words) => {
    const handles = [...facts.ownership.keys()];
    return handles.length > 1 ? [at(undefined, words.unmet(handles.join(', ')), words.next())] : [];
  }),
  toRule('second-handle', 'needs-changes', (facts, _situation, words) => {
    const [own] = facts.authorHandles;
    if (own === undefined) return [];
    return listByOwnership(facts, 'free').map(([path]) =>
      at(path, words.unmet(own), words.next(own)),
    );
  }),
  toRule('forgotten-person', 'needs-a-coordinator', ({ files, forgotten }, _situation, words) =>
    files
      .filter(
        ({ handle, change }) =>
          handle !== undefined && forgotten.has(handle) && change !== 'deleted',
      )
      .map(({ path }) => at(path, words.unmet(), words.next())),
  ),
  toRule('renamed-record', 'needs-a-coordinator', ({ files }, _situation, words) =>
    files.flatMap(({ path, previousPath, isContent }) =>
      isContent && previousPath !== undefined
        ? [at(path, words.unmet(previousPath), words.next())]
        : [],
    ),
  ),
  toRule('deleted-record', 'needs-a-coordinator', ({ files }, _situation, words) =>
    files
      .filter(
        ({ change, isContent, kind }) => change === 'deleted' && isContent && kind !== 'portrait',
      )
      .map(({ path }) => at(path, words.unmet(), words.next())),
  ),
  toRule('new-mentor', 'needs-a-coordinator', ({ files, ownership }, _situation, words) =>
    files
      .filter(
        ({ kind, handle, change }) =>
          kind === 'mentor' && change === 'added' && ownership.get(handle ?? '') !== 'others',
      )
      .map(({ path }) => at(path, words.unmet(), words.next())),
  ),
  toRule('portrait-without-profile', 'needs-changes', (facts, _situation, words) =>
    listByOwnership(facts, 'free')
      .filter(([, handle]) =>
        facts.files.every((file) => file.handle !== handle || file.kind === 'portrait'),
      )
      .map(([path, handle]) => at(path, words.unmet(handle), words.next())),
  ),
  toRule('consent-without-account', 'needs-changes', ({ mentors, author }, _situation, words) =>
    mentors
      .filter(
        ({ before, after }) =>
          after?.consent !== undefined &&
          after.account === undefined &&
          before?.consent !== after.consent,
      )
      .map(({ file }) => at(file, words.unmet(), words.next(author.login, author.id))),
  ),
];

/** Lists touched paths, new and previous, whose person stands so to the author. */
function listByOwnership({ files, ownership }: ReviewFacts, whose: Ownership): [string, string][] {
  return files.flatMap((file) =>
    listPlaces(file).filter(([, handle]) => ownership.get(handle) === whose),
  );
}

function listPlaces({ path, previousPath, handle }: TouchedFile): [string, string][] {
  const places: [string, string][] = handle === undefined ? [] : [[path, handle]];
  const matched = previousPath === undefined ? undefined : matchKind(previousPath);
  if (previousPath === undefined || matched === undefined || 'code' in matched) return places;
  const previous = matched.names.at(-1);
  if (previous === undefined || previous === handle) return places;
  return [...places, [previousPath, previous]];
}

interface AccountChange {
  readonly file: string;
  readonly before: Account | undefined;
  readonly after: Account | undefined;
  /** Whether the file can be read after the change. */
  readonly isRead: boolean;
}

function listAccountChanges({ enrollments, mentors }: ReviewFacts): AccountChange[] {
  return [...enrollments, ...mentors].map(({ file, before, after }) => ({
    file,
    before: before?.account,
    after: after?.account,
    isRead: after !== undefined,
  }));
}

function isSameAccount(one: Account | undefined, other: Account | undefined): boolean {
  return one?.forge === other?.forge && one?.id === other?.id && one?.login === other?.login;
}

function isOf({ forge, id, login }: Account, author: Author): boolean {
  if (forge !== author.forge || !isSame(login, author.login)) return false;
  return id === undefined || author.id === undefined || id === author.id;
}

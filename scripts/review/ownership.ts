import type { Programme } from '../../src/records/programme.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Account } from '../../src/schemas/account.ts';
import type { Author, Ownership } from './facts.ts';

/** Lists what the base branch says about a person's account: one entry a file, undefined where it says nothing. */
function listAccounts(base: Programme, handle: string): (Account | undefined)[] {
  const mentor = base.mentors.get(handle);
  const enrollments = [...base.enrollments.values()].flatMap((people) => {
    const entry = people.get(handle);
    return entry === undefined ? [] : [entry];
  });
  return [...(mentor === undefined ? [] : [mentor]), ...enrollments].map(
    ({ data }) => data.account,
  );
}

/**
 * Decides whose a handle is. Only the account's number proves anything: a login can be given up and
 * taken by somebody else.
 * @param isKnown whether any file of the base branch names the handle, also one that can't be read
 */
export function getOwnership(
  base: Programme,
  handle: string,
  author: Author,
  isKnown: boolean,
): Ownership {
  const accounts = listAccounts(base, handle).filter((account) => account !== undefined);
  if (accounts.length === 0) return isKnown ? 'unproven' : 'free';
  const numbered = accounts.filter(({ id }) => id !== undefined);
  const isSameLogin = accounts.every(({ login }) => isSame(login, author.login));
  if (accounts.some(({ forge }) => forge !== author.forge)) return 'unproven';
  if (numbered.length === 0 || author.id === undefined) return isSameLogin ? 'unproven' : 'others';
  return numbered.every(({ id }) => id === author.id) ? 'own' : 'others';
}

/** Lists the handles that an account has on the base branch by its number, sorted. */
export function listAuthorHandles(base: Programme, author: Author): string[] {
  if (author.id === undefined) return [];
  const handles = new Set<string>(base.mentors.keys());
  for (const people of base.enrollments.values()) for (const id of people.keys()) handles.add(id);
  return [...handles]
    .filter((handle) =>
      listAccounts(base, handle).some(
        (account) => account?.forge === author.forge && account.id === author.id,
      ),
    )
    .sort(compareCodeUnits);
}

/** Compares logins as forges do: without regard to case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Account } from '../../src/schemas/account.ts';
import { listEnrollments, toFinding, type Rule } from './rule.ts';

const where = [fileKinds.mentor.path, fileKinds.enrollment.path].join(', ');

interface Owner {
  readonly entry: RecordEntry<unknown>;
  readonly account: Account;
}

const accountTwice: Rule = {
  code: 'account-twice',
  title: 'One account belongs to two handles',
  level: 'problem',
  where,
  docs: 'An account of the forge is one person, and a person has one handle in all cohorts: their seats, and who must not meet whom, are counted by handle. Keep one of the two handles and rename the other files to it, or correct the account.',
  *run(programme) {
    const owners = new Map<string, Owner>();
    for (const { entry, account } of listAccounts(programme)) {
      for (const key of toKeys(account)) {
        const owner = owners.get(key);
        owners.set(key, owner ?? { entry, account });
        if (owner === undefined || owner.entry.id === entry.id) continue;
        if (!isSameAccount(owner.account, account)) continue;
        yield toFinding(
          entry,
          ['account'],
          `The account ${account.login} already belongs to ${owner.entry.id} (${owner.entry.file}).`,
          'Keep one handle for this person, or correct the account.',
        );
        break;
      }
    }
  },
};

const accountDiffers: Rule = {
  code: 'account-differs',
  title: 'One handle names two accounts',
  level: 'problem',
  where,
  docs: 'The same handle stands for the same person in all files, so it has the same account everywhere. If it does not, somebody may be using the handle of another. Ask both, then correct the account, or give the second person a handle of their own.',
  *run(programme) {
    const firsts = new Map<string, Owner>();
    for (const { entry, account } of listAccounts(programme)) {
      const first = firsts.get(entry.id);
      firsts.set(entry.id, first ?? { entry, account });
      if (first === undefined || isSameAccount(first.account, account)) continue;
      yield toFinding(
        entry,
        ['account'],
        `${entry.id} has the account ${account.login} here, but ${first.account.login} in ${first.entry.file}.`,
        'Correct the account, or give this person a handle of their own.',
      );
    }
  },
};

function* listAccounts(programme: Programme) {
  for (const entry of programme.mentors.values()) {
    if (entry.data.account !== undefined) yield { entry, account: entry.data.account };
  }
  for (const { entry } of listEnrollments(programme)) {
    if (entry.data.account !== undefined) yield { entry, account: entry.data.account };
  }
}

/** The number stays with an account whose login changes; forges ignore the case of logins. */
function toKeys({ forge, id, login }: Account): string[] {
  const byLogin = `${forge} @${login.toLowerCase()}`;
  return id === undefined ? [byLogin] : [`${forge} ${id}`, byLogin];
}

function isSameAccount(one: Account, other: Account): boolean {
  if (one.forge !== other.forge) return false;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.login.toLowerCase() === other.login.toLowerCase();
}

/** Who may change whose files. */
export const accountRules: readonly Rule[] = [accountTwice, accountDiffers];

import { isSame, withoutEmpty, type EntryData } from './record-data.ts';

/** Three readings of one entry. */
export interface Readings {
  /** What the form said when it last agreed with what a person saw: when it was opened, or saved. */
  readonly formThen: EntryData;
  readonly formNow: EntryData;
  /** What stands in the file now. */
  readonly fileNow: EntryData;
}

/** Two people's changes in one entry, and the keys that both have changed, each in another way. */
export interface Merged {
  readonly data: EntryData;
  readonly clashes: readonly string[];
}

/**
 * Brings what a person changed in a form together with what somebody else changed in the file meanwhile,
 * key by key. Where both have changed a key, the form's value stands and the key is named.
 */
export function mergeEntries({ formThen, formNow, fileNow }: Readings): Merged {
  const keys = listKeys(fileNow, formNow, formThen);
  const mine = keys.filter((key) => differs(formThen[key], formNow[key]));
  const theirs = keys.filter((key) => differs(formThen[key], fileNow[key]));
  return {
    data: Object.fromEntries(
      keys.map((key) => [key, mine.includes(key) ? formNow[key] : fileNow[key]] as const),
    ),
    clashes: mine.filter((key) => theirs.includes(key) && differs(formNow[key], fileNow[key])),
  };
}

/** Keys that begin with a dollar sign are the editor's own, and say nothing of the entry. */
function listKeys(...entries: readonly EntryData[]): string[] {
  const keys = new Set(entries.flatMap((entry) => Object.keys(entry)));
  return [...keys].filter((key) => !key.startsWith('$'));
}

/** Forms leave empty texts and lists where a file has nothing; texts may end in a line break or not. */
function differs(one: unknown, other: unknown): boolean {
  return !isSame(trim(withoutEmpty(one)), trim(withoutEmpty(other)));
}

function trim(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

import type { LedgerEntry } from '../../../schemas/ledger.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import { compareText } from '../../text-order.ts';

/** Two people, the lower handle first. */
export type HandlePair = readonly [string, string];

/** Lists each two people of some groups once, in order. */
export function toMetPairs(groups: readonly (readonly string[])[]): HandlePair[] {
  const pairs = new Map<string, HandlePair>();
  for (const group of groups) {
    const people = [...new Set(group)].sort(compareText);
    people.forEach((one, index) => {
      for (const other of people.slice(index + 1)) pairs.set(`${one} ${other}`, [one, other]);
    });
  }
  return [...pairs.values()].sort(
    (one, other) => compareText(one[0], other[0]) || compareText(one[1], other[1]),
  );
}

/**
 * Lists who shared a group, by the ledger, before a cohort: groups of cohorts whose turn came before,
 * by matching date and id, and rounds of any other rotation before a day.
 */
export function listMetSets(
  ledger: readonly LedgerEntry[],
  cohort: { readonly id: string; readonly matching: IsoDate },
  before: IsoDate,
): (readonly string[])[] {
  const turn = `${cohort.matching} ${cohort.id}`;
  return ledger
    .filter((entry) => entry.cohort !== cohort.id)
    .flatMap((entry) => [
      ...(`${entry.matching} ${entry.cohort}` < turn ? entry.groups : []),
      ...entry.rounds.filter(({ date }) => date < before).flatMap(({ groups }) => groups),
    ]);
}

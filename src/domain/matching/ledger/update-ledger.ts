import type { Ledger, LedgerEntry } from '../../../schemas/ledger.ts';
import type { Cohort } from '../../../schemas/cohort.ts';
import type { GroupingRecord } from '../../../schemas/grouping.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import type { Rotation } from '../../../schemas/rotation.ts';
import { compareText } from '../../text-order.ts';

/** What one cohort has published. */
export interface PublishedMeetings {
  readonly id: string;
  readonly cohort: Pick<Cohort, 'matching' | 'starts'>;
  readonly grouping: GroupingRecord | undefined;
  readonly rotation: Rotation | undefined;
}

type Sets = LedgerEntry['groups'];

/** Who was removed keeps a place in groups under such a name, and is in no ledger. */
const standIn = /^removed-[0-9a-f]{8}$/;

/**
 * Brings a ledger up to date with what is published. Cohorts that are gone keep what they have; in one
 * that has begun nobody is taken out of what was, and in one that has not, groups are replaced.
 * @param today a day, in UTC
 */
export function updateLedger(
  before: readonly LedgerEntry[],
  published: readonly PublishedMeetings[],
  today: IsoDate,
): LedgerEntry[] {
  const entries = new Map(before.map((entry) => [entry.cohort, entry]));
  for (const { id, cohort, grouping, rotation } of published) {
    if (grouping === undefined && rotation === undefined) continue;
    const kept = cohort.starts <= today ? entries.get(id) : undefined;
    entries.set(id, {
      cohort: id,
      matching: cohort.matching,
      groups: joinSets([...(kept?.groups ?? []), ...listGroups(grouping)]),
      rounds: toRounds(rotation, kept, today),
    });
  }
  return [...entries.values()].sort((one, other) => compareText(one.cohort, other.cohort));
}

/** Takes a person out of a ledger. */
export function forgetInLedger(entries: readonly LedgerEntry[], handle: string): LedgerEntry[] {
  const without = (sets: Sets) =>
    joinSets(sets.map((people) => people.filter((person) => person !== handle)));
  return entries.map((entry) => ({
    ...entry,
    groups: without(entry.groups),
    rounds: entry.rounds.map((round) => ({ ...round, groups: without(round.groups) })),
  }));
}

/** Lists the keys that a ledger is sealed to: those of the programme, else those of all its cohorts. */
export function toLedgerReaders(
  program: { readonly recipients: readonly string[] },
  cohorts: Iterable<Pick<Cohort, 'recipients'>>,
): string[] {
  const own = program.recipients;
  const all = own.length > 0 ? own : [...cohorts].flatMap(({ recipients }) => recipients);
  return [...new Set(all)].sort(compareText);
}

/** Writes a ledger. */
export function toLedger(cohorts: readonly LedgerEntry[], readers: readonly string[]): Ledger {
  return { version: 1, readers: [...readers], cohorts: [...cohorts] };
}

/** Who was in one group, before repairs too. */
function listGroups(grouping: GroupingRecord | undefined): Sets {
  const states = [
    ...(grouping?.groups ?? []).flatMap((group) => [group, ...(group.past ?? [])]),
    ...(grouping?.ended ?? []).flatMap(({ past }) => past),
  ];
  return states.map(({ leads, members }) => [...leads, ...members]);
}

/** What has happened stays; what is to come is as it is published now. */
function toRounds(
  rotation: Rotation | undefined,
  kept: LedgerEntry | undefined,
  today: IsoDate,
): LedgerEntry['rounds'] {
  const past = (kept?.rounds ?? []).filter(({ date }) => date <= today);
  const now = (rotation?.rounds ?? []).map(({ date, groups }) => ({ date, groups }));
  const dates = [...new Set([...past, ...now].map(({ date }) => date))].sort(compareText);
  return dates
    .map((date) => ({
      date,
      groups: joinSets(
        [...past, ...now].filter((one) => one.date === date).flatMap((one) => one.groups),
      ),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** Each set once, people and sets in order; one person alone met nobody. */
function joinSets(sets: Sets): string[][] {
  const joined = new Map<string, string[]>();
  for (const set of sets) {
    const people = [...new Set(set)].filter((one) => !standIn.test(one)).sort(compareText);
    if (people.length > 1) joined.set(people.join(' '), people);
  }
  return [...joined.entries()]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, set]) => set);
}

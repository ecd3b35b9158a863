import type { AskedChange, GroupingChange } from '../../../schemas/grouping-change.ts';
import type { RepairProof } from '../../../schemas/grouping-proof.ts';
import type { GroupingRecord } from '../../../schemas/grouping.ts';
import {
  getStateBefore,
  getStateOn,
  toHistories,
  type GroupHistory,
  type GroupState,
} from '../../groups/group-states.ts';
import { listNamed, mapPeople } from '../../groups/map-people.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';

/** Finds what is wrong with the history of repaired groups by itself, whatever the records say. */
export function findHistoryFaults(grouping: GroupingRecord): Finding[] {
  const { changes = [] } = grouping;
  const histories = toHistories(grouping);
  const days = changes.map(({ from }) => from);
  const found = histories
    .filter((history) => !isChain(history.states, new Set(days)))
    .map(({ id }) => toFinding('broken-history', { group: id }));
  if (days.some((day, at) => day < (days[at - 1] ?? ''))) {
    found.push(toFinding('broken-history', { found: days.join(', ') }));
  }
  return [
    ...found,
    ...findRepeated(histories),
    ...days.flatMap((day) => findDoubles(histories, day)),
    ...changes.flatMap((change, at) => findChangeFaults(histories, changes, change, at)),
  ];
}

/**
 * Finds where the past of repaired groups is not what was published, as the sealed proof keeps it. Who
 * asked to be removed since has a withdrawn stand-in, which is no fault.
 * @param enrollments as they are in the records
 */
export function findPastFaults(
  { enrollments }: Pick<CohortFacts, 'enrollments'>,
  published: GroupingRecord,
  proven: RepairProof | undefined,
): Finding[] {
  const change = published.changes?.at(-1);
  if (change === undefined) return [];
  if (proven === undefined) return [toFinding('no-repair-proof')];
  const named = new Set(listNamed(proven.before));
  const isStandIn = (handle: string) =>
    !named.has(handle) && enrollments.get(handle)?.state === 'withdrawn';
  const hasStandIn = listNamed(published).some(isStandIn);
  const isGone = (handle: string) => hasStandIn && !enrollments.has(handle);
  const grouping = mapPeople(published, (handle) => (isStandIn(handle) ? '' : handle));
  const repair = { before: mapPeople(proven.before, (handle) => (isGone(handle) ? '' : handle)) };
  const differing = listDifferentPasts(repair.before, grouping, change);
  const earlier = toCanonicalJson(repair.before.changes ?? []);
  const isPrefix = earlier === toCanonicalJson((grouping.changes ?? []).slice(0, -1));
  if (differing.length === 0 && isPrefix) return [];
  return [toFinding('changed-past', { found: differing.join(', ') || undefined })];
}

/**
 * Lists the groups whose past, before the day of a change, is not what a published grouping says of them.
 * @param before what was published when the change was planned
 */
export function listDifferentPasts(
  before: GroupingRecord,
  after: GroupingRecord,
  { from }: Pick<GroupingChange, 'from'>,
): string[] {
  const toPasts = (grouping: GroupingRecord) =>
    new Map(
      toHistories(grouping).map(({ id, name, format, states }) => {
        const past = states
          .filter(({ since = '' }) => since < from)
          .map((state) => ({ ...state, until: toPastEnd(state, from) }));
        return [id, past.length === 0 ? undefined : toCanonicalJson({ name, format, past })];
      }),
    );
  const [old, now] = [toPasts(before), toPasts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
}

/** How a change reads from the groups before and after it: who was moved beyond what was asked. */
function recountChange(
  histories: readonly GroupHistory[],
  { from, asked }: Pick<GroupingChange, 'from' | 'asked'>,
): GroupingChange['moved'] {
  const isGone = (handle: string, ways: readonly AskedChange['what'][]) =>
    asked.some((one) => one.handle === handle && ways.includes(one.what));
  const moved = { slots: 0, others: 0 };
  for (const { format, states } of histories) {
    const [before, after] = [getStateBefore(states, from), getStateOn(states, from)];
    if (before === undefined) continue;
    const { leads, members, slot } = before;
    const others = members.filter((handle) => !isGone(handle, ['leaves', 'pauses']));
    const isLed = leads.length > 0;
    const isLeft = leads.some((lead) => !isGone(lead, ['leaves', 'pauses', 'stops-leading']));
    const goesOn = isLed ? isLeft && others.length > 0 : others.length > 1;
    if (!goesOn) continue;
    const staying = others.filter((handle) => after?.members.includes(handle) === true);
    moved.others += others.length - staying.length;
    const isHeld = after !== undefined && isSameSlot(slot, after.slot);
    // One-to-one, a group is its lead and one person.
    if (!isHeld || (format === 'one-to-one' && staying.length === 0)) moved.slots += 1;
  }
  return moved;
}

function findChangeFaults(
  histories: readonly GroupHistory[],
  changes: readonly GroupingChange[],
  change: GroupingChange,
  at: number,
): Finding[] {
  // What two repairs from one day on did is told together, and not each by itself.
  if (changes.some(({ from }, other) => other !== at && from === change.from)) return [];
  const recounted = recountChange(histories, change);
  const hasSlots = histories.every(({ states }) => states.every(({ slot }) => slot !== undefined));
  const said = hasSlots ? change.moved : { ...change.moved, slots: 0 };
  const counted = hasSlots ? recounted : { ...recounted, slots: 0 };
  const stayed = change.asked.filter(
    ({ handle, what }) =>
      (what === 'leaves' || what === 'pauses') &&
      histories.some(({ states }) => isIn(getStateOn(states, change.from), handle)),
  );
  return [
    ...(toCanonicalJson(said) === toCanonicalJson(counted)
      ? []
      : [
          toFinding('untrue-moves', {
            found: toMoveWords(said),
            expected: toMoveWords(counted),
          }),
        ]),
    ...stayed.map(({ handle }) => toFinding('leaver-in-group', { handles: [handle] })),
  ];
}

/** Each state begins where the one before ends, and on the day of a repair. */
function isChain(states: readonly GroupState[], days: ReadonlySet<string>): boolean {
  return states.every(({ since, until }, at) => {
    const before = states[at - 1];
    const begins =
      before === undefined ? since === undefined || days.has(since) : since === before.until;
    const isForward = since === undefined || until === undefined || since < until;
    return begins && isForward && (until === undefined || days.has(until));
  });
}

function findRepeated(histories: readonly GroupHistory[]): Finding[] {
  const ids = histories.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return twice.map((id) => toFinding('repeated-id', { group: id, found: id }));
}

/** Nobody is a member of two groups on one day. */
function findDoubles(histories: readonly GroupHistory[], day: string): Finding[] {
  const seen = new Set<string>();
  return histories.flatMap(({ id, states }) =>
    (getStateOn(states, day)?.members ?? []).flatMap((handle) => {
      if (seen.has(handle)) {
        return [toFinding('repeated-member', { group: id, handles: [handle], found: handle })];
      }
      seen.add(handle);
      return [];
    }),
  );
}

function toPastEnd({ until }: GroupState, from: string): string {
  return until === undefined || until > from ? from : until;
}

function isIn(state: GroupState | undefined, handle: string): boolean {
  return state?.members.includes(handle) === true || state?.leads.includes(handle) === true;
}

function isSameSlot(one: GroupState['slot'], other: GroupState['slot']): boolean {
  return one?.weekday === other?.weekday && one?.start === other?.start;
}

function toMoveWords({ slots, others }: GroupingChange['moved']): string {
  return `${String(slots)} groups at another time and ${String(others)} others moved`;
}

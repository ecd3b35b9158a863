import type { AimStatus } from '../../../schemas/grouping.ts';
import { getLeastSure } from '../add-aims.ts';
import type { SolvedLed } from './repair-led.ts';
import type { PeersRepair } from './repair-peers.ts';
import { toKeptCounts } from './repair-seating.ts';
import type { CircleChange } from './search-circle-repair.ts';

/** How little was changed, and how sure it is that less was not possible. */
export interface RepairAim {
  readonly aim: 'slots' | 'others';
  /** Groups that go on at another time, or others whose group changes. */
  readonly value: number;
  /** Fewer are impossible. */
  readonly bound: number;
  readonly status: AimStatus;
  /** Whether it rests on an earlier aim that is not proven. */
  readonly isConditional: boolean;
}

const nothing: CircleChange = { value: 0, bound: 0, status: 'certified' };

/** Adds up what changed of groups with a lead and of groups of equals; a sum is as sure as the less sure of the two. */
export function toRepairAims(
  led: SolvedLed,
  peers: PeersRepair | undefined,
): readonly [RepairAim, RepairAim] {
  const own = toLedChanges(led);
  const equals = peers?.kept ?? { slots: nothing, others: nothing };
  const slots = add('slots', own.slots, equals.slots);
  const others = add('others', own.others, equals.others);
  const placing = [...led.aims, ...(peers?.part.aims ?? [])].filter(({ aim }) => aim !== 'value');
  const rests = placing.some(({ status }) => status === 'gap');
  return [
    { ...slots, isConditional: rests },
    { ...others, isConditional: rests || slots.status === 'gap' },
  ];
}

/** Reads the points that are kept as what changes: each bound is of its own count. */
function toLedChanges({ seating, kept }: SolvedLed): {
  readonly slots: CircleChange;
  readonly others: CircleChange;
} {
  if (kept === undefined) return { slots: nothing, others: nothing };
  const value = toKeptCounts(seating, kept.value);
  const bound = toKeptCounts(seating, kept.bound);
  const slots = { value: seating.groups - value.slots, bound: seating.groups - bound.slots };
  const isSettled = slots.value === slots.bound;
  const isShown = toKeptCounts(seating, kept.shown).slots === value.slots;
  const others = {
    value: seating.others - value.others,
    bound: isSettled ? seating.others - bound.others : 0,
  };
  return {
    slots: { ...slots, status: isSettled && isShown ? 'certified' : kept.status },
    others: { ...others, status: kept.status },
  };
}

function add(aim: RepairAim['aim'], one: CircleChange, other: CircleChange) {
  return {
    aim,
    value: one.value + other.value,
    bound: one.bound + other.bound,
    status: getLeastSure([one, other]),
  };
}

import type { Aim, RepairProof } from '../../../schemas/grouping-proof.ts';
import type { AimStatus } from '../../../schemas/grouping.ts';
import { getLeastSure } from '../add-aims.ts';
import { toKeptCounts, type RepairSeating } from './repair-seating.ts';
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

/** What is known of the points that groups with a lead keep; of a gap, the bound is what is shown. */
export type KnownPoints = Pick<NonNullable<RepairProof['kept']>, 'value' | 'bound' | 'status'>;

const nothing: CircleChange = { value: 0, bound: 0, status: 'certified' };

/**
 * Reads what changed of groups with a lead and of groups of equals, and adds it up; a sum is as sure as
 * the less sure of the two.
 * @param earlier aims that come before
 */
export function toRepairAims(
  seating: Pick<RepairSeating, 'groups' | 'others'>,
  kept: KnownPoints | undefined,
  equals: RepairProof['equals'],
  earlier: readonly Pick<Aim, 'aim' | 'status'>[],
): readonly [RepairAim, RepairAim] {
  const led = toLedChanges(seating, kept);
  const slots = add('slots', led.slots, equals?.slots ?? nothing);
  const others = add('others', led.others, equals?.others ?? nothing);
  const rests = earlier.some(({ aim, status }) => aim !== 'value' && status === 'gap');
  return [
    { ...slots, isConditional: rests },
    { ...others, isConditional: rests || slots.status === 'gap' },
  ];
}

/** Each bound is of its own count: that of others holds where the one of times is met. */
function toLedChanges(
  { groups, others }: Pick<RepairSeating, 'groups' | 'others'>,
  kept: KnownPoints | undefined,
): { readonly slots: CircleChange; readonly others: CircleChange } {
  if (kept === undefined) return { slots: nothing, others: nothing };
  const value = toKeptCounts({ others }, kept.value);
  const bound = toKeptCounts({ others }, kept.bound);
  const isSettled = value.slots === bound.slots;
  return {
    slots: {
      value: groups - value.slots,
      bound: groups - bound.slots,
      status: isSettled && kept.status === 'gap' ? 'certified' : kept.status,
    },
    others: {
      value: others - value.others,
      bound: isSettled ? others - bound.others : 0,
      status: kept.status,
    },
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

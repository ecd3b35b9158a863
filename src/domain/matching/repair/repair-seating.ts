import { toLedSeating, type LedSeating } from '../led/to-seating.ts';
import type { Problem } from '../problem.ts';
import type { Options, SeatingProblem, Sitting } from '../seating/seating-problem.ts';
import { toUnit } from '../seating/seating-problem.ts';
import type { Unit } from '../units.ts';
import { toStandingGroups, type PublishedGroup, type StandingGroup } from './standing-groups.ts';

/** Who could sit where, and what each seat keeps of the groups that are. */
export interface RepairSeating extends LedSeating {
  readonly standing: readonly StandingGroup[];
  /** Groups with a lead that can go on. */
  readonly groups: number;
  /** People in them. */
  readonly others: number;
}

/** How many groups stay at their time, and how many of the others in their group. */
export interface KeptCounts {
  readonly slots: number;
  readonly others: number;
}

/**
 * States who could sit where with a lead, and what is kept there of the groups that are: for a group at
 * its own time as many points as there are others and one more, for each of the others in their own
 * group one. So no number of people outweighs a group's time, and the most points are the fewest groups
 * at another time first, and the fewest others in another group then.
 */
export function toRepairSeating(
  problem: Problem,
  published: readonly PublishedGroup[],
): RepairSeating {
  const all = toStandingGroups(problem, published);
  const standing = all.filter(({ group, others }) => group.leads.length > 0 && others.length > 0);
  const tables = new Set(standing.flatMap((one) => one.tables));
  const led = toLedSeating(problem, (table) => tables.has(table));
  const others = standing.reduce((sum, one) => sum + one.others.length, 0);
  const plain = withKept(led, standing, others + 1);
  return { ...led, plain, standing: all, groups: standing.length, others };
}

/** Reads points as how many groups stay at their time and how many others in their group. */
export function toKeptCounts(
  { others }: Pick<RepairSeating, 'others'>,
  points: number,
): KeptCounts {
  const slots = Math.floor(points / (others + 1));
  return { slots, others: points - slots * (others + 1) };
}

function withKept(
  { plain, units, places }: LedSeating,
  standing: readonly StandingGroup[],
  perSlot: number,
): SeatingProblem {
  const { tables } = plain;
  if (standing.length === 0) return plain;
  const stored = Array.from({ length: tables.count }, (_, at) => {
    const table = tables.read(at);
    const sittings = table.sittings.map((sitting): Sitting => {
      const place = places[sitting.id] ?? { table: -1, slot: -1 };
      const own = standing.filter((one) => one.tables.includes(place.table));
      if (own.length === 0) return sitting;
      return toKeptSitting({ plain, units }, sitting, own, place.slot, perSlot);
    });
    return { ...table, sittings };
  });
  return {
    ...plain,
    tables: { ...tables, read: (at) => stored[at] ?? { min: 1, max: 0, sittings: [] } },
  };
}

/** One-to-one, a group is a lead and one person, so that what is kept depends on who sits there. */
function toKeptSitting(
  { plain, units }: Pick<LedSeating, 'plain' | 'units'>,
  sitting: Sitting,
  own: readonly StandingGroup[],
  slot: number,
  perSlot: number,
): Sitting {
  const isPair = own.some(({ group }) => group.format === 'one-to-one');
  const isAtSlot = own.some((one) => one.slot === slot);
  const kept = toKeptOptions(plain, units, sitting.options, (person) => {
    const group = own.find(({ others }) => others.includes(person));
    if (group === undefined) return 0;
    return isPair && group.slot === slot ? perSlot + 1 : 1;
  });
  return {
    ...sitting,
    kept: !isPair && isAtSlot ? perSlot : 0,
    options: { ...sitting.options, kept },
  };
}

function toKeptOptions(
  plain: SeatingProblem,
  units: readonly Unit[],
  { claims, count }: Options,
  toPoints: (person: number) => number,
): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => {
    const people = units[toUnit(plain, claims[at] ?? -1)]?.people ?? [];
    return people.reduce((sum, person) => sum + toPoints(person), 0);
  });
}

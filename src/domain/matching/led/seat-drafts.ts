import { toSeatValues, type SizeBounds } from '../seat-values.ts';
import type { Problem, Table } from '../problem.ts';
import { canSit, toSharedLanguages, type Unit } from '../units.ts';

/** A unit at a slot of a table. */
export interface SeatDraft {
  readonly unit: number;
  /** Fit, summed over the unit's people. */
  readonly value: number;
  /** How many of them fall under the fit floor. */
  readonly underFloor: number;
}

/** A slot of a table, in one language where that has to be chosen, and who could sit there. */
export interface SittingDraft {
  readonly slot: number;
  /** Fit of the leads. */
  readonly value: number;
  /** In order of the unit. */
  readonly seats: readonly SeatDraft[];
}

/** A table in one of its variants. */
export interface TableDraft extends SizeBounds {
  /** Index of the table in the problem. */
  readonly table: number;
  readonly sittings: readonly SittingDraft[];
}

/**
 * Lists what groups with leads can be made of. Sittings that nobody could fill are left out, and so are
 * those at which a table could only do worse than at another, where no other table cares about the slot.
 * @param caresForSlots tells whether somebody at a table, at most of whom one place can be taken at a
 * time, is a lead or candidate of other tables too
 */
export function toTableDrafts(
  problem: Problem,
  units: readonly Unit[],
  caresForSlots: (table: Table, candidates: readonly number[], index: number) => boolean,
): TableDraft[] {
  const values = toSeatValues(problem);
  return problem.tables.flatMap((table, index) => {
    if (table.leads.length === 0) return [];
    const candidates = [...units.keys()].filter((unit) => canSit(problem, units[unit], table));
    const isEntangled = caresForSlots(table, candidates, index);
    return values.toVariants(table).map((bounds): TableDraft => {
      const filled = table.slots.flatMap((slot) => {
        const value = sum(table.leads, (lead) => values.toLeadFit(lead, table, slot, bounds));
        const seats = candidates.flatMap((unit) => {
          const people = units[unit]?.people ?? [];
          if (people.some((person) => problem.people[person]?.free[slot] !== 1)) return [];
          const fits = people.map((person) => values.toSeekerFit(person, table, slot, bounds));
          const underFloor = fits.filter((fit) => fit < problem.fitFloor).length;
          return [{ unit, value: sum(fits, (fit) => fit), underFloor }];
        });
        return toSittings(problem, units, table, { slot, value, seats });
      });
      const sittings = filled.filter(({ seats }) => isEnough(units, bounds, seats));
      return {
        ...bounds,
        table: index,
        sittings: isEntangled ? sittings : withoutDominated(sittings),
      };
    });
  });
}

/** Splits a sitting by the languages that are worth choosing between; one language for all leaves nothing to choose. */
function toSittings(
  { requirements, ...problem }: Problem,
  units: readonly Unit[],
  table: Table,
  sitting: SittingDraft,
): SittingDraft[] {
  if (!requirements.includes('language')) return [sitting];
  const spoken = toSharedLanguages({ requirements, ...problem }, table.leads).map((language) =>
    sitting.seats.filter(({ unit }) => units[unit]?.languages.includes(language) === true),
  );
  const needed = spoken.filter(
    (seats, at) =>
      !spoken.some((others, position) => {
        if (position === at || !seats.every((seat) => others.includes(seat))) return false;
        return others.length > seats.length || position < at;
      }),
  );
  return needed.map((seats) => ({ ...sitting, seats }));
}

function isEnough(
  units: readonly Unit[],
  { min, max }: SizeBounds,
  seats: readonly SeatDraft[],
): boolean {
  return max >= min && sum(seats, ({ unit }) => units[unit]?.people.length ?? 0) >= min;
}

/** Drops each sitting for which another serves every candidate and the leads at least as well; of equals the first stays. */
function withoutDominated(sittings: readonly SittingDraft[]): SittingDraft[] {
  const kept: SittingDraft[] = [];
  for (const sitting of sittings) {
    if (kept.some((other) => isAtLeastAsGood(other, sitting))) continue;
    const survivors = kept.filter((other) => !isAtLeastAsGood(sitting, other));
    kept.splice(0, kept.length, ...survivors, sitting);
  }
  return kept;
}

function isAtLeastAsGood(one: SittingDraft, other: SittingDraft): boolean {
  if (one.value < other.value || one.seats.length < other.seats.length) return false;
  let at = 0;
  return other.seats.every(({ unit, value, underFloor }) => {
    while ((one.seats[at]?.unit ?? Infinity) < unit) at += 1;
    const seat = one.seats[at];
    return seat?.unit === unit && seat.value >= value && seat.underFloor <= underFloor;
  });
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

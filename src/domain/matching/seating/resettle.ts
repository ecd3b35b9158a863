import type { SeatChains } from './seat-chains.ts';
import { findOption, type IndexedSitting } from './seating-index.ts';
import type { SeatingPlan } from './seating-plan.ts';

/**
 * Tries another sitting for a table, or closing it: whoever can't follow loses the seat, free seats go
 * to whoever gains most, and those who lost theirs look for another along chains. Kept only if
 * everything together is worth more.
 */
export function tryResettle(
  plan: SeatingPlan,
  chains: SeatChains,
  table: number,
  sitting: IndexedSitting | undefined,
): boolean {
  if (sitting !== undefined && !plan.canOpen(sitting)) return false;
  const mark = plan.mark();
  const before = plan.worth;
  const lost = moveMembers(plan, table, sitting);
  const isFilled = sitting === undefined || fill(plan, chains, table, sitting);
  if (isFilled) {
    for (const unit of lost) if (plan.optionOf[unit] === -1) chains.improve(unit);
    if (plan.worth > before + 1e-9) {
      plan.keep();
      return true;
    }
  }
  plan.undo(mark);
  return false;
}

/** Takes the members of a table along to a sitting and gives those who have no option there. */
function moveMembers(
  plan: SeatingPlan,
  table: number,
  sitting: IndexedSitting | undefined,
): number[] {
  const members = [...plan.membersOf(table)];
  for (const unit of members) plan.seat(unit, -1);
  plan.settle(table, sitting);
  return members.filter((unit) => {
    const option = sitting === undefined ? -1 : findOption(plan.index, unit, sitting);
    if (option === -1 || !plan.canTake(option, -1)) return true;
    plan.seat(unit, option);
    return false;
  });
}

/** Fills free seats: up to the minimum with whoever loses least, above it with whoever gains. */
function fill(
  plan: SeatingPlan,
  chains: SeatChains,
  table: number,
  sitting: IndexedSitting,
): boolean {
  const { units, worths, tables } = plan.index;
  const { min, max } = tables[table] ?? { min: 0, max: 0 };
  const offers: { option: number; gain: number }[] = [];
  for (let option = sitting.start; option < sitting.end; option += 1) {
    const unit = units[option] ?? 0;
    if (plan.tableOf(unit) === table) continue;
    offers.push({ option, gain: (worths[option] ?? 0) - plan.worthOf(unit) });
  }
  chains.steps += offers.length;
  offers.sort((one, other) => other.gain - one.gain || one.option - other.option);
  for (const { option, gain } of offers) {
    const taken = plan.takenAt(table);
    if (taken >= max || (gain <= 0 && taken >= min)) break;
    const unit = units[option] ?? 0;
    if (taken + plan.sizeOf(unit) > max || !canLeave(plan, unit)) continue;
    if (plan.canTake(option, -1)) plan.seat(unit, option);
  }
  return plan.takenAt(table) >= min;
}

function canLeave(plan: SeatingPlan, unit: number): boolean {
  const table = plan.tableOf(unit);
  if (table === -1) return true;
  return plan.takenAt(table) - plan.sizeOf(unit) >= (plan.index.tables[table]?.min ?? 0);
}

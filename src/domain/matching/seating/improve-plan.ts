import { tryResettle } from './resettle.ts';
import { SeatChains } from './seat-chains.ts';
import type { SeatingPlan } from './seating-plan.ts';

/**
 * Improves a plan until no chain and no change of a sitting gains, or the steps are spent. Tables and
 * units are tried in order, so that the same plan always ends the same way.
 * @param mostSteps options that may be looked at
 * @returns the options looked at
 */
export function improvePlan(plan: SeatingPlan, mostSteps: number): number {
  const chains = new SeatChains(plan);
  let isBetter = true;
  while (isBetter && chains.steps < mostSteps) {
    isBetter = improveSeats(plan, chains, mostSteps);
    if (improveSittings(plan, chains, mostSteps)) isBetter = true;
  }
  return chains.steps;
}

function improveSeats(plan: SeatingPlan, chains: SeatChains, mostSteps: number): boolean {
  const units = plan.optionOf.length;
  let isBetter = false;
  for (let unit = 0; unit < units && chains.steps < mostSteps; unit += 1) {
    if (chains.improve(unit)) isBetter = true;
  }
  plan.keep();
  return isBetter;
}

function improveSittings(plan: SeatingPlan, chains: SeatChains, mostSteps: number): boolean {
  let isBetter = false;
  plan.index.tables.forEach(({ sittings }, table) => {
    for (const sitting of [...sittings, undefined]) {
      if (sitting === plan.sittingOf(table) || chains.steps >= mostSteps) continue;
      if (tryResettle(plan, chains, table, sitting)) isBetter = true;
    }
  });
  return isBetter;
}

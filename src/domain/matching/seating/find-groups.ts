import { toKernelField } from './kernel-field.ts';
import { unpinUnits } from './decisions.ts';
import { improvePlan } from './improve-plan.ts';
import type { Field } from './live-tables.ts';
import type { Prices } from './prices.ts';
import type { Relaxation } from './relaxation.ts';
import { seatGreedily } from './seat-greedily.ts';
import { toSeatingIndex } from './seating-index.ts';
import { SeatingPlan } from './seating-plan.ts';
import type { Measure, SeatedGroup } from './seating-problem.ts';

/** What moves between groups count, and how many options they may look at. */
export interface GroupSearch {
  /** One measure that stands for all aims. */
  readonly worth: Measure;
  readonly mostSteps: number;
}

/** Options per unit that the search for groups looks at. */
const optionsPerUnit = 12;

/**
 * Finds good groups without proof: greedily at prices that are nearly right, then improved by moves, all
 * among the options that cost the relaxation least. Pinned units are looked for where they are pinned,
 * like all others, but needn't end up there.
 */
export function findGroups(
  relaxation: Relaxation,
  field: Field,
  prices: Prices,
  { worth, mostSteps }: GroupSearch,
): SeatedGroup[] {
  const units = field.problem.sizes.length;
  const all = unpinUnits(field);
  const kernel = toKernelField(relaxation, all, prices, optionsPerUnit * units);
  return findGroupsAmongAll(relaxation, kernel, prices, { worth, mostSteps });
}

/** Finds good groups without proof among all options of a stored field without pins. */
export function findGroupsAmongAll(
  relaxation: Relaxation,
  field: Field,
  prices: Prices,
  { worth, mostSteps }: GroupSearch,
): SeatedGroup[] {
  const plan = new SeatingPlan(toSeatingIndex(field, worth));
  seatGreedily(plan, relaxation, field, prices);
  improvePlan(plan, mostSteps);
  return plan.toGroups();
}

import { toCompanyBounds } from './company/company-bounds.ts';
import { best, toFit, toLeadParts, toSeekerParts } from './fit.ts';
import { toEvenness } from './pair-values.ts';
import { hasPairPreference, ownPreferences, toWeightSum } from './preferences.ts';
import type { Problem, Table } from './problem.ts';

/** Fewest and most members of a group. */
export interface SizeBounds {
  readonly min: number;
  readonly max: number;
}

/** What people are worth at tables with a lead, as far as it can be known before it is known who else sits there. */
export interface SeatValues {
  /**
   * Splits a table into variants, each with its own sizes, within which the size changes no value: one
   * variant where neither sizes nor company have a weight. A table is formed once, in one of them.
   */
  readonly toVariants: (table: Table) => SizeBounds[];
  /** Values a seeker at a table and slot in a variant: the fit, or more where other members matter. */
  readonly toSeekerFit: (person: number, table: Table, slot: number, variant: SizeBounds) => number;
  /** Computes the fit of a lead at a slot of their table in a variant. */
  readonly toLeadFit: (lead: number, table: Table, slot: number, variant: SizeBounds) => number;
}

/**
 * Values the seats of a problem. The values are the fits themselves, but where a preference is about
 * the other members: there they are an estimate from above, see `toCompanyBounds`, and only the whole
 * group tells the fit.
 */
export function toSeatValues(problem: Problem): SeatValues {
  const { people, preferences, size } = problem;
  const sum = toWeightSum(preferences);
  const toCompany = hasPairPreference(preferences) ? toCompanyBounds(problem) : () => 0;
  return {
    toVariants: (table) => toVariants(problem, table),
    toSeekerFit: (index, table, slot, { min }) => {
      const person = people[index];
      if (person === undefined || sum === 0) return best;
      const parts = toSeekerParts(person, table, slot, people);
      const own = ownPreferences.reduce((all, name) => all + preferences[name] * parts[name], 0);
      const even = preferences.evenSizes * toEvenness(size, table.format, min);
      return Math.floor((own + even + toCompany(index, table, slot, min - 1)) / sum);
    },
    toLeadFit: (index, table, slot, { min }) => {
      const lead = people[index];
      if (lead === undefined) return best;
      const evenSizes = toEvenness(size, table.format, min);
      return toFit(preferences, { ...toLeadParts(lead, slot), evenSizes });
    },
  };
}

function toVariants({ preferences, size }: Problem, { format, min, max }: Table): SizeBounds[] {
  const isAboutCompany = hasPairPreference(preferences);
  if (max < min || (!isAboutCompany && preferences.evenSizes === 0)) return [{ min, max }];
  const variants: SizeBounds[] = [];
  for (let members = min; members <= max; members += 1) {
    const last = variants.at(-1);
    const isSame =
      !isAboutCompany &&
      last !== undefined &&
      toEvenness(size, format, members) === toEvenness(size, format, last.min);
    if (isSame) variants[variants.length - 1] = { min: last.min, max: members };
    else variants.push({ min: members, max: members });
  }
  return variants;
}

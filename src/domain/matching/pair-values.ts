import type { Preferences } from '../../schemas/preferences.ts';
import type { Format } from '../../schemas/words.ts';
import { best } from './fit.ts';
import { pairPreferences, type PairPreference } from './preferences.ts';
import type { Person, Problem } from './problem.ts';

/** Steps from the least to the most experience. */
const mostSteps = 3;

/** What each preference says that one member is worth to another, 0 to 1000; full where one of them said nothing. */
const pairValues: Readonly<Record<PairPreference, (one: Person, other: Person) => number>> = {
  together: ({ wantsWith }, { handle }) =>
    wantsWith.length === 0 || wantsWith.includes(handle) ? best : 0,
  newFaces: (one, other) => (hasMet(one, other) ? 0 : best),
  mixedOrganizations: (one, other) => (isSameOrganization(one, other) ? 0 : best),
  closeExperience: (one, other) => {
    const steps = countSteps(one, other);
    return steps === undefined ? best : best - Math.floor((best * steps) / mostSteps);
  },
  mixedExperience: (one, other) => {
    const steps = countSteps(one, other);
    return steps === undefined ? best : Math.floor((best * steps) / mostSteps);
  },
  communication: (one, other) => (hasOtherStyle(one, other) ? 0 : best),
};

/** Values one other member for a person by one preference, 0 to 1000. */
export function toPairValue(name: PairPreference, one: Person, other: Person): number {
  return pairValues[name](one, other);
}

/** Tells whether two people were in one group before, by published groups or the ledger. */
export function hasMet({ metBefore, metElsewhere = [] }: Person, { handle }: Person): boolean {
  return metBefore.includes(handle) || metElsewhere.includes(handle);
}

/** Tells whether two people name the same organization. */
export function isSameOrganization(one: Person, other: Person): boolean {
  return one.organization !== '' && one.organization === other.organization;
}

/** Counts the steps between what two people say of their experience, 0 to 3; undefined where one says nothing. */
export function countSteps(one: Person, other: Person): number | undefined {
  if (one.experience === undefined || other.experience === undefined) return undefined;
  return Math.abs(one.experience - other.experience);
}

/** Tells whether one of two people likes direct feedback and the other reflective. */
export function hasOtherStyle(one: Person, other: Person): boolean {
  const styles = [one.communication, other.communication];
  return styles.includes('direct') && styles.includes('reflective');
}

/**
 * Computes the value of each preference that has a weight and is about the other members:
 * ⌊Σ over the others / their number⌋, and full for whoever is alone.
 */
export function toCompanyParts(
  weights: Preferences,
  person: Person,
  others: readonly Person[],
): Partial<Record<PairPreference, number>> {
  const parts: Partial<Record<PairPreference, number>> = {};
  for (const name of pairPreferences) {
    if (weights[name] === 0) continue;
    const sum = others.reduce((total, other) => total + toPairValue(name, person, other), 0);
    parts[name] = others.length === 0 ? best : Math.floor(sum / others.length);
  }
  return parts;
}

/**
 * Values a group's size: 1000 − ⌊1000 · |size − target| / max(1, target − min, max − target)⌋, no less than 0.
 * Meetings of two are as large as they can be.
 */
export function toEvenness(
  { min, target, max }: Problem['size'],
  format: Format,
  size: number,
): number {
  if (format === 'pair' || format === 'one-to-one') return best;
  const widest = Math.max(1, target - min, max - target);
  return Math.max(0, best - Math.floor((best * Math.abs(size - target)) / widest));
}

/** Computes the value of a group's size, where that has a weight. */
export function toSizeParts(
  { preferences, size }: Problem,
  format: Format,
  members: number,
): { readonly evenSizes?: number } {
  return preferences.evenSizes === 0 ? {} : { evenSizes: toEvenness(size, format, members) };
}

import type { SealedOverrides } from '../../schemas/override.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import type { CohortFacts, PrivateParts } from './facts.ts';

/** Pairs of people whom the coordinators keep apart. */
export type KeptApart = SealedOverrides['apart'];

/** Adds to people's private wishes whom the coordinators keep them apart from. */
export function withKeptApart(parts: PrivateParts, kept: KeptApart): PrivateParts {
  if (kept.length === 0) return parts;
  const changed = new Map<string, PrivatePart>(parts);
  for (const { people } of kept) {
    const [one, other] = people;
    const part = changed.get(one) ?? changed.get(other);
    if (part === undefined) continue;
    const from = part.handle === one ? other : one;
    if (part.apart.includes(from)) continue;
    changed.set(part.handle, { ...part, apart: [...part.apart, from] });
  }
  return changed;
}

/** Gives the facts without what the coordinators decided in public. */
export function withoutOverrides(facts: CohortFacts): CohortFacts {
  return { ...facts, cohort: { ...facts.cohort, overrides: [] } };
}

/** Lists the pins that a wish or decision to be apart makes impossible, each as the two people. */
export function findPinsApart(
  { cohort }: Pick<CohortFacts, 'cohort'>,
  parts: PrivateParts,
): (readonly [string, string])[] {
  const isApart = (one: string, other: string) => parts.get(one)?.apart.includes(other) === true;
  return cohort.overrides.flatMap((one) => {
    if (one.kind !== 'pin') return [];
    const { person, to } = one;
    return isApart(person, to) || isApart(to, person) ? [[person, to] as const] : [];
  });
}

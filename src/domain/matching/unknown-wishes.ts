import type { PrivatePart } from '../../schemas/private-part.ts';
import { compareText, type CohortFacts, type PrivateParts } from './facts.ts';

/** A handle in somebody's wishes that nobody has. It is private, as the wish is. */
export interface UnknownWish {
  /** Who named it. */
  readonly handle: string;
  readonly wish: keyof Pick<PrivatePart, 'together' | 'apart' | 'rankedLeads'>;
  readonly named: string;
}

const wishes = ['together', 'apart', 'rankedLeads'] as const;

/**
 * Finds wishes that can't be met because nobody has the handle, by who named it: mostly a slip in the
 * spelling, and with people to be kept apart a dangerous one.
 */
export function findUnknownWishes(
  { enrollments, mentors }: CohortFacts,
  privateParts: PrivateParts,
): UnknownWish[] {
  const isKnown = (handle: string) => enrollments.has(handle) || mentors.has(handle);
  return [...privateParts]
    .sort(([one], [other]) => compareText(one, other))
    .flatMap(([handle, part]) =>
      wishes.flatMap((wish) =>
        part[wish]
          .filter((named) => !isKnown(named))
          .map((named): UnknownWish => ({ handle, wish, named })),
      ),
    );
}

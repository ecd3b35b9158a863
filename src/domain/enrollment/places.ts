import type { Enrollment } from '../../schemas/enrollment.ts';
import { compareText } from '../text-order.ts';

/** Who is in a group. */
export interface SeatedPeople {
  readonly leads: readonly string[];
  readonly members: readonly string[];
}

/**
 * Lists the people of a plan whom a place was offered and who have not said yes, in code-unit order.
 * Where nobody was offered one, nobody is waited for.
 */
export function listUnanswered(
  { groups }: { readonly groups: readonly SeatedPeople[] },
  enrollments: ReadonlyMap<string, Pick<Enrollment, 'place'>>,
): string[] {
  return groups
    .flatMap(({ leads, members }) => [...leads, ...members])
    .filter((handle) => enrollments.get(handle)?.place === 'offered')
    .sort(compareText);
}

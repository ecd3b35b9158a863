import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import { toMemberNames } from './member-names.ts';

/** How somebody is shown; undefined where a cohort shows nobody's name. */
type ShownName = string | undefined;

/** A public decision of the coordinators, with people named as the cohort publishes names. */
export type Decision =
  | { readonly kind: 'pin'; readonly person: ShownName; readonly to: ShownName }
  | { readonly kind: 'close'; readonly lead: ShownName }
  | { readonly kind: 'hold'; readonly lead: ShownName; readonly seats: number }
  /** Without the time where only members may know it. */
  | { readonly kind: 'slot'; readonly person: ShownName; readonly slot: Slot | undefined };

/** How somebody is named in public, and whether they have a profile. */
interface Named {
  readonly name: string;
  readonly hasProfile: boolean;
}

/** Writes what coordinators decided in public; mentors with a profile are named in full, others as members are. */
export function toDecisions(
  { overrides, publish }: Pick<Cohort, 'overrides' | 'publish'>,
  personOf: (handle: string) => Named,
): Decision[] {
  const toName = (handle: string): ShownName => {
    const { name, hasProfile } = personOf(handle);
    return hasProfile ? name : toMemberNames([name], publish.names)[0];
  };
  return overrides.map((one): Decision => {
    switch (one.kind) {
      case 'pin':
        return { kind: 'pin', person: toName(one.person), to: toName(one.to) };
      case 'close':
        return { kind: 'close', lead: toName(one.lead) };
      case 'hold':
        return { kind: 'hold', lead: toName(one.lead), seats: one.seats };
      case 'slot': {
        const { weekday, start } = one;
        const slot = publish.times === 'all' ? { weekday, start } : undefined;
        return { kind: 'slot', person: toName(one.person), slot };
      }
    }
  });
}

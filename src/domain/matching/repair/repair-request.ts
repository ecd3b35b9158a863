import type { AskedChange } from '../../../schemas/grouping-change.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import { compareText, type CohortFacts, type PrivateParts } from '../facts.ts';
import { isClosed } from '../overrides.ts';

/** What is asked of a repair; people by handle. */
export interface RepairRequest {
  /** First day of what changes, in the cohort's zone: meetings before it stay as they were. */
  readonly from: IsoDate;
  /** Take no part any more, neither as members nor as leads. */
  readonly leaves: readonly string[];
  /** The same, until a later repair names them among those who join. */
  readonly pauses: readonly string[];
  /** Seek a place now, or lead: enrolled late, on the waiting list, or back from a pause. */
  readonly joins: readonly string[];
  /** Lead no more, but keep the place they have or seek. */
  readonly leadLeaves: readonly string[];
  /** Where those who join by an offer come, if any do. */
  readonly offered?: readonly OfferedPlace[];
}

/** What somebody was offered and accepted: a lead, or a member where nobody leads, and the time where it is public. */
export type OfferedPlace = Pick<AskedChange, 'handle' | 'slot'> & { readonly to: string };

/** A cohort that runs, and what is asked of its groups. */
export interface RepairTask {
  /** Records as they are now. */
  readonly facts: CohortFacts;
  readonly privateParts: PrivateParts;
  /** The published groups with their slots. */
  readonly before: Grouping;
  readonly request: RepairRequest;
  /** The day on which the repair is planned, in the cohort's zone. */
  readonly decidedOn: IsoDate;
}

/** Asks for nothing from a day on. */
export function toQuietRequest(from: IsoDate): RepairRequest {
  return { from, leaves: [], pauses: [], joins: [], leadLeaves: [] };
}

/**
 * Lists what is asked, by handle. Who is in a group and withdrew in the records, whose private part is
 * awaited anew, or who leads one without a profile or against a decision of the coordinators, has asked
 * for it too.
 */
export function listAsked(
  facts: CohortFacts,
  { groups }: Pick<Grouping, 'groups'>,
  { leaves, pauses, joins, leadLeaves, offered = [] }: RepairRequest,
): AskedChange[] {
  const { enrollments, mentors } = facts;
  const named = [
    ...leaves.map((handle): AskedChange => ({ handle, what: 'leaves' })),
    ...pauses.map((handle): AskedChange => ({ handle, what: 'pauses' })),
    ...joins.map((handle): AskedChange => ({
      ...offered.find((one) => one.handle === handle),
      handle,
      what: 'joins',
    })),
    ...leadLeaves.map((handle): AskedChange => ({ handle, what: 'stops-leading' })),
  ];
  const known = new Set(named.map(({ handle }) => handle));
  const grouped = new Set(groups.flatMap(({ leads, members }) => [...leads, ...members]));
  const byRecords = [...grouped].flatMap((handle): AskedChange[] => {
    const state = enrollments.get(handle)?.state ?? 'withdrawn';
    if (state === 'complete' || known.has(handle)) return [];
    return [{ handle, what: state === 'withdrawn' ? 'leaves' : 'pauses' }];
  });
  for (const { handle } of byRecords) known.add(handle);
  const barred = groups
    .flatMap(({ format, leads }) => leads.map((lead) => ({ format, lead })))
    .filter(({ format, lead }) => {
      const isBare = format !== 'reverse' && !mentors.has(lead);
      return !known.has(lead) && (isBare || isClosed(facts, lead));
    });
  return [
    ...named,
    ...byRecords,
    ...[...new Set(barred.map(({ lead }) => lead))].map((handle): AskedChange => {
      return { handle, what: 'stops-leading' };
    }),
  ].sort((one, other) => compareText(toKey(one), toKey(other)));
}

function toKey({ handle, what }: AskedChange): string {
  return `${handle} ${what}`;
}

import type { AskedChange } from '../../../schemas/grouping-change.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { IsoDate } from '../../../schemas/keys.ts';
import { compareText, type CohortFacts, type PrivateParts } from '../facts.ts';

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
}

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
 * Lists what is asked, by handle. Who is in a group and withdrew in the records, or leads one without a
 * profile, has asked for it too.
 */
export function listAsked(
  { enrollments, mentors }: CohortFacts,
  { groups }: Pick<Grouping, 'groups'>,
  { leaves, pauses, joins, leadLeaves }: RepairRequest,
): AskedChange[] {
  const named = [
    ...leaves.map((handle): AskedChange => ({ handle, what: 'leaves' })),
    ...pauses.map((handle): AskedChange => ({ handle, what: 'pauses' })),
    ...joins.map((handle): AskedChange => ({ handle, what: 'joins' })),
    ...leadLeaves.map((handle): AskedChange => ({ handle, what: 'stops-leading' })),
  ];
  const known = new Set(named.map(({ handle }) => handle));
  const grouped = new Set(groups.flatMap(({ leads, members }) => [...leads, ...members]));
  const gone = [...grouped].filter((handle) => {
    const state = enrollments.get(handle)?.state ?? 'withdrawn';
    return state === 'withdrawn' && !known.has(handle);
  });
  const bare = groups
    .filter(({ format }) => format !== 'reverse')
    .flatMap(({ leads }) => leads)
    .filter((lead) => !mentors.has(lead) && !known.has(lead) && !gone.includes(lead));
  return [
    ...named,
    ...gone.map((handle): AskedChange => ({ handle, what: 'leaves' })),
    ...[...new Set(bare)].map((handle): AskedChange => ({ handle, what: 'stops-leading' })),
  ].sort((one, other) => compareText(toKey(one), toKey(other)));
}

function toKey({ handle, what }: AskedChange): string {
  return `${handle} ${what}`;
}

import { getStateBefore, toHistories } from '../../src/domain/groups/group-states.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Grouping, Slot } from '../../src/schemas/grouping.ts';
import type { Format } from '../../src/schemas/words.ts';
import { openProof } from '../matching/open-sealed.ts';

/** A group as its people were told of it before a repair. */
export interface GroupBefore {
  readonly id: string;
  readonly name: string;
  readonly format: Format;
  readonly leads: readonly string[];
  readonly members: readonly string[];
  readonly slot: Slot;
}

/**
 * Finds the groups that the last repair changed, as they were published: two repairs from one day on leave
 * no trace of what was in between but in the sealed proof. Where that stays closed, as they were before that day.
 */
export async function openGroupsBefore(
  { sealedGroupings }: Pick<Programme, 'sealedGroupings'>,
  grouping: Grouping,
  identities: readonly string[],
): Promise<readonly GroupBefore[]> {
  const { cohort, changes = [] } = grouping;
  const sealed = sealedGroupings.get(cohort);
  const opened = sealed === undefined ? undefined : await openProof(sealed, identities);
  const before = opened?.kind === 'opened' ? opened.proof.repair?.before : undefined;
  const isOfLast = (before?.changes ?? []).length === changes.length - 1;
  if (before !== undefined && isOfLast) return before.groups;
  const from = changes.at(-1)?.from ?? '';
  return toHistories(grouping).flatMap(({ id, name, format, states }) => {
    const { leads, members, slot } = getStateBefore(states, from) ?? {};
    if (leads === undefined || members === undefined || slot === undefined) return [];
    return [{ id, name, format, leads, members, slot }];
  });
}

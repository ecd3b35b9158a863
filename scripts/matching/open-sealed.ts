import type { CohortFacts, PrivateParts } from '../../src/domain/matching/facts.ts';
import { withKeptApart, type KeptApart } from '../../src/domain/matching/kept-apart.ts';
import { openPrivatePart } from '../../src/domain/seal/private-part.ts';
import { isKnownZone } from '../../src/domain/time/zone-clock.ts';
import { meetingTimesSchema, type MeetingTimes } from '../../src/schemas/meeting-times.ts';
import { groupingProofSchema, type GroupingProof } from '../../src/schemas/grouping-proof.ts';
import { privatePartSchema, type PrivatePart } from '../../src/schemas/private-part.ts';
import { openSealedRecord, type Opened } from '../lib/open-sealed-record.ts';
import { openOverrides } from './open-overrides.ts';

/** A private part that stayed closed, with a sentence that holds nothing private. */
export interface ClosedPart {
  /** Whose it is; `overrides.age` for what the coordinators sealed. */
  readonly handle: string;
  readonly detail: string;
}

export interface OpenedParts {
  /** Whom the coordinators keep apart stands in them too, as if one had asked for it. */
  readonly parts: PrivateParts;
  /** The same, with people's own answers alone. */
  readonly own: PrivateParts;
  readonly apart: KeptApart;
  readonly closed: readonly ClosedPart[];
}

/**
 * Opens the private parts of the given people; who has none is in neither list. In a private repository
 * they may stand open, which `check` refuses everywhere else. With them goes whom the coordinators keep
 * apart; where that stays closed, `closed` names its file.
 */
export async function openPrivateParts(
  { id, enrollments, sealedOverrides }: CohortFacts,
  handles: readonly string[],
  identities: readonly string[],
): Promise<OpenedParts> {
  const parts = new Map<string, PrivatePart>();
  const closed: ClosedPart[] = [];
  for (const handle of handles) {
    const { sealed, private: plain } = enrollments.get(handle) ?? {};
    if (sealed === undefined && plain === undefined) continue;
    const owner = { cohort: id, handle };
    const opened =
      sealed === undefined
        ? { kind: 'opened' as const, part: privatePartSchema.parse({ ...owner, ...plain }) }
        : await openPrivatePart(sealed, identities, owner, privatePartSchema);
    if (opened.kind === 'refused') closed.push({ handle, detail: opened.detail });
    else if (isKnownZone(opened.part.zone)) parts.set(handle, opened.part);
    else closed.push({ handle, detail: "Its time zone is not in this machine's zone data." });
  }
  const overrides = await openOverrides(id, sealedOverrides, identities);
  if (overrides.kind === 'closed') {
    closed.push({ handle: 'overrides.age', detail: overrides.detail });
  }
  const apart = overrides.kind === 'opened' ? overrides.apart : [];
  return { parts: withKeptApart(parts, apart), own: parts, apart, closed };
}

/** Says of each part that stayed closed in which file it stands, and why. */
export function listClosed(cohort: string, closed: readonly ClosedPart[]): string[] {
  return closed.map(({ handle, detail }) => {
    const name = handle === 'overrides.age' ? handle : `enrollments/${handle}.yml`;
    return `content/cohorts/${cohort}/${name}: ${detail}`;
  });
}

/** Opens a sealed proof. */
export async function openProof(
  armored: string,
  identities: readonly string[],
): Promise<Opened<{ readonly proof: GroupingProof }>> {
  const opened = await openSealedRecord(armored, identities, groupingProofSchema, 'a proof');
  if (opened.kind === 'closed') return opened;
  return { kind: 'opened', proof: opened.data, plaintext: opened.plaintext };
}

/** Opens what `times.age` holds. */
export async function openTimes(
  armored: string,
  identities: readonly string[],
): Promise<Opened<{ readonly times: MeetingTimes }>> {
  const opened = await openSealedRecord(armored, identities, meetingTimesSchema, 'meeting times');
  if (opened.kind === 'closed') return opened;
  return { kind: 'opened', times: opened.data, plaintext: opened.plaintext };
}
